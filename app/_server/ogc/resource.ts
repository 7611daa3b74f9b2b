import type { Context } from "hono";
import { origin } from "@/app/_server/http/origin";
import { type Representation, represent } from "@/app/_server/http/representation";
import { page } from "./html";
import { HTML_TYPE, type Link, OPENAPI_TYPE, SCHEMA_TYPE, selfLinks } from "./links";

export type Form = "json" | "html";

/** The form of an answer: `f`, or else what the Accept header prefers of HTML and JSON. */
export function formOf(c: Context, given: Form | undefined): Form {
  if (given) return given;
  const accept = c.req.header("accept") ?? "";
  const place = (type: RegExp) => accept.split(",").findIndex((one) => type.test(one));
  const [html, json] = [place(/text\/html|application\/xhtml/), place(/json/)];
  return html >= 0 && (json < 0 || html < json) ? "html" : "json";
}

export const HTML_HEADERS = { "content-type": `${HTML_TYPE}; charset=utf-8`, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };

interface Resource {
  readonly title: string;
  readonly document: Readonly<Record<string, unknown>> & { readonly links?: readonly Link[] };
}

/** Answers with a document as JSON or as a page, with links to itself and to its other form. */
export function resource(
  c: Context,
  form: Form,
  mediaType: string,
  key: readonly unknown[],
  make: (version: string | undefined) => Promise<Resource>,
): Promise<Response> {
  const address = origin(c.req.raw);
  const { pathname, search } = new URL(c.req.url);
  return represent(c, {
    key: [form, address, search, ...key],
    vary: "Accept",
    make: async (version): Promise<Representation> => {
      const { title, document } = await make(version);
      if (mediaType === SCHEMA_TYPE || mediaType === OPENAPI_TYPE) {
        return form === "html"
          ? { body: page(title, document), headers: HTML_HEADERS }
          : { body: JSON.stringify(document), headers: { "content-type": mediaType } };
      }
      const linked = { ...document, links: [...selfLinks(`${address}${pathname}${search}`, form, mediaType), ...(document.links ?? [])] };
      return form === "html" ? { body: page(title, linked), headers: HTML_HEADERS } : { body: JSON.stringify(linked), headers: { "content-type": mediaType } };
    },
  });
}
