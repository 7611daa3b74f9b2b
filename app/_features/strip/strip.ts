import type { ProjectDetail } from "@/app/_domain/project";
import type { Language } from "@/app/_i18n/text";
import type { ProfilePoint } from "@/geodata/analysis/profile";
import type { LineReport } from "@/geodata/analysis/report";
import type { Stretch } from "@/geodata/analysis/stretches";
import type { Kind } from "@/geodata/model/kind";
import type { Names } from "@/geodata/model/names";
import type { Status } from "@/geodata/model/status";

/** Something along a corridor: a town, a pass, a station, a border crossing. */
export interface StripTick {
  readonly name: string;
  readonly kind: string;
  readonly chainageKm: number;
  readonly elevationM: number | null;
}

/** What a strip map draws of one corridor; all chainages in km from its start. */
export interface StripModel {
  readonly title: string;
  readonly lengthKm: number;
  /** Null for the reader's own line. */
  readonly kind: Kind | null;
  readonly stretches: readonly Stretch[];
  readonly segments: readonly { readonly name: string; readonly fromKm: number; readonly toKm: number; readonly status: Status | null }[];
  /** In order of chainage. */
  readonly ticks: readonly StripTick[];
  readonly profile: readonly ProfilePoint[];
}

const profileOf = (ticks: readonly StripTick[]): ProfilePoint[] =>
  ticks.flatMap(({ chainageKm, elevationM }) => (elevationM === null ? [] : [{ chainageKm, elevationM }]));

const byChainage = (a: StripTick, b: StripTick) => a.chainageKm - b.chainageKm;

/** The strip of each alignment of a project: its main line first, then its branches. */
export function stripsOf(
  { names: own, kind, alignments, segments, crossings }: Pick<ProjectDetail, "names" | "kind" | "alignments" | "segments" | "crossings">,
  { name, t }: Pick<Language, "name" | "t">,
): StripModel[] {
  return alignments.map(({ lengthKm, stretches, segments: parts, points }) => {
    const known = parts.flatMap(({ id, fromKm, toKm }) => {
      const segment = segments.find((s) => s.id === id);
      return segment ? [{ name: name(segment.names).text, branch: segment.branch, fromKm, toKm, status: segment.status?.value ?? null }] : [];
    });
    const crossed = crossings.filter((c) => parts.some((p) => p.id === c.segment));
    // A crossing that is a control point too stands where the border is.
    const crossedNames = new Set(crossed.map((c) => c.name));
    const ticks: StripTick[] = [
      ...points.filter((p) => p.kind !== "border-crossing" || !crossedNames.has(p.names.en)).map((p) => ({ ...p, name: name(p.names).text })),
      ...crossed.map((c) => ({
        name: c.names ? name(c.names).text : t("unnamedCrossing"),
        kind: "border-crossing",
        chainageKm: c.chainageKm,
        elevationM: c.elevationM,
      })),
    ].sort(byChainage);
    const title = known[0]?.branch ? known[0].name : name(own).text;
    return { title, lengthKm, kind, stretches, segments: known, ticks, profile: profileOf(ticks) };
  });
}

/** The strip of a line that somebody brings; `names` are those of the places and crossings that it passes, by id. */
export function stripOfReport(
  { name: own, lengthKm, stretches, crossings, passes, profile }: LineReport,
  names: Readonly<Record<string, Names>>,
  { t, name }: Pick<Language, "t" | "name">,
): StripModel {
  const crossed = new Set(crossings.map((c) => c.crossing));
  const named = (id: string | null, english: string) => name(names[id ?? ""] ?? { en: english }).text;
  const ticks = [
    ...passes.filter((p) => !crossed.has(p.id)).map((p) => ({ ...p, name: named(p.id, p.name) })),
    ...crossings.map((c) => ({
      name: c.name ? named(c.crossing, c.name) : `${c.from ?? "–"} → ${c.to ?? "–"}`,
      kind: "border-crossing",
      chainageKm: c.chainageKm,
      elevationM: c.elevationM,
    })),
  ].sort(byChainage);
  return { title: own ?? t("ownLine"), lengthKm, kind: null, stretches, segments: [], ticks, profile };
}
