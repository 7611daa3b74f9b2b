import { notFound } from "next/navigation";
import { cache } from "react";
import { CountryPage } from "@/app/_features/country/CountryPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { country } from "@/app/_server/queries/countries";
import { pageMetadata } from "@/app/_ui/pages";
import { country as countryCode } from "@/geodata/model/vocabulary";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

// Head and page ask once.
const find = cache(async (id: string) => {
  const { data } = countryCode.safeParse(id);
  return (data && (await country(data))) || notFound();
});

export async function generateMetadata(properties: Properties) {
  const [language, { country }] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return pageMetadata("/countries/[id]", language, { id: country, title: language.country(country) });
}

/** One country: what runs in it, and where over its borders. */
export default async function Page(properties: Properties) {
  const [language, found] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return <CountryPage language={language} found={found} />;
}
