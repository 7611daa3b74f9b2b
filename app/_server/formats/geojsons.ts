import { flatSegments } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";

// A record begins with it (RFC 8142).
const RECORD_SEPARATOR = "\x1e";

/** A GeoJSON text sequence (RFC 8142), a feature a segment. */
export async function* geojsons(selection: Selection): AsyncIterable<string> {
  for (const { geometry, properties } of await flatSegments(selection))
    yield `${RECORD_SEPARATOR}${JSON.stringify({ type: "Feature", id: properties.id, geometry, properties })}\n`;
}
