/** A stable name in addresses: lower-case words joined by hyphens, at most 80 characters. */
export const ID = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;
export const NO_ID = "is no id; write lower-case words joined by hyphens";
