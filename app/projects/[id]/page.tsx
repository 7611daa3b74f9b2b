import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ProjectDetail } from "@/app/_domain/project";
import { Dossier } from "@/app/_features/dossier/Dossier";
import { requestedLanguage } from "@/app/_i18n/server";
import { project } from "@/app/_server/queries/project";
import { PageHeader } from "@/app/_ui/PageHeader";
import { id as projectId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

async function find({ params }: Properties) {
  const { data } = projectId.safeParse((await params).id);
  return (data && (await project(data))) || notFound();
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const { names, summaries } = await find(properties);
  const { name } = await requestedLanguage();
  return { title: name(names).text, description: name(summaries).text };
}

/** The dossier as schema.org understands it: a dataset with its extent, licence, sources and download. */
function linkedData({ id, name, names, summary, bbox: [west, south, east, north], sources }: ProjectDetail) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: id,
    name,
    alternateName: Object.values(names).filter((other) => other !== name),
    description: summary.length >= 50 ? summary : `${summary} Status, length, border crossings and sources, each fact with its citation.`,
    license: "https://creativecommons.org/licenses/by/4.0/",
    creator: { "@type": "Organization", name: "Corridor Atlas" },
    isAccessibleForFree: true,
    spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` } },
    citation: sources.map((s) => ({ "@type": "CreativeWork", name: s.title, url: s.URL })),
    distribution: [{ "@type": "DataDownload", encodingFormat: "application/geo+json", contentUrl: `/export?format=geojson&ids=${id}` }],
  };
}

/** The dossier of one project as a page of its own. */
export default async function Page(properties: Properties) {
  const found = await find(properties);
  return (
    <main className="page">
      <PageHeader />
      <Dossier project={found} asOf={null} heading="h1" />
      {/* Data, not code: nothing runs it, and no text in it can end the element. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of the JSON. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(linkedData(found)).replaceAll("<", "\\u003c") }} />
    </main>
  );
}
