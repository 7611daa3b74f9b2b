import { answer } from "@/app/_server/http/problem";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { tilesetOf } from "@/app/_server/tiles/address";
import { TILESETS } from "@/app/_server/tiles/tilesets";
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
    const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
    const origin = `${request.headers.get("x-forwarded-proto") ?? "http"}://${host}`;
    return Response.json({
      tilejson: "3.0.0",
      name: `Corridor Atlas: ${tileset}`,
      version: "1.0.0",
      attribution: "Corridor Atlas CC BY 4.0 · Natural Earth",
      scheme: "xyz",
      tiles: [`${origin}/tiles/${tileset}/{z}/{x}/{y}?v=${version}`],
      minzoom: 0,
      maxzoom: maxZoom,
      bounds: REGION,
      vector_layers: layers.map((id) => ({ id, fields: SEGMENT_FIELDS })),
    });
  });
