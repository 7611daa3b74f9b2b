import { z } from "zod";
import { TRANSLATED } from "@/geodata/model/language";
import { names } from "@/geodata/model/names";
import { origin, translations } from "@/geodata/model/project";
import { provenance } from "@/geodata/model/route";
import { source } from "@/geodata/model/source";
import { citation, content, read, stance } from "@/geodata/model/statement";
import { statementTexts } from "@/geodata/model/statement-texts";
import { country, product, projectLayer, propertyName } from "@/geodata/model/vocabulary";
import { EVIDENCE_STEPS, type ProjectEvidence } from "@/geodata/rules/project-evidence";

const evidence = z.strictObject({
  step: z.enum(EVIDENCE_STEPS),
  facts: z.number(),
  confirmed: z.number(),
  primary: z.number(),
  unsupported: z.array(z.union([propertyName, z.literal("since")])),
  statements: z.number(),
  origins: z.number(),
  newest: z.number(),
}) satisfies z.ZodType<ProjectEvidence>;

/** The columns of which the model knows more than the database does, whatever their table; each is read through its schema. */
const COLUMNS = {
  layer: projectLayer,
  product: product.nullable(),
  names,
  translations,
  countries: z.array(country),
  origin,
  citations: z.array(z.strictObject(citation)),
  evidence,
  lengthByCountry: z.array(z.strictObject({ country: country.nullable(), km: z.number() })),
  property: propertyName,
  content,
  stance,
  texts: z.partialRecord(z.enum(TRANSLATED), statementTexts),
  read,
  csl: source,
  measured: provenance.shape.measured.unwrap().nullable(),
  shapedBy: provenance.shape.shapedBy.unwrap().nullable(),
  accuracyByStretch: provenance.shape.accuracyByStretch.unwrap().nullable(),
};
type Columns = typeof COLUMNS;

/** What Prisma gives (rows, lists of them, rows within rows), with those columns as the model has them. */
export type Typed<T> = T extends readonly (infer One)[]
  ? Typed<One>[]
  : T extends Date
    ? T
    : T extends object
      ? { [K in keyof T]: K extends keyof Columns ? z.infer<Columns[K]> : Typed<T[K]> }
      : T;

const isColumn = (key: string): key is keyof Columns => Object.hasOwn(COLUMNS, key);

function parsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parsed);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isColumn(key) ? COLUMNS[key].parse(inner) : parsed(inner)]));
}

/** Reads the typed columns of what Prisma gave. Throws a ZodError where the database holds what the model does not know. */
export const typed = <T>(rows: T): Typed<T> => parsed(rows) as Typed<T>;
