import type { ProjectDetail } from "@/app/_domain/project";
import { TextPage } from "@/app/_ui/TextPage";
import { ATTRIBUTIONS, LICENCES } from "@/geodata/model/attribution";
import { PageDossier } from "./PageDossier";

/** The dossier as schema.org understands it: a dataset with its extent, licence, sources and download. */
function linkedData({ id, name, names, summary, bbox: [west, south, east, north], sources }: ProjectDetail) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: id,
    name,
    alternateName: Object.values(names).filter((other) => other !== name),
    description: summary.length >= 50 ? summary : `${summary} Status, length, border crossings and sources, each fact with its citation.`,
    license: LICENCES[ATTRIBUTIONS.atlas.licence].url,
    creator: { "@type": "Organization", name: ATTRIBUTIONS.atlas.whose },
    isAccessibleForFree: true,
    spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` } },
    citation: sources.map((s) => ({ "@type": "CreativeWork", name: s.title, url: s.URL })),
    distribution: [{ "@type": "DataDownload", encodingFormat: "application/geo+json", contentUrl: `/export?format=geojson&ids=${id}` }],
  };
}

/** The dossier of a project as a page of its own. */
export function DossierPage({ project }: { project: ProjectDetail }) {
  return (
    <TextPage>
      <PageDossier project={project} />
      {/* Data, not code: nothing runs it, and no text in it can end the element. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of the JSON. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(linkedData(project)).replaceAll("<", "\\u003c") }} />
    </TextPage>
  );
}
