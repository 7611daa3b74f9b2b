/** The first words of addresses that programs read: one HTTP application answers them all (app/_server/application/app.ts). */
const DATA = /^\/(?:api|export|health|metrics|ogc|tiles)(?:[/.?]|$)/;

/** Whether an address (path and perhaps a query) is one of data, not of a page or a file. */
export const isData = (address: string): boolean => DATA.test(address);
