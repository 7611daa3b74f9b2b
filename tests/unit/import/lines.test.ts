import { describe, expect, test } from "vitest";
import { MOST_VERTICES } from "@/geodata/files/limits";
import { readPasted } from "@/geodata/files/lines";

const readLines = async (text: string, onShare?: (share: number) => void) =>
  (await readPasted(text, { onShare })).lines.map(({ name, line }) => ({ name, line }));
const leftOut = async (text: string) => (await readPasted(text)).leftOut.map(({ fault }) => fault);

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
  ])("%s", async (_, text, name) => {
    const [first] = await readLines(text);
    expect(first?.name ?? null).toBe(name);
    expect(first?.line).toEqual({
      type: "LineString",
      coordinates: [
        [75, 40, 1000],
        [76, 41, 2000],
      ],
    });
  });
  test("tracks and routes alike, without waypoints", async () => {
    expect((await readLines(GPX)).map((l) => l.name)).toEqual(["Track", "Route"]);
  });
  test("tracks of several segments as one line, without pieces of one point", async () => {
    const segment = (...lats: number[]) => `<trkseg>${lats.map((lat) => `<trkpt lat="${lat}" lon="75"><name>point</name></trkpt>`).join("")}</trkseg>`;
    const text = `<gpx><metadata><name>File</name></metadata><trk><name>A &amp; B</name>${segment(40, 41)}${segment(42)}${segment(43, 44)}</trk></gpx>`;
    expect(await readLines(text)).toEqual([
      {
        name: "A & B",
        line: {
          type: "MultiLineString",
          coordinates: [
            [
              [75, 40],
              [75, 41],
            ],
            [
              [75, 43],
              [75, 44],
            ],
          ],
        },
      },
    ]);
  });
  test("KML tracks and several lines of a placemark as one, without the outlines of areas", async () => {
    const area = "<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon>";
    const lines = ["75,40 76,41", "77,41 78,42"].map((c) => `<LineString><coordinates>\n${c}\n</coordinates></LineString>`).join("");
    const track = "<gx:Track><when>2020</when><gx:coord>75 40 1000</gx:coord><gx:coord>76 41 2000</gx:coord></gx:Track>";
    const text = `<kml:kml xmlns:kml="k"><Folder><name>F</name><Placemark><name><![CDATA[Two <b>]]></name><MultiGeometry>${area}${lines}</MultiGeometry></Placemark>
      <Placemark>${track}</Placemark><Placemark>${area}</Placemark></Folder></kml:kml>`;
    expect((await readLines(text)).map(({ name, line: { type, coordinates } }) => [name, type, coordinates.flat(2).length])).toEqual([
      ["Two <b>", "MultiLineString", 8],
      [null, "LineString", 6],
    ]);
  });
  test("collections in collections", async () => {
    const lines = '{"type":"MultiLineString","coordinates":[[[75,40],[76,41]],[[77,41],[78,42]]]}';
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},${lines}]}}]}`;
    expect((await readLines(text)).map((l) => l.line.type)).toEqual(["MultiLineString"]);
  });
});

describe("GeoJSON", () => {
  const line = '{"type":"LineString","coordinates":[[75,40],[76,41]]}';
  const feature = (properties: string, geometry = line) => `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
  test("has the name of a line in its name or title, which may be a number", async () => {
    const name = async (properties: string) => (await readLines(` \n${feature(properties)}`))[0]?.name;
    expect(await Promise.all(['{"name":"A"}', '{"title":"B"}', '{"name":"A","title":"B"}', '{"name":7}', '{"name":""}', "{}", "null"].map(name))).toEqual([
      "A",
      "B",
      "A",
      "7",
      null,
      null,
      null,
    ]);
  });
  test("may have features without geometry, and no features", async () => {
    expect(await readLines(`{"type":"FeatureCollection","features":[${feature("null", "null")},${feature("null")}]}`)).toHaveLength(1);
    await expect(readLines('{"type":"FeatureCollection"}')).rejects.toThrow("no line in it");
  });
  test("with a wrong position says which, and has what remains", async () => {
    const wrong = '{"type":"MultiLineString","coordinates":[[[75,40],[76,41]],[[75,40],[76,null]]]}';
    expect(await readLines(wrong)).toMatchObject([{ line: { type: "LineString" } }]);
    expect(await leftOut(wrong)).toMatchObject([{ code: "fault.coordinates", values: { text: "76,null" } }]);
  });
  test("without a list of positions says in which line, and where", async () => {
    const wrong = '{"type":"MultiLineString","coordinates":[[[75,40],[76,41]],7]}';
    await expect(readLines(feature('{"name":"Road"}', wrong))).rejects.toMatchObject({
      code: "fault.positionsOf",
      values: { name: "Road", path: "coordinates.1" },
    });
    await expect(readLines(wrong)).rejects.toMatchObject({ code: "fault.positions", values: { path: "coordinates.1" } });
  });
});

