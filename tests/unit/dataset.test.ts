import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Feature, FeatureCollection, Polygon } from "geojson";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { TRANSLATED } from "@/geodata/model/language";
import { checkDataset } from "@/geodata/rules/agreement";

// Other people's addresses hold these.
const FOUNDING = [
  "bishkek-torugart-kashgar",
  "irtysh-karamay-canal",
  "ili-water-diversion",
  "karakoram-highway",
  "karamay",
  "kazakhstan-china-oil-pipeline",
  "kazakhstan-xinjiang-oil-rail",
  "kenkiyak-above-salt",
  "kenkiyak-subsalt",
  "khorog-murghab-kulma",
  "kulma-tashkurgan",
  "kulob-kalai-khumb",
  "kyrgyzstan-xinjiang-electricity",
  "north-buzachi",
  "osh-irkeshtam-kashgar",
  "tashkent-osh-kashgar",
  "tokhtamysh-kulma",
  "trans-pamir-corridor",
  "turkmenistan-china-gas-pipeline",
  "uzen",
  "zhanazhol",
  "zhanazhol-gas-plant",
];

describe("the dataset of the atlas", () => {
  const { dataset, faults } = readDataset();
  const lakes = JSON.parse(readFileSync("geodata/basemap/lakes.geojson", "utf8")) as FeatureCollection<Polygon>;

  test("has no fault", () => {
    expect([...faults, ...checkDataset(dataset, lakes.features)]).toEqual([]);
  });

  test("holds every project of the founding article under the id that it has had from the start", () => {
    expect(dataset.projects.map((p) => p.project.id)).toEqual(expect.arrayContaining(FOUNDING));
  });

  test.each(FOUNDING)("%s cites the founding article", (id) => {
    const statements = dataset.projects.find((p) => p.project.id === id)?.project.statements ?? [];
    expect(statements.some((s) => s.source === "mukimdzhanova-2004")).toBe(true);
  });

  test("has a dated status for every project", () => {
    expect(dataset.projects.filter(({ project }) => !project.statements.some((s) => s.property === "status" && !s.about)).map((p) => p.project.id)).toEqual([]);
  });

  test.each(TRANSLATED)("has its texts in %s in that script, not a copy of another", (language) => {
    const script = language === "ru" ? /\p{Script=Cyrillic}/u : /\p{Script=Han}/u;
    const written = dataset.projects.flatMap(({ project }) => project.translations[language] ?? []).flatMap((t) => [t.summary, t.lengthRemark ?? t.summary]);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((text) => !script.test(text))).toEqual([]);
  });
});

