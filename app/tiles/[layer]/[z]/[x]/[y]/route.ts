import { answer } from "@/app/_server/http/problem";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { tileOf, tilesetOf } from "@/app/_server/tiles/address";
import { tile } from "@/app/_server/tiles/tile";

/** `GET /tiles/{layer}/{z}/{x}/{y}`: a Mapbox Vector Tile, 204 where nothing lies. */
export const GET = (request: Request, { params }: { params: Promise<{ layer: string; z: string; x: string; y: string }> }) =>
  answer(async () => {
    const path = await params;
    const tileset = tilesetOf(path.layer);
    const address = tileOf(tileset, path);
    const version = await datasetVersion();
    const etag = `"${version}"`;
    // An address that names the version holds for as long as anyone wants; any other asks each time.
    const named = new URL(request.url).searchParams.get("v") === version;
    const headers: Record<string, string> = { etag, "cache-control": named ? "public, max-age=86400" : "public, no-cache" };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const bytes = await tile(tileset, address);
    if (!bytes) return new Response(null, { status: 204, headers });
    return new Response(bytes as BodyInit, { headers: { ...headers, "content-type": "application/vnd.mapbox-vector-tile" } });
  });
