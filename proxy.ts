import { type NextRequest, NextResponse } from "next/server";

// Longer addresses than the explorer ever writes are somebody's mistake or attack.
const LONGEST_URL = 4_000;

/** Sets the Content-Security-Policy with a nonce of its own for every page, and refuses oversized addresses. */
export function proxy(request: NextRequest) {
  if (request.url.length > LONGEST_URL)
    return Response.json(
      { type: "about:blank", title: "URI Too Long", status: 414, detail: `The address has more than ${LONGEST_URL} characters; ask for less at a time.` },
      { status: 414, headers: { "content-type": "application/problem+json" } },
    );
  const nonce = btoa(crypto.randomUUID());
  const embeddable = /^(\/(ru|zh))?\/embed\//.test(request.nextUrl.pathname);
  const policy = [
    "default-src 'none'",
    // Next's development server evaluates code; the production build does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embeddable ? "*" : "'none'"}`,
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // /ru/table is the page /table in Russian.
  const [, locale, rest] = /^\/(ru|zh)(\/.*)?$/.exec(request.nextUrl.pathname) ?? [];
  if (locale) headers.set("x-locale", locale);
  else headers.delete("x-locale");
  const page = request.nextUrl.clone();
  if (locale) page.pathname = rest ?? "/";
  const response = locale ? NextResponse.rewrite(page, { request: { headers } }) : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  return response;
}

export const config = { matcher: ["/((?!_next/static|maplibre/|basemap/).*)"] };
