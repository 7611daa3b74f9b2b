import { z } from "zod";
import { Problem } from "./problem";

const url = z
  .url({ protocol: /^https?$/, error: "PUBLIC_URL must be like https://atlas.example.org" })
  .refine((text) => URL.canParse(text) && new URL(text).href === `${new URL(text).origin}/`, { error: "PUBLIC_URL must have no path and no user" })
  .transform((text) => new URL(text).origin);

/** Where readers find the app, as its operator says: a scheme and a host, without a path. An empty text says nothing. */
export const publicUrl = z.preprocess((text) => text || undefined, url.optional());

// A name or an address, and perhaps a port: nothing that could end an attribute, open a path or name another scheme.
const HOST = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63}){0,9}\.?)(:\d{1,5})?$/i;

/**
 * The origin of addresses that go out to readers: PUBLIC_URL where it is set, else http and the Host of the request.
 * Throws a Problem (400) when Host is not host[:port]. What proxies add to a request is not looked at: anybody can write it.
 */
export function origin(request: { readonly headers: Pick<Headers, "get"> }, configured = process.env.PUBLIC_URL): string {
  const known = publicUrl.parse(configured);
  if (known) return known;
  const host = request.headers.get("host") ?? "";
  const address = `http://${host}`;
  if (!HOST.test(host) || !URL.canParse(address)) throw new Problem(400, 'The header "Host" must be a host, or a host and a port.', "Host");
  return new URL(address).origin;
}
