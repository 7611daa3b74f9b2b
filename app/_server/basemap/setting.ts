import { z } from "zod";

// The names that WMTS has for what XYZ calls z, x and y.
const WMTS = { "{TileMatrix}": "{z}", "{TileCol}": "{x}", "{TileRow}": "{y}" } as const;
const xyz = (template: string) => Object.entries(WMTS).reduce((text, [wmts, short]) => text.replaceAll(wmts, short), template);
const isAddress = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text);

/** Where a basemap of one's own is: an archive (a file or an address), or a template of the addresses of pictures. */
export type BasemapSetting =
  | { readonly archive: string; readonly attribution: string | undefined }
  | { readonly pictures: string; readonly origin: string; readonly attribution: string };

/** BASEMAP and BASEMAP_ATTRIBUTION of the environment; undefined where there is none. */
export const basemapSetting = z
  .object({ BASEMAP: z.string().trim().optional(), BASEMAP_ATTRIBUTION: z.string().trim().max(300).optional() })
  .transform(({ BASEMAP, BASEMAP_ATTRIBUTION }, context): BasemapSetting | undefined => {
    const fault = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (!BASEMAP) return undefined;
    if (/\.pmtiles(\?.*)?$/.test(BASEMAP)) return { archive: BASEMAP, attribution: BASEMAP_ATTRIBUTION || undefined };
    const pictures = xyz(BASEMAP);
    if (!isAddress(pictures) || !["{z}", "{x}", "{y}"].every((part) => pictures.includes(part)))
      return fault("BASEMAP must be a PMTiles file or address (….pmtiles), or the address of pictures with {z}, {x} and {y}");
    if (!BASEMAP_ATTRIBUTION) return fault("BASEMAP_ATTRIBUTION must say whose the pictures of BASEMAP are");
    return { pictures, origin: new URL(pictures).origin, attribution: BASEMAP_ATTRIBUTION };
  });
