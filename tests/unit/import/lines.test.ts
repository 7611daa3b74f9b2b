import { describe, expect, test } from "vitest";
import { MOST_VERTICES } from "../../../geodata/import/limits";
import { readLines } from "../../../geodata/import/lines";

const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Road</name>
<LineString><coordinates>75,40,1000 76,41,2000</coordinates></LineString></Placemark></Document></kml>`;
const GPX = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="40" lon="75"/><trk><name>Track</name><trkseg><trkpt lat="40" lon="75"><ele>1000</ele></trkpt><trkpt lat="41" lon="76"><ele>2000</ele></trkpt></trkseg></trk>
<rte><name>Route</name><rtept lat="40" lon="75"/><rtept lat="41" lon="76"/></rte></gpx>`;

describe("lines are read from", () => {
  test.each([
    ["KML", KML, "Road"],
    ["GPX", GPX, "Track"],
    ["a GeoJSON feature", '{"type":"Feature","properties":{"name":"Line"},"geometry":{"type":"LineString","coordinates":[[75,40,1000],[76,41,2000]]}}', "Line"],
    ["a GeoJSON geometry after a byte-order mark", '\uFEFF{"type":"LineString","coordinates":[[75,40,1000],[76,41,2000]]}', null],
    ["WKT with elevations", "LINESTRING Z (75 40 1000, 76 41 2000)", null],
    ["EWKT", "SRID=4326;LINESTRING Z (75 40 1000, 76 41 2000)\n", null],
  ])("%s", (_, text, name) => {
    const [first] = readLines(text);
    expect(first?.name ?? null).toBe(name);
    expect(first?.line).toEqual({
      type: "LineString",
      coordinates: [
        [75, 40, 1000],
        [76, 41, 2000],
      ],
    });
  });
  test("tracks and routes alike, without waypoints", () => {
    expect(readLines(GPX).map((l) => l.name)).toEqual(["Track", "Route"]);
  });
  test("collections in collections", () => {
    const lines = '{"type":"MultiLineString","coordinates":[[[75,40],[76,41]],[[77,41],[78,42]]]}';
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},${lines}]}}]}`;
    expect(readLines(text).map((l) => l.line.type)).toEqual(["MultiLineString"]);
  });
});

test.each([
  ["broken JSON", '{"type":', "no JSON"],
  ["other JSON", '{"a":1}', "no GeoJSON"],
  ["broken XML", "<gpx><trk></gpx>", "no well-formed XML"],
  ["other XML", "<svg></svg>", 'XML of "svg"'],
  ["nothing that is known", "once upon a time", "no well-known text"],
  ["another coordinate system", "SRID=3857;LINESTRING(1 2, 3 4)", "EPSG:3857"],
  ["only points", '{"type":"Point","coordinates":[75,40]}', "no line in it"],
  ["coordinates that are none", '{"type":"LineString","coordinates":[["a","b"]]}', "no list of positions"],
  ["nothing", "", "no well-known text"],
])("%s is refused with the reason", (_, text, message) => {
  expect(() => readLines(text)).toThrow(message);
});

test("more vertices than can be analysed are refused", () => {
  const coordinates = Array.from({ length: MOST_VERTICES + 1 }, () => "[75,40]").join();
  expect(() => readLines(`{"type":"LineString","coordinates":[${coordinates}]}`)).toThrow("1,000,001 vertices; the limit is 1,000,000");
});
