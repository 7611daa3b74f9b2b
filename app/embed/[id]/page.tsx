import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { id as projectId } from "../../../geodata/model/names";
import { Embed } from "../../_explorer/Embed";
import { requestedLanguage } from "../../_language/server";
import { today } from "../../_queries/filter";
import { projects } from "../../_queries/projects";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestedLanguage();
  return { title: t("map"), robots: { index: false } };
}

/** One project's map for other sites: no list, no panel, a link to the dossier. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { data: id } = projectId.safeParse((await params).id);
  const [found] = id ? await projects({ ids: [id] }) : [];
  if (!found) notFound();
  return <Embed project={found} today={today()} />;
}
