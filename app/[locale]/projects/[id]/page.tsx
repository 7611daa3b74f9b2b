import { notFound } from "next/navigation";
import { cache } from "react";
import { today } from "@/app/_domain/parameters";
import { DossierPage } from "@/app/_features/dossier/DossierPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { project } from "@/app/_server/queries/project";
import { pageMetadata } from "@/app/_ui/pages";
import { id as projectId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

// Head and page ask once.
const find = cache(async (id: string) => {
  const [{ data }, { locale }] = [projectId.safeParse(id), await requestedLanguage()];
  return (data && (await project(data, today(), locale))) || notFound();
});

export async function generateMetadata(properties: Properties) {
  const [language, { id, names, summaries }] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return pageMetadata("/projects/[id]", language, { id, title: language.name(names).text, description: language.name(summaries).text });
}

/** The dossier of one project. */
export default async function Page(properties: Properties) {
  return <DossierPage project={await properties.params.then(({ id }) => find(id))} />;
}
