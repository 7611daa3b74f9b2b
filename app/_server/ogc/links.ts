/** A link of an answer (RFC 8288). */
export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  /** The address has braces to fill in. */
  readonly templated?: boolean;
}

export const JSON_TYPE = "application/json";
export const GEOJSON_TYPE = "application/geo+json";
export const HTML_TYPE = "text/html";
export const TILE_TYPE = "application/vnd.mapbox-vector-tile";
export const SCHEMA_TYPE = "application/schema+json";
export const OPENAPI_TYPE = "application/vnd.oai.openapi+json;version=3.0";

const MEDIA = { json: JSON_TYPE, html: HTML_TYPE };

/** Links from a resource to itself and to its other form; `address` may have a query. */
export function selfLinks(address: string, form: "json" | "html", jsonType = JSON_TYPE): Link[] {
  const other = form === "json" ? "html" : "json";
  const withForm = (f: string) => {
    const url = new URL(address);
    url.searchParams.set("f", f);
    return url.href;
  };
  const type = (f: "json" | "html") => (f === "json" ? jsonType : MEDIA.html);
  return [
    { rel: "self", href: withForm(form), type: type(form), title: "This document" },
    { rel: "alternate", href: withForm(other), type: type(other), title: `This document as ${other === "html" ? "HTML" : "JSON"}` },
  ];
}
