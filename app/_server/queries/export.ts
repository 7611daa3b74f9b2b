import type { Feature, Geometry } from "geojson";
import { read } from "@/prisma/connection";
import { project } from "./project";
import { projects, type Selection } from "./projects";

const GEOMETRIES = `select id, ST_AsGeoJSON(geometry, 6)::jsonb as geometry from segment where project_id = $1 order by ordinal`;

/** The segments of the projects that a filter lets through, as GeoJSON features with all that is said of them; project by project. */
export async function* exportedFeatures(filter: Selection): AsyncGenerator<Feature> {
  for (const { id } of await projects(filter)) {
    const one = await project(id, filter.asOf);
    if (!one) continue;
    const geometries = new Map((await read<{ id: string; geometry: Geometry }>(GEOMETRIES, [id])).map((row) => [row.id, row.geometry]));
    const { segments, statements, crossings, geometryProvenance, sources, statusHistory, related, ...rest } = one;
    for (const segment of segments) {
      const geometry = geometries.get(segment.id);
      if (!geometry) continue;
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
          projectStatus: rest.status?.value ?? null,
          projectParts: rest.parts,
          status: segment.status?.value ?? null,
          statusSince: segment.status?.since ?? null,
          statusStance: segment.status?.stance ?? null,
          statusInferred: segment.status?.inferred ?? null,
          statusSinceAtLatest: segment.status?.atLatest ?? null,
          statusSource: segment.status?.source ?? null,
          statusStillSoBy: segment.status?.stillSoBy ?? null,
          statusFirstSince: segment.status?.firstSince ?? null,
          lengthKm: segment.lengthKm,
          lengthByCountry: segment.lengthByCountry,
          projectLengthKm: rest.lengthKm,
          projectPublishedKm: rest.publishedKm,
          projectPublishedStance: rest.publishedStance,
          projectCapacity: rest.capacity,
          countries: rest.countries,
          crossings: crossings.filter((c) => c.segment === segment.id),
          statements: statements.filter((s) => !s.about || s.about === segment.id),
          provenance: geometryProvenance.find((p) => p.segment === segment.id),
          sources,
        },
      };
    }
  }
}
