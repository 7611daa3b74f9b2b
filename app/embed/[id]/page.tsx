import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { today } from "@/app/_domain/parameters";
import { Embed } from "@/app/_features/embed/Embed";
import { requestedLanguage } from "@/app/_i18n/server";
import { projects } from "@/app/_server/queries/projects";
import { id as projectId } from "@/geodata/model/names";

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
