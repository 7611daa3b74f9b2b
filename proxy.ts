import { type NextRequest, NextResponse } from "next/server";
import { DEFAULT_LOCALE, hasLanguage, splitLocale } from "@/app/_i18n/locales";
import { basemapSetting } from "@/app/_server/basemap/setting";

// Longer addresses than the explorer ever writes are somebody's mistake or attack.
const LONGEST_URL = 4_000;

function contentSecurityPolicy(nonce: string, embeddable: boolean): string {
  // The one other origin there may be, by its name: that of the operator's own pictures.
  const own = basemapSetting.parse(process.env);
  const foreign = own && "pictures" in own ? ` ${own.origin}` : "";
  return [
    "default-src 'none'",
    // Next's development server evaluates code; the production build does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${foreign}`,
    `connect-src 'self'${foreign}`,
    "worker-src 'self' blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embeddable ? "*" : "'none'"}`,
  ].join("; ");
}

/** Pages are in app/[locale]; the default language has no prefix in its addresses. */
function route(request: NextRequest, headers: Headers): NextResponse {
  const address = request.nextUrl.clone();
  const { locale, path } = splitLocale(address.pathname);
  if (!hasLanguage(address.pathname) || (locale && locale !== DEFAULT_LOCALE)) return NextResponse.next({ request: { headers } });
  address.pathname = locale ? path : `/${DEFAULT_LOCALE}${path}`;
  return locale ? NextResponse.redirect(address, 308) : NextResponse.rewrite(address, { request: { headers } });
}

/** Finds the page of an address in its language, sets a Content-Security-Policy with a nonce of its own, and refuses oversized addresses. */
export function proxy(request: NextRequest) {
  if (request.url.length > LONGEST_URL)
    return Response.json(
      { type: "about:blank", title: "URI Too Long", status: 414, detail: `The address has more than ${LONGEST_URL} characters; ask for less at a time.` },
      { status: 414, headers: { "content-type": "application/problem+json" } },
    );
  const embeddable = splitLocale(request.nextUrl.pathname).path.startsWith("/embed/");
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, embeddable);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = route(request, headers);
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  return response;
}

export const config = { matcher: ["/((?!_next/static|maplibre/|basemap/).*)"] };
