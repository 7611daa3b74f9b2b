import type { ProjectDetail } from "@/app/_domain/project";
import type { Language } from "@/app/_i18n/text";
import type { ProfilePoint } from "@/geodata/analysis/profile";
import type { LineReport } from "@/geodata/analysis/report";
import type { Stretch } from "@/geodata/analysis/stretches";
import type { GridHeights } from "@/geodata/analysis/strip";
import type { Grid } from "@/geodata/model/heights";
import type { Kind } from "@/geodata/model/kind";
import type { Names } from "@/geodata/model/names";
import type { Status } from "@/geodata/model/status";

/** Something along a corridor: a town, a pass, a station, a border crossing. */
export interface StripTick {
  readonly name: string;
  readonly kind: string;
  readonly chainageKm: number;
  readonly elevationM: number | null;
  /** Where no source gives an elevation: that of the nearest point of a height grid. */
  readonly groundM?: number | undefined;
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
  /** What is drawn: points of known elevation, and between them the heights of a grid. */
  readonly profile: readonly ProfilePoint[];
  /** The points of known elevation. */
  readonly known: readonly ProfilePoint[];
  /** The grids from which heights come. */
  readonly grids: readonly Grid[];
}

const profileOf = (ticks: readonly StripTick[]): ProfilePoint[] =>
  ticks.flatMap(({ chainageKm, elevationM }) => (elevationM === null ? [] : [{ chainageKm, elevationM }]));

// So near to a point of known elevation that counts instead, or to a place whose height the grid tells, km.
const NEAR_KM = 1.5;

/** The heights of a grid with the points of known elevation put in their places. */
function ground(heights: GridHeights | null, known: readonly ProfilePoint[]): readonly ProfilePoint[] {
  const free = (heights?.points ?? []).filter((p) => !known.some((k) => Math.abs(k.chainageKm - p.chainageKm) < NEAR_KM));
  return [...free, ...known].sort((a, b) => a.chainageKm - b.chainageKm);
}

/** The tick with the height of the grid beside it, where it has none of its own. */
function onGround(tick: StripTick, heights: GridHeights | null): StripTick {
  const off = (p: ProfilePoint) => Math.abs(p.chainageKm - tick.chainageKm);
  const [first, ...others] = heights?.points ?? [];
  if (!first || tick.elevationM !== null) return tick;
  const nearest = others.reduce((best, p) => (off(p) < off(best) ? p : best), first);
  return off(nearest) <= NEAR_KM ? { ...tick, groundM: nearest.elevationM } : tick;
}

const byChainage = (a: StripTick, b: StripTick) => a.chainageKm - b.chainageKm;

/** The strip of each alignment of a project: its main line first, then its branches. */
export function stripsOf(
  { names: own, kind, alignments, segments, crossings }: Pick<ProjectDetail, "names" | "kind" | "alignments" | "segments" | "crossings">,
  { name, t }: Pick<Language, "name" | "t">,
): StripModel[] {
  return alignments.map(({ lengthKm, stretches, segments: parts, points, heights }) => {
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
    ]
      .sort(byChainage)
      .map((tick) => onGround(tick, heights));
    const title = known[0]?.branch ? known[0].name : name(own).text;
    return {
      title,
      lengthKm,
      kind,
      stretches,
      segments: known,
      ticks,
      known: profileOf(ticks),
      profile: ground(heights, profileOf(ticks)),
      grids: heights?.grids ?? [],
    };
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
  return { title: own ?? t("ownLine"), lengthKm, kind: null, stretches, segments: [], ticks, profile, known: profile, grids: [] };
}
