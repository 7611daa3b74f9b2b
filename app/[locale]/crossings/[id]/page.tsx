import { notFound } from "next/navigation";
import { cache } from "react";
import { CrossingPage } from "@/app/_features/crossing/CrossingPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { crossing } from "@/app/_server/queries/countries";
import { pageMetadata } from "@/app/_ui/pages";
import { id as crossingId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

// Head and page ask once.
const find = cache(async (id: string) => {
  const { data } = crossingId.safeParse(id);
  return (data && (await crossing(data))) || notFound();
});

export async function generateMetadata(properties: Properties) {
  const [language, { id, names }] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return pageMetadata("/crossings/[id]", language, { id, title: language.name(names).text });
}

/** One border crossing: where it is, who says so, and what passes it. */
export default async function Page(properties: Properties) {
  const [language, found] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return <CrossingPage language={language} crossing={found} />;
}
