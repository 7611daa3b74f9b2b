import { z } from "zod";
import { id } from "./names";
import { unitsOf, valuesOf } from "./property";
import { edtfDate, propertyName } from "./vocabulary";

/** How closely the editor read the source of a fact. */
export const read = z.enum(["full-text", "excerpt", "unverified"]);

/** Where a fact stands: the source, the place in it, and how it was read. */
export const citation = {
  source: id,
  locator: z.string().min(1),
  read,
};

/** What was seen (observed), or planned, forecast, claimed by an interested party. */
export const stance = z.enum(["observed", "planned", "forecast", "claimed"]);

const given = {
  value: z.union([z.number(), z.string().min(1)]).optional(),
  unit: z.string().optional(),
  /** In place of a value: why there is none. */
  missing: z.strictObject({ kind: z.enum(["unknown", "not applicable"]), reason: z.string().min(1) }).optional(),
  /** The value is that of a part, or of more than the subject: no figure of the whole. `counts` says of what. */
  partial: z.literal(true).optional(),
  /** It had begun by the date at the latest; nobody says when. */
  atLatest: z.literal(true).optional(),
  /** Ids of statements of the same project, of other sources, that it contradicts where no rule can see it: texts, dates of unlike works. */
  contradicts: z.array(id).min(1).optional(),
};

/** The value of a statement, or why there is none. */
export const content = z.strictObject(given);

/**
 * One fact: what it is about, its value, when it holds, who says so and where.
 * `stance` tells what was seen (observed) from what was planned, forecast or claimed by an interested party.
 */
export const statement = z
  .strictObject({
    id,
    /** Segment that the statement is about; without it, the project as a whole. */
    about: id.optional(),
    property: propertyName,
    ...given,
    /** What the value counts, where that is not plain: "Atasu–Alashankou only". */
    counts: z.string().min(1).optional(),
    date: edtfDate,
    stance,
    ...citation,
  })
  .superRefine((s, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if ((s.value === undefined) === (s.missing === undefined)) return fault("value", "give either a value or what is missing");
    if (s.partial && !s.counts) fault("counts", "say what a partial value counts");
    if (s.value === undefined) return;
    const units = unitsOf(s.property);
    const values = valuesOf(s.property);
    if (values && !values.includes(String(s.value))) fault("value", `"${s.value}" is no ${s.property}; use one of ${values.join(", ")}`);
    else if (units && typeof s.value !== "number") fault("value", `${s.property} is a number with a unit`);
    else if (!units && typeof s.value !== "string") fault("value", `${s.property} is text`);
    if (units && !units.includes(s.unit ?? "")) fault("unit", `${s.property} has the unit ${units.join(", ")}`);
    if (!units && s.unit !== undefined) fault("unit", `${s.property} has no unit`);
  });
export type Statement = z.infer<typeof statement>;
