import { notFound } from "next/navigation";
import { cache } from "react";
import { SourcePage } from "@/app/_features/sources/SourcePage";
import { requestedLanguage } from "@/app/_i18n/server";
import { source } from "@/app/_server/queries/sources";
import { pageMetadata } from "@/app/_ui/pages";
import { id as sourceId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

// Head and page ask once.
const find = cache(async (id: string) => {
  const [{ data }, { locale }] = [sourceId.safeParse(id), await requestedLanguage()];
  return (data && (await source(data, locale))) || notFound();
});

export async function generateMetadata(properties: Properties) {
  const [language, { csl }] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return pageMetadata("/sources/[id]", language, { id: csl.id, title: csl.title });
}

/** One source and what rests on it. */
export default async function Page(properties: Properties) {
  const [language, found] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return <SourcePage language={language} source={found} />;
}
