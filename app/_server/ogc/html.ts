import type { Link } from "./links";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isAddress = (text: string) => /^https?:\/\//.test(text);

function valueHtml(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return value.every((one) => typeof one !== "object")
      ? value.map((one) => valueHtml(one)).join(", ")
      : `<ul>${value.map((one) => `<li>${valueHtml(one)}</li>`).join("")}</ul>`;
  if (typeof value === "object")
    return `<dl>${Object.entries(value)
      .map(([name, one]) => `<dt>${escaped(name)}</dt><dd>${valueHtml(one)}</dd>`)
      .join("")}</dl>`;
  const text = escaped(String(value));
  return isAddress(String(value)) ? `<a href="${text}">${text}</a>` : text;
}

const linkHtml = ({ rel, href, type, title }: Link) =>
  `<li><a href="${escaped(href)}" rel="${escaped(rel)}">${escaped(title ?? rel)}</a>${type ? ` (${escaped(type)})` : ""}</li>`;

/** A resource as a plain page: what its JSON says, and its links. Everything in it is escaped. */
export function page(title: string, { links = [], ...content }: { readonly links?: readonly Link[] } & Readonly<Record<string, unknown>>): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} – Corridor Atlas</title></head>
<body>
<h1>${escaped(title)}</h1>
<nav><ul>${links.map(linkHtml).join("\n")}</ul></nav>
<main>${valueHtml(content)}</main>
</body>
</html>
`;
}
