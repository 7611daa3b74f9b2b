import { origin } from "@/app/_server/http/origin";
import { answer } from "@/app/_server/http/problem";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { tilesetOf } from "@/app/_server/tiles/address";
import { TILESETS } from "@/app/_server/tiles/tilesets";
import { creditsHtml } from "@/geodata/model/attribution";
import { REGION } from "@/geodata/model/position";

const SEGMENT_FIELDS = {
  id: "project/segment",
  project: "project id",
  segment: "segment id",
  name: "project name",
  "name:ru": "project name in Russian",
  "name:zh": "project name in Chinese",
  segmentName: "segment name",
  "segmentName:ru": "segment name in Russian",
  "segmentName:zh": "segment name in Chinese",
  branch: "counts in no total",
};

/** `GET /tiles/{layer}`: TileJSON 3. */
export const GET = (request: Request, { params }: { params: Promise<{ layer: string }> }) =>
  answer(async () => {
    const tileset = tilesetOf((await params).layer);
    const { layers, maxZoom } = TILESETS[tileset];
    const version = await datasetVersion();
    return Response.json({
      tilejson: "3.0.0",
      name: `Corridor Atlas: ${tileset}`,
      version: "1.0.0",
      attribution: creditsHtml(tileset === "basemap" ? "basemap" : "data"),
      scheme: "xyz",
      tiles: [`${origin(request)}/tiles/${tileset}/{z}/{x}/{y}?v=${version}`],
      minzoom: 0,
      maxzoom: maxZoom,
      bounds: REGION,
      vector_layers: layers.map((id) => ({ id, fields: SEGMENT_FIELDS })),
    });
  });
