import { notFound } from "next/navigation";
import { today } from "@/app/_domain/parameters";
import { Embed } from "@/app/_features/embed/Embed";
import { requestedLanguage } from "@/app/_i18n/server";
import { projects } from "@/app/_server/queries/projects";
import { pageMetadata } from "@/app/_ui/pages";
import { id as projectId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

async function find({ params }: Properties) {
  const { data } = projectId.safeParse((await params).id);
  const [found] = data ? await projects({ ids: [data] }) : [];
  return found ?? notFound();
}

export async function generateMetadata(properties: Properties) {
  const [language, { id }] = await Promise.all([requestedLanguage(), find(properties)]);
  return pageMetadata("/embed/[id]", language, { id });
}

/** One project's map for other sites: no list, no panel, a link to the dossier. */
export default async function Page(properties: Properties) {
  return <Embed project={await find(properties)} today={today()} />;
}
