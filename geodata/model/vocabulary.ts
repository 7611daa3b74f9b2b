import { z } from "zod";
import { COUNTRIES, type Country } from "./country";
import { isDate, NO_DATE } from "./date";
import { PRODUCTS } from "./kind";
import { LAYER_IDS, type LayerId, PROJECT_LAYER_IDS } from "./layer";
import { PROPERTIES, type PropertyName } from "./property";
import { STATUSES } from "./status";

// The words of the tables as zod knows them, apart from the tables: the browser needs those, and not zod.

export const layer = z.enum(LAYER_IDS);
export const projectLayer = z.enum(PROJECT_LAYER_IDS as [LayerId, ...LayerId[]]);
export const product = z.enum(PRODUCTS);
export const status = z.enum(STATUSES);
export const propertyName = z.enum(Object.keys(PROPERTIES) as [PropertyName, ...PropertyName[]]);
export const country = z.enum(Object.keys(COUNTRIES) as [Country, ...Country[]]);

/** An EDTF date: `2004`, `2004-06~` (about mid-2004), `2000-23` (autumn 2000), `2006/2009`, `2003-10/..`. */
export const edtfDate = z.string().refine(isDate, { error: NO_DATE });
