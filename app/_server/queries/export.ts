import type { Feature, Geometry } from "geojson";
import { passes } from "@/app/_domain/filters";
import { today } from "@/app/_domain/parameters";
import { read } from "@/prisma/connection";
import { detailOf } from "./project";
import { projects, type Selection } from "./projects";

interface Drawn {
  readonly id: string;
  readonly geometry: Geometry;
  readonly distinctLengthKm: number | null;
  readonly sharedWith: string[];
}

const DRAWN = `
  select id, ST_AsGeoJSON(geometry, 5)::jsonb as geometry, round(distinct_length_km::numeric, 1)::float8 as "distinctLengthKm", shared_with as "sharedWith"
  from segment
  where project_id = $1 and ($2::float8[] is null or ST_Intersects(geometry, ST_MakeEnvelope($2[1], $2[2], $2[3], $2[4], 4326)))
  order by ordinal`;

/**
 * The segments that a filter lets through, as GeoJSON features with all that is said of them; project by project. Status,
 * country, length and box are the segment's own; one that has no status by the date is not there yet.
 */
export async function* exportedFeatures({ bbox, status, country, longer, ...ofProjects }: Selection): AsyncGenerator<Feature> {
  for (const summary of await projects(ofProjects)) {
    const { id } = summary;
    const one = await detailOf(summary, ofProjects.asOf ?? today());
    const drawn = new Map((await read<Drawn & { [K in keyof Drawn]: Drawn[K] }>(DRAWN, [id, bbox ?? null])).map((row) => [row.id, row]));
    const { segments, statements, crossings, geometryProvenance, sources, statusHistory, related, ...rest } = one;
    for (const segment of segments) {
      const row = drawn.get(segment.id);
      const countries = segment.lengthByCountry.flatMap((part) => part.country ?? []);
      if (!row || !segment.status) continue;
      if (!passes({ ...summary, status: segment.status, countries, lengthKm: segment.lengthKm }, { status, country, longer })) continue;
      const { geometry, distinctLengthKm, sharedWith } = row;
      yield {
        type: "Feature",
        id: `${id}/${segment.id}`,
        geometry,
        properties: {
          project: id,
          segment: segment.id,
          layer: rest.layer,
          origin: rest.origin,
          evidence: rest.evidence,
          name: rest.name,
          segmentName: segment.names.en,
          branch: segment.branch,
          projectStatus: rest.status?.value ?? null,
          projectParts: rest.parts,
          status: segment.status.value,
          statusSince: segment.status.since,
          statusStance: segment.status.stance,
          statusInferred: segment.status.inferred ?? null,
          statusSinceAtLatest: segment.status.atLatest,
          statusSource: segment.status.source,
          statusStillSoBy: segment.status.stillSoBy,
          statusFirstSince: segment.status.firstSince,
          lengthKm: segment.lengthKm === null ? null : Math.round(segment.lengthKm * 10) / 10,
          distinctLengthKm,
          sharedWith,
          lengthByCountry: segment.lengthByCountry,
          projectLengthKm: rest.lengthKm,
          projectPublishedKm: rest.publishedKm,
          projectPublishedStance: rest.publishedStance,
          projectCapacity: rest.capacity,
          countries,
          projectCountries: rest.countries,
          crossings: crossings.filter((c) => c.segment === segment.id),
          statements: statements.filter((s) => !s.about || s.about === segment.id),
          provenance: geometryProvenance.find((p) => p.segment === segment.id),
          sources,
        },
      };
    }
  }
}
