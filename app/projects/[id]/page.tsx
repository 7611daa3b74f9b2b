import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { id as projectId } from "../../../geodata/model/names";
import { Dossier } from "../../_panel/Dossier";
import { project } from "../../_queries/project";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

async function find({ params }: Properties) {
  const { data } = projectId.safeParse((await params).id);
  return (data && (await project(data))) || notFound();
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const { name, summary } = await find(properties);
  return { title: name, description: summary };
}

/** The dossier of one project as a page of its own. */
export default async function Page(properties: Properties) {
  const found = await find(properties);
  return (
    <main className="page">
      <nav aria-label="Pages">
        <a href="/">Corridor Atlas</a>
      </nav>
      <Dossier project={found} asOf={null} heading="h1" />
    </main>
  );
}
