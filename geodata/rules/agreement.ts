import { kinks, length } from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import { alignments } from "@/geodata/analysis/alignment";
import type { Dataset, Fault, ProjectFiles } from "@/geodata/dataset";
import { dateRange } from "@/geodata/model/date";
import { TRANSLATED } from "@/geodata/model/language";
import type { Project } from "@/geodata/model/project";
import { checkControlPoints, checkJunctions, checkLakes, checkLine, checkSpacing, checkTowns, type Report } from "./geometry-agreement";
import { isInferred, saysFromWhat } from "./inference";
import { contradictions } from "./parts";
import { translatable } from "./statement-texts";

// Beyond this share a measured length wants an explanation beside a published one.
const LENGTH_TOLERANCE = 0.05;

function checkLength({ project, route }: ProjectFiles, report: Report) {
  const branches = new Set(project.segments.filter((s) => s.branch).map((s) => s.id));
  const measured = route.features.filter((f) => !branches.has(f.properties.segment)).reduce((sum, f) => sum + length(f), 0);
  const published = project.statements
    .filter((s) => s.property === "length" && !s.about && !s.partial && typeof s.value === "number")
    .map((s) => Number(s.value));
  const near = published.some((km) => Math.abs(measured / km - 1) <= LENGTH_TOLERANCE);
  if (measured > 0 && published.length && !near && !project.lengthRemark)
    report("lengthRemark", `${measured.toFixed(0)} km are drawn where ${published.join(" or ")} km are published; say why they differ`);
}

/** A reader of another language must not miss, in silence, what an English one reads of the length. */
function checkTranslations({ lengthRemark, translations }: Project, report: Report) {
  for (const language of TRANSLATED) {
    const translated = translations[language]?.lengthRemark;
    if (lengthRemark && !translated) report(`translations.${language}.lengthRemark`, "is missing; translate the lengthRemark");
    if (!lengthRemark && translated) report(`translations.${language}.lengthRemark`, "translates a lengthRemark that there is not");
  }
}

/** How the parts of a dataset agree: every id is unique, every reference leads somewhere, every geometry is sound. */
export function checkDataset({ projects, sources, places, crossings }: Dataset, lakes: readonly Feature<Polygon>[] = []): Fault[] {
  const faults: Fault[] = [];
  const reporter =
    (file: string): Report =>
    (path, message) =>
      faults.push({ file, path, message });

  const unique = (file: string, ids: readonly string[], taken = new Set<string>()) => {
    for (const id of ids) {
      if (taken.has(id)) reporter(file)(id, `duplicate id "${id}"`);
      taken.add(id);
    }
    return taken;
  };
  const sourceIds = unique(
    "geodata/sources.json",
    sources.map((s) => s.id),
  );
  const addresses = new Map<string, string>();
  for (const { id, URL } of sources) {
    const other = URL && addresses.get(URL);
    if (other) reporter("geodata/sources.json")(id, `has the URL of "${other}"; cite that one`);
    if (URL) addresses.set(URL, id);
  }
  const projectIds = unique(
    "geodata/projects",
    projects.map((p) => p.project.id),
  );
  unique(
    "geodata/crossings.json",
    crossings.map((c) => c.id),
    unique(
      "geodata/places.json",
      places.map((p) => p.id),
    ),
  );

  const accessed = new Map(sources.map((s) => [s.id, s.accessed["date-parts"]?.[0]?.[0] ?? 9999]));
  const cited = new Set<string>();
  const cite = (id: string, path: string, report: Report) => {
    cited.add(id);
    if (!sourceIds.has(id)) report(path, `unknown source "${id}"; add it to geodata/sources.json`);
  };

  const points = new Map([...places, ...crossings].map((p) => [p.id, p]));
  for (const [file, list] of [
    ["geodata/places.json", places],
    ["geodata/crossings.json", crossings],
  ] as const)
    for (const p of list) for (const [i, c] of p.citations.entries()) cite(c.source, `${p.id}.citations.${i}.source`, reporter(file));

  for (const { project, route, heights } of projects) {
    const report = reporter(`geodata/projects/${project.id}/project.json`);
    project.statements.forEach((s, i) => {
      cite(s.source, `statements.${i}.source`, report);
      const texts = Object.values(translatable(s)).join(" ");
      for (const [word] of texts.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g))
        if (sourceIds.has(word)) report(`statements.${i}`, `"${word}" is an id; readers know the source by who and when`);
      for (const id of s.contradicts ?? []) {
        const other = project.statements.find((one) => one.id === id);
        if (!other) report(`statements.${i}.contradicts`, `no statement "${id}" in this project`);
        else if (other.source === s.source) report(`statements.${i}.contradicts`, `"${id}" is of the same source`);
      }
      if (s.property === "status" && isInferred(s) && !saysFromWhat(s)) report(`statements.${i}.counts`, "say from what it is inferred");
      if (s.property === "status" && s.counts?.startsWith("By then at the latest") && !s.atLatest)
        report(`statements.${i}`, 'had begun "by then at the latest"; set atLatest');
      if (s.stance === "observed" && Number(dateRange(s.date).from.slice(0, 4)) > (accessed.get(s.source) ?? 9999))
        report(`statements.${i}.date`, "is observed after its source was read");
    });
    project.related.forEach((id, i) => {
      if (!projectIds.has(id)) report(`related.${i}`, `no project "${id}"`);
    });

    const file = `geodata/projects/${project.id}/route.geojson`;
    for (const { source } of heights?.grids ?? []) cite(source, "grids", reporter(`geodata/projects/${project.id}/heights.json`));
    const segments = new Set(project.segments.map((s) => s.id));
    const drawn = unique(
      file,
      route.features.map((f) => f.properties.segment),
    );
    for (const id of segments) if (!drawn.has(id)) reporter(file)("features", `segment "${id}" has no geometry`);
    for (const feature of route.features) {
      const { segment, sources: from } = feature.properties;
      const onFeature: Report = (path, message) => reporter(file)(`${segment}: ${path}`, message);
      if (!segments.has(segment)) onFeature("segment", "is not in project.json");
      for (const id of from) cite(id, "sources", onFeature);
      checkControlPoints(feature, points, onFeature);
      checkTowns(feature, project.layer, points, onFeature);
      checkLine(feature, onFeature);
      checkSpacing(feature, project.layer, onFeature);
      checkLakes(feature, lakes, onFeature);
    }
    // A line may cross itself where two segments of it meet.
    for (const { segments: its, line } of alignments({ project, route }))
      for (const kink of kinks(line).features) reporter(file)(`${its[0]?.id}: alignment`, `crosses itself at [${kink.geometry.coordinates}]`);
    for (const { year, message } of contradictions(project)) report(`statements: status in ${year}`, message);
    checkLength({ project, route }, report);
    checkTranslations(project, report);
  }
  checkJunctions(projects, points, reporter);
  for (const id of sourceIds) if (!cited.has(id)) reporter("geodata/sources.json")(id, "no statement, place or geometry cites it");
  return faults;
}