describe("GPX", () => {
  const point = (lat: number, more = "") => `<trkpt lat="${lat}" lon="75">${more}</trkpt>`;
  test("has elevations only within points, and only numbers", async () => {
    const ends = [point(40, "<ele>10</ele>"), point(41, "<ele>high</ele>"), point(42, "<ele></ele>"), point(43, "<time>2020</time><ele>-5</ele><ele>7</ele>")];
    const [track] = await readLines(`<gpx><trk><ele>9</ele><trkseg><ele>9</ele>${ends.join("")}</trkseg></trk></gpx>`);
    expect(track?.line.coordinates).toEqual([
      [75, 40, 10],
      [75, 41],
      [75, 42],
      [75, 43, -5],
    ]);
  });
  test("begins each track and route anew", async () => {
    const track = (name: string, lat: number) => `<trk>${name}<trkseg>${point(lat)}${point(lat + 1)}</trkseg></trk>`;
    const route = '<rte><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte>';
    const found = await readLines(`<gpx>${track("<name>A</name>", 40)}${track("", 42)}${route}${track("", 44)}</gpx>`);
    expect(found.map(({ name, line }) => [name, line.type, line.coordinates[0]])).toEqual([
      ["A", "LineString", [75, 40]],
      [null, "LineString", [75, 42]],
      [null, "LineString", [2, 1]],
      [null, "LineString", [75, 44]],
    ]);
  });
  test("says which point has no place", async () => {
    const refused = (attributes: string) => expect(readLines(`<gpx><trk><trkseg><trkpt ${attributes}/></trkseg></trk></gpx>`)).rejects;
    await refused('lat="40"').toMatchObject({ values: { text: 'lat="40" lon=""' } });
    await refused('lon="75"').toMatchObject({ values: { text: 'lat="" lon="75"' } });
  });
});

describe("KML", () => {
  const placemark = (line: string) => `<kml><Placemark>${line}</Placemark></kml>`;
  const drawn = (coordinates: string, more = "") => placemark(`<LineString>${more}<coordinates>${coordinates}</coordinates></LineString>`);
  test("has three numbers a position at most, parted by any blanks", async () => {
    expect((await readLines(drawn("75,40,1000,7 \n\t 76,41", "<tessellate>1</tessellate>")))[0]?.line.coordinates).toEqual([
      [75, 40, 1000],
      [76, 41],
    ]);
    const track = "<gx:Track><gx:coord>75  40\n1000</gx:coord><gx:coord>76 41</gx:coord></gx:Track>";
    expect((await readLines(`<kml xmlns:gx="g"><Placemark>${track}</Placemark></kml>`))[0]?.line.coordinates).toEqual([
      [75, 40, 1000],
      [76, 41],
    ]);
  });
  test.each(["75", "75,b", `75,${"b".repeat(60)}`])("leaves %s out, and shows its beginning", async (tuple) => {
    expect(await leftOut(drawn(`${tuple} 76,41 77,42`))).toMatchObject([{ code: "fault.coordinates", values: { text: tuple.slice(0, 40) } }]);
  });
  test("may have lines without coordinates", async () => {
    await expect(readLines(drawn(""))).rejects.toThrow("no positions");
  });
  test("names a line after its placemark, not after what else has a name in it", async () => {
    const line = "<LineString><coordinates>75,40 76,41</coordinates></LineString>";
    expect((await readLines(placemark(`<name>Road</name><Style><name>Red</name></Style>${line}`)))[0]?.name).toBe("Road");
  });
});

test.each([
  ["broken JSON", '{"type":', "no JSON"],
  ["other JSON", '{"a":1}', "no GeoJSON"],
  ["broken XML", "<gpx><trk></gpx>", "no well-formed XML"],
  ["XML that breaks off", "<gpx><trk>", "no well-formed XML"],
  ["a track point without a place", '<gpx><trk><trkseg><trkpt lat="40"/></trkseg></trk></gpx>', '"lat="40" lon=""", which is no lon, lat'],
  [
    "KML coordinates that are none",
    "<kml><Placemark><LineString><coordinates>a,b c,d</coordinates></LineString></Placemark></kml>",
    '"a,b", which is no lon, lat',
  ],
  ["other XML", "<svg></svg>", 'XML of "svg"'],
  ["nothing that is known", "once upon a time", "no well-known text"],
  ["another coordinate system", "SRID=2056;LINESTRING(1 2, 3 4)", "EPSG:2056"],
  ["only points", '{"type":"Point","coordinates":[75,40]}', "no line in it, only points or waypoints (1)"],
  ["coordinates that are none", '{"type":"LineString","coordinates":[["a","b"]]}', '"a,b", which is no lon, lat'],
  ["nothing", "", "no well-known text"],
])("%s is refused with the reason", async (_, text, message) => {
  await expect(readLines(text)).rejects.toThrow(message);
});

test("a fault has its code, its values and the words of the parser, for other languages than English", async () => {
  const fault = (text: string) => expect(readLines(text)).rejects;
  await fault("SRID=2056;LINESTRING(1 2, 3 4)").toMatchObject({ code: "fault.srid", values: { srid: "2056" }, parser: undefined });
  await fault("<gpx><trk></gpx>").toMatchObject({ code: "fault.noXml", message: expect.stringMatching(/^It is no well-formed XML: \d+:\d+: /) });
  await fault("<gpx><trk></gpx>").toMatchObject({ parser: expect.stringContaining("unexpected close tag") });
});

test("more vertices than can be analysed are refused, those of all parts of all lines together", async () => {
  const part = (count: number) => `[${Array.from({ length: count }, () => "[75,40]").join()}]`;
  const half = MOST_VERTICES / 2;
  const lines = `{"type":"MultiLineString","coordinates":[${part(half - 2)},${part(half)}]},{"type":"LineString","coordinates":${part(3)}}`;
  await expect(readLines(`{"type":"GeometryCollection","geometries":[${lines}]}`)).rejects.toThrow("1,000,001 vertices; the limit is 1,000,000");
});

test("a long track is read bite by bite, and tells how far it is", async () => {
  const points = Array.from({ length: 60_000 }, (_, i) => `<trkpt lat="${(40 + i / 1e5).toFixed(5)}" lon="75.00000"><ele>1000</ele></trkpt>`).join("\n");
  const shares: number[] = [];
  const [track] = await readLines(`<gpx><trk><trkseg>${points}</trkseg></trk></gpx>`, (share) => shares.push(share));
  expect(track?.line.coordinates).toHaveLength(60_000);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
