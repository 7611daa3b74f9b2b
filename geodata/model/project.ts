import { z } from "zod";
import { needsProduct } from "./kind";
import { TRANSLATED } from "./language";
import { id, names, variants } from "./names";
import { ORIGINS } from "./origin";
import { statement } from "./statement";
import { product, projectLayer } from "./vocabulary";

/**
 * A part of a project with its own geometry and its own status. Segments stand in their order along the corridor and
 * run the same way; a branch (a parallel line, an extension that was never decided) counts in no total of the project.
 */
export const segment = z.strictObject({ id, names, branch: z.literal(true).optional() });
export type Segment = z.infer<typeof segment>;

/** The texts of a project in another language than English, which takes more letters for the same. */
const translation = z.strictObject({ summary: z.string().min(1).max(300), lengthRemark: z.string().min(1).max(500).optional() });
export const translations = z.partialRecord(z.enum(TRANSLATED), translation);
export type Translations = z.infer<typeof translations>;

/** Whether the founding article names a project, or the atlas has added it. */
export const origin = z.enum(ORIGINS);

/** A thing that people decide on and build. */
export const project = z
  .strictObject({
    id,
    layer: projectLayer,
    origin: origin.default("atlas"),
    /** What a pipeline carries, a field gives or a plant treats; of both, the one for which it was built. */
    product: product.optional(),
    /** Whether it is there to make the network whole: drawn in a quiet line. */
    context: z.boolean().default(false),
    names,
    variants,
    /** One sentence that says what it is, without figures. */
    summary: z.string().min(1).max(240),
    /** Why the length measured on the drawn line differs from the published ones, where it does by more than 5 %. */
    lengthRemark: z.string().min(1).max(400).optional(),
    /** Both in other languages; what is not there is shown in English. */
    translations: translations.default({}),
    /** Ids of other projects that a reader of this one looks for. */
    related: z.array(id).default([]),
    segments: z.array(segment).min(1),
    statements: z.array(statement).min(1, { error: "a project needs at least one statement with its citation" }),
  })
  .superRefine((p, context) => {
    const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
    if (needsProduct(p.layer) !== (p.product !== undefined))
      fault(["product"], needsProduct(p.layer) ? "a project of this layer needs its product, oil or gas" : "a project of this layer has no product");
    const segments = new Set<string>();
    p.segments.forEach((s, i) => {
      if (segments.has(s.id)) fault(["segments", i, "id"], `duplicate segment id "${s.id}"`);
      segments.add(s.id);
    });
    const statements = new Set<string>();
    p.statements.forEach((s, i) => {
      if (statements.has(s.id)) fault(["statements", i, "id"], `duplicate statement id "${s.id}"`);
      statements.add(s.id);
      if (s.about && !segments.has(s.about)) fault(["statements", i, "about"], `no segment "${s.about}" in this project`);
    });
    if (!p.statements.some((s) => s.property === "status" && !s.about)) fault(["statements"], "no statement gives the status of the project as a whole");
  });
export type Project = z.infer<typeof project>;