describe("a fault in the dataset is named with file, path and reason", () => {
  let folder: string;
  const source = {
    id: "book",
    type: "book",
    title: "A book",
    accessed: { "date-parts": [[2026, 11, 24]] },
    custom: { authority: "secondary", origin: "An author" },
  };
  const place = (id: string, position: number[]) => ({
    id,
    names: { en: id },
    variants: [],
    kind: "town",
    country: "KG",
    position,
    positionalAccuracyM: 1000,
    citations: [{ source: "book", locator: "p. 1", read: "full-text" }],
  });
  const statement = { id: "s1", property: "status", value: "operating", date: "2001", stance: "observed", source: "book", locator: "p. 2", read: "full-text" };
  const project = {
    id: "road",
    layer: "highways",
    names: { en: "Road" },
    variants: [],
    summary: "A road.",
    related: [],
    segments: [{ id: "whole", names: { en: "Whole" } }],
    statements: [statement],
  };
  const route = (geometry: object, controlPoints: string[] = []) => ({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { segment: "whole", controlPoints, method: "Drawn.", sources: ["book"], positionalAccuracyM: 1000, digitisedAt: "2026" },
        geometry,
      },
    ],
  });
  const line = {
    type: "LineString",
    coordinates: [
      [72.8, 40.5],
      [72.9, 40.45],
      [73, 40.4],
    ],
  };
  const drawn = (coordinates: number[][]) => ({ "projects/road/route.geojson": route({ ...line, coordinates }, ["osh"]) });
  const lake: Feature<Polygon> = {
    type: "Feature",
    properties: { name: "Song-Köl" },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [72.85, 40.47],
          [72.95, 40.47],
          [72.95, 40.55],
          [72.85, 40.55],
          [72.85, 40.47],
        ],
      ],
    },
  };

  const write = (files: Record<string, unknown>) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  };
  const faults = () => {
    const read = readDataset(folder);
    return [...read.faults, ...checkDataset(read.dataset, [lake])].map((f) => `${f.file} ${f.path}: ${f.message}`).join("\n");
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-dataset-"));
    mkdirSync(join(folder, "projects/road"), { recursive: true });
    mkdirSync(join(folder, "basemap"));
    write({
      "sources.json": [source],
      "places.json": [place("osh", [72.8, 40.5])],
      "crossings.json": [],
      "projects/road/project.json": project,
      "projects/road/route.geojson": route(line, ["osh"]),
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const changed = (change: object) => ({ "projects/road/project.json": { ...project, ...change } });
  const said = (change: object) => changed({ statements: [{ ...statement, ...change }] });

  test("none in a sound dataset", () => expect(faults()).toBe(""));

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["a project without a citation", changed({ statements: [] }), /project\.json statements: a project needs at least one statement with its citation/],
    ["a project without a status", said({ property: "purpose", value: "Trade" }), /project\.json statements: no statement gives the status/],
    ["an unknown source", said({ source: "hearsay" }), /project\.json statements\.0\.source: unknown source "hearsay"/],
    ["a date that is no EDTF", said({ date: "autumn 2000" }), /project\.json statements\.0\.date: is no EDTF date/],
    ["a status that is none", said({ value: "busy" }), /statements\.0\.value: "busy" is no status/],
    ["a quantity without its unit", said({ property: "length", value: 260 }), /statements\.0\.unit: length has the unit km/],
    ["neither value nor what is missing", said({ value: undefined }), /statements\.0\.value: give either a value or what is missing/],
    ["a segment that is none", said({ about: "elsewhere" }), /statements\.0\.about: no segment "elsewhere"/],
    [
      "a geometry out of range",
      { "projects/road/route.geojson": route({ type: "Point", coordinates: [172.8, 40.5] }) },
      /route\.geojson features\.0\.geometry\.coordinates: \[172\.8, 40\.5\] lies outside the region/,
    ],
    ["swapped coordinates", { "projects/road/route.geojson": route({ type: "Point", coordinates: [40.5, 72.8] }) }, /\[40\.5, 72\.8\] has latitude first/],
    [
      "an unclosed ring",
      {
        "projects/road/route.geojson": route({
          type: "Polygon",
          coordinates: [
            [
              [72, 40],
              [73, 40],
              [73, 41],
              [72, 41],
            ],
          ],
        }),
      },
      /route\.geojson features\.0\.geometry\.coordinates\.0: ring is not closed/,
    ],
    ["a duplicate id", { "places.json": [place("osh", [72.8, 40.5]), place("osh", [72.9, 40.5])] }, /places\.json osh: duplicate id "osh"/],
    ["a duplicate statement id", changed({ statements: [statement, statement] }), /statements\.1\.id: duplicate statement id "s1"/],
    [
      "a control point off the line",
      { "projects/road/route.geojson": route({ ...line, coordinates: line.coordinates.slice(1) }, ["osh"]) },
      /whole: controlPoints: "osh" at \[72\.8,40\.5\] is no vertex/,
    ],
    ["an unknown control point", { "projects/road/route.geojson": route(line, ["oz"]) }, /no place or crossing "oz"/],
    [
      "a road through a town's centre",
      {
        ...drawn(line.coordinates),
        "places.json": [place("osh", [72.8, 40.5]), place("mady", [72.9, 40.45])],
        "projects/road/route.geojson": route(line, ["osh", "mady", "osh"]),
      },
      /whole: controlPoints: "mady" is the centre of a town/,
    ],
    [
      "a segment without geometry",
      changed({ segments: [...project.segments, { id: "other", names: { en: "Other" } }] }),
      /route\.geojson features: segment "other" has no geometry/,
    ],
    [
      "a source that nothing cites",
      { "sources.json": [source, { ...source, id: "unread" }] },
      /sources\.json unread: no statement, place or geometry cites it/,
    ],
    [
      "a spike",
      { "projects/road/route.geojson": route({ ...line, coordinates: [...line.coordinates, [72.95, 40.425]] }, ["osh"]) },
      /vertex 2: \[73,40\.4\] is a spike/,
    ],
    ["a repeated vertex", { "projects/road/route.geojson": route({ ...line, coordinates: [...line.coordinates, [73, 40.4]] }, ["osh"]) }, /vertex 3: repeats/],
    [
      "a leg that loses the road's bends",
      drawn([...line.coordinates, [73.3, 40.2]]),
      /vertex 3: is 34 km after the one before it; highways want a vertex every 15 km/,
    ],
    ["a vertex in a lake", drawn([line.coordinates[0] ?? [], [72.9, 40.5], [73, 40.4]]), /vertex 1: \[72\.9,40\.5\] lies in Song-Köl/],
    [
      "an end that misses its town",
      { "projects/road/route.geojson": route({ ...line, coordinates: [[72.81, 40.5], ...line.coordinates.slice(1)] }) },
      /whole: end: ends 0\.8 km beside "osh"; end it there, at \[72\.8,40\.5\]/,
    ],
    [
      "segments that do not meet",
      {
        ...changed({ segments: [...project.segments, { id: "other", names: { en: "Other" } }] }),
        "projects/road/route.geojson": {
          type: "FeatureCollection",
          features: [
            ...route(line, ["osh"]).features,
            ...route({
              ...line,
              coordinates: [
                [73.1, 40.4],
                [73.2, 40.3],
              ],
            }).features.map((f) => ({ ...f, properties: { ...f.properties, segment: "other" } })),
          ],
        },
      },
      /other: start: does not begin where whole ends, at \[73,40\.4\]/,
    ],
    [
      "a length that differs from the published one without a word",
      changed({ statements: [statement, { ...statement, id: "length", property: "length", value: 260, unit: "km" }] }),
      /lengthRemark: 20 km are drawn where 260 km are published; say why they differ/,
    ],
    [
      "a length remark without its translation",
      changed({ lengthRemark: "Bends are lost.", translations: { ru: { summary: "Дорога.", lengthRemark: "Изгибы потеряны." } } }),
      /translations\.zh\.lengthRemark: is missing; translate the lengthRemark/,
    ],
    [
      "a translation of a length remark that is none",
      changed({ translations: { ru: { summary: "Дорога.", lengthRemark: "Изгибы потеряны." } } }),
      /translations\.ru\.lengthRemark: translates a lengthRemark that there is not/,
    ],
    ["a translation into a language that the atlas has not", changed({ translations: { de: { summary: "Eine Straße." } } }), /translations/],
    [
      "a status that had begun by a date at the latest, without the mark",
      said({ counts: "By then at the latest: the road was in use" }),
      /statements\.0: had begun "by then at the latest"; set atLatest/,
    ],
    [
      "a source called by its id",
      { ...said({ counts: "a-book-2004 has 3" }), "sources.json": [source, { ...source, id: "a-book-2004" }] },
      /statements\.0: "a-book-2004" is an id/,
    ],
    ["an inferred status that does not say from what", said({ counts: "Inferred" }), /statements\.0\.counts: say from what it is inferred/],
    ["a contradiction of nothing", said({ contradicts: ["s2"] }), /statements\.0\.contradicts: no statement "s2"/],
    [
      "a source that contradicts itself",
      changed({
        statements: [
          { ...statement, contradicts: ["s2"] },
          { ...statement, id: "s2" },
        ],
      }),
      /statements\.0\.contradicts: "s2" is of the same source/,
    ],
    [
      "a whole that operates before its parts",
      changed({ statements: [statement, { ...statement, id: "s2", about: "whole", value: "proposed" }] }),
      /statements: status in 2001: the whole is operating, and none of its parts is/,
    ],
    ["an origin that is none", changed({ origin: "hearsay" }), /project\.json origin/],
    ["a field that the model does not know", changed({ colour: "red" }), /Unrecognized key: "colour"/],
  ])("%s", (_, files, fault) => {
    write(files);
    expect(faults()).toMatch(fault);
  });

  test("a file that is no JSON", () => {
    writeFileSync(join(folder, "sources.json"), "[");
    expect(faults()).toMatch(/sources\.json : is no JSON/);
  });

  test("a file that is missing", () => {
    rmSync(join(folder, "projects/road/route.geojson"));
    expect(faults()).toMatch(/road\/route\.geojson : file is missing/);
  });

  test("the version follows the content", () => {
    const before = readDataset(folder).dataset.version;
    expect(readDataset(folder).dataset.version).toBe(before);
    write(said({ date: "2002" }));
    expect(readDataset(folder).dataset.version).not.toBe(before);
  });

  test("the committed dataset can be read from a copy", () => {
    const copy = join(folder, "copy");
    cpSync(GEODATA, copy, { recursive: true });
    expect(readDataset(copy).dataset.version).toBe(readDataset().dataset.version);
  });
});
