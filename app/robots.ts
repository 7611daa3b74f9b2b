import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { origin } from "@/app/_server/http/origin";

/** Search engines may read everything; tiles and files would only cost them time. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/export", "/tiles/"] },
    sitemap: `${origin({ headers: await headers() })}/sitemap.xml`,
  };
}
