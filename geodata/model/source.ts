import { z } from "zod";
import { id } from "./names";

const cslDate = z.strictObject({
  "date-parts": z.tuple([z.tuple([z.int()]).rest(z.int())]).optional(),
  literal: z.string().optional(),
});
const cslName = z.strictObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });

/** A source as a CSL-JSON 1.0 item; what CSL has no word for stands in its `custom` object. */
export const source = z.strictObject({
  id,
  type: z.enum([
    "article-journal",
    "article-newspaper",
    "article-magazine",
    "article",
    "book",
    "chapter",
    "dataset",
    "entry",
    "entry-encyclopedia",
    "legislation",
    "map",
    "post",
    "post-weblog",
    "press-release",
    "report",
    "speech",
    "thesis",
    "treaty",
    "webpage",
  ]),
  title: z.string().min(1),
  author: z.array(cslName).optional(),
  editor: z.array(cslName).optional(),
  issued: cslDate.optional(),
  accessed: cslDate,
  "container-title": z.string().optional(),
  publisher: z.string().optional(),
  "publisher-place": z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  language: z.string().optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: z.string().optional(),
  note: z.string().optional(),
  custom: z.strictObject({
    /** Primary: a party to the matter or its own records; secondary: reports on it; tertiary: sums up others. */
    authority: z.enum(["primary", "secondary", "tertiary"]),
    /** Who stands behind it: sources of one origin are not independent of each other. */
    origin: z.string().min(1),
  }),
});
export type Source = z.infer<typeof source>;
