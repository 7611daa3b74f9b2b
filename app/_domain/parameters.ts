import { z } from "zod";
import { id } from "@/geodata/model/names";
import { OWNER_KINDS } from "@/geodata/model/property";
import { country, edtfDate, projectLayer, status } from "@/geodata/model/vocabulary";
import { CAPACITY } from "./summary";

const MOST_VALUES = 100;

/** Values joined by commas; every one has to be valid. */
const list = <T>(one: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(one).max(MOST_VALUES));

const word = <T extends string>(values: z.ZodEnum<Record<string, T>>) =>
  z.string().transform((text, context) => {
    const result = values.safeParse(text);
    if (result.success) return result.data as T;
    context.addIssue({ code: "custom", message: `"${text}" is unknown; use ${values.options.join(", ")}` });
    return z.NEVER;
  });

/** west,south,east,north in degrees (EPSG:4326). */
const bbox = z.string().transform((text, context): [number, number, number, number] => {
  const numbers = text.split(",").map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  const [west, south, east, north] = numbers;
  const fits =
    numbers.length === 4 &&
    west !== undefined &&
    south !== undefined &&
    east !== undefined &&
    north !== undefined &&
    west >= -180 &&
    east <= 180 &&
    south >= -90 &&
    north <= 90 &&
    west < east &&
    south < north;
  if (fits) return [west, south, east, north];
  context.addIssue({ code: "custom", message: "must be four numbers west,south,east,north in degrees, west < east, south < north" });
  return z.NEVER;
});

/** Today, as EDTF. */
export const today = () => new Date().toISOString().slice(0, 10);

/** The parameters that narrow down projects, the same in the API, the export and the explorer. */
export const filterParameters = {
  layer: list(word(projectLayer)).optional(),
  status: list(word(status)).optional(),
  country: list(word(country)).optional(),
  owner: list(word(z.enum(OWNER_KINDS))).optional(),
  /** At least so long, km. */
  longer: z.coerce.number({ error: "is a number of kilometres" }).positive({ error: "is more than 0 km" }).optional(),
  capacity: z.string().regex(CAPACITY, { error: "is a number and a unit, like 20 Mt/a" }).optional(),
  asOf: edtfDate.optional(),
  q: z.string().max(100, { error: "is longer than 100 characters" }).optional(),
  bbox: bbox.optional(),
  ids: list(id).optional(),
};
const filter = z.object(filterParameters);
export type Filter = z.infer<typeof filter>;
