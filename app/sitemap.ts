import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { LOCALE_IDS } from "@/app/_i18n/locales";
import { origin } from "@/app/_server/http/origin";
import { crossingIds } from "@/app/_server/queries/countries";
import { projects } from "@/app/_server/queries/projects";
import { sources } from "@/app/_server/queries/sources";
import { alternates, listedPaths } from "@/app/_ui/pages";
import { COMPANY_IDS } from "@/geodata/model/company";

/** Every listed page in every language, with its addresses in the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const address = origin({ headers: await headers() });
  const [all, crossings, cited] = await Promise.all([projects({}), crossingIds(), sources()]);
  const paths = listedPaths({
    "/projects/[id]": all.map(({ id }) => id),
    "/sources/[id]": cited.map(({ csl }) => csl.id),
    "/countries/[id]": [...new Set(all.flatMap(({ countries }) => countries))].sort(),
    "/crossings/[id]": crossings,
    "/companies/[id]": COMPANY_IDS,
  });
  return paths.flatMap((path) =>
    LOCALE_IDS.map((locale) => {
      const { canonical, languages } = alternates(locale, path);
      return {
        url: address + canonical,
        alternates: { languages: Object.fromEntries(Object.entries(languages).map(([language, page]) => [language, address + page])) },
      };
    }),
  );
}
