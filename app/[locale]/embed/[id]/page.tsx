import { notFound } from "next/navigation";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { readQuery } from "@/app/_domain/query";
import { Embed } from "@/app/_features/embed/Embed";
import { requestedLanguage } from "@/app/_i18n/server";
import { projects } from "@/app/_server/queries/projects";
import { pageMetadata } from "@/app/_ui/pages";
import { id as projectId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function find({ params, searchParams }: Properties) {
  const { data } = projectId.safeParse((await params).id);
  const { asOf } = readQuery({ asOf: PARAMETERS.asOf }, await searchParams).values;
  const [project] = data ? await projects({ ids: [data], ...(asOf && { asOf }) }) : [];
  return project ? { project, asOf } : notFound();
}

export async function generateMetadata(properties: Properties) {
  const [language, { project }] = await Promise.all([requestedLanguage(), find(properties)]);
  return pageMetadata("/embed/[id]", language, { id: project.id });
}

/** One project's map for other sites, today or as of a date: no list, no panel, a link to the dossier. */
export default async function Page(properties: Properties) {
  const { project, asOf } = await find(properties);
  return <Embed project={project} date={asOf ?? today()} />;
}
