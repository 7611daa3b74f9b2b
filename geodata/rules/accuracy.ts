import { vertices } from "@/geodata/analysis/chainage";
import { type ControlPoint, type Gap, gaps, type LeftOut, leaveOneOut } from "@/geodata/analysis/leave-one-out";
import type { Line } from "@/geodata/analysis/line";
import type { Strip } from "@/geodata/analysis/strip";
import type { Dataset, Fault, ProjectFiles } from "@/geodata/dataset";
import type { LayerId } from "@/geodata/model/layer";

/** What leaving out control points says of the accuracy of one segment. Distances in km. */
export interface AccuracyRow {
  readonly project: string;
  readonly segment: string;
  readonly layer: LayerId;
  readonly lengthKm: number;
  readonly controlPoints: number;
  readonly widestGapKm: number;
  readonly leftOut: readonly LeftOut[];
  /** 95 % of the points left out lie within this distance of the line drawn without them; undefined where none was. */
  readonly strayKm: number | undefined;
  /** The rule's ± of each stretch between control points, and of the whole segment. */
  readonly stretches: readonly { readonly fromKm: number; readonly toKm: number; readonly withinKm: number }[];
  readonly derivedKm: number;
  readonly statedKm: number;
  readonly publishedKm: number | undefined;
}

// So many points left out tell of a segment by itself; one with fewer is taken with its layer.
const ENOUGH_POINTS = 10;
// The share of the gap for a layer with fewer points than that in the whole dataset: as roads in the mountains have it.
const UNKNOWN_SHARE = 0.25;
// Lines are thinned, and positions rounded, to within this, km.
const DRAWN_KM = 0.15;
/**
 * Shape points that follow a valley, a river or a railway hold a line between its control points. By how much was
 * measured against independent lines: roads lay within a twentieth, pipelines within a seventh of what a straight leg
 * between the control points would stray. What was not measured counts as pipelines do.
 */
const SHAPED: Partial<Record<LayerId, number>> = { highways: 1 / 20 };
const SHAPED_OTHERWISE = 1 / 7;

/** The value that 95 % of the values do not exceed, each with its weight. */
export function percentile95(values: readonly { readonly value: number; readonly weight: number }[]): number | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const whole = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  return sorted.find(({ weight }) => {
    passed += weight;
    return passed >= whole * 0.95 - 1e-9;
  })?.value;
}

/** By how much of a gap a line strays within it, as 95 % of the points left out say. */
const shareOf = (leftOut: readonly LeftOut[]) => percentile95(leftOut.map(({ strayKm, gapKm }) => ({ value: strayKm / gapKm, weight: 1 })));

/** Of the length of a stretch of a line (km), 95 % lies in legs no longer than this, km. */
function longLeg(line: Line, { fromKm, toKm }: Gap): number {
  const passed = [...vertices(line)].map((v) => v.chainageKm).filter((km) => km > fromKm && km < toKm);
  const legs = [...passed, toKm].map((km, i) => km - (passed[i - 1] ?? fromKm));
  return percentile95(legs.map((km) => ({ value: km, weight: km }))) ?? 0;
}

/**
 * Within which distance 95 % of a gap lies, km: the accuracy of its less exact control point, what a straight leg strays,
 * and what shape points stray, as independent errors. Beyond the last control point nothing holds a line from the other
 * side, which counts as a gap of twice the length.
 */
function within(line: Line, gap: Gap, share: number, layer: LayerId): number {
  const gapKm = (gap.toKm - gap.fromKm) * (gap.from && gap.to ? 1 : 2);
  const points = Math.max(gap.from?.accuracyKm ?? 0, gap.to?.accuracyKm ?? 0);
  return Math.hypot(points, share * longLeg(line, gap), share * (SHAPED[layer] ?? SHAPED_OTHERWISE) * gapKm, DRAWN_KM);
}

const publishedLength = ({ project }: ProjectFiles, segment: string) => {
  const found = project.statements.find((s) => s.property === "length" && !s.partial && (s.about === segment || (!s.about && project.segments.length === 1)));
  return typeof found?.value === "number" ? found.value : undefined;
};

/** The table of accuracy: a row for each segment that is a line. */
export function accuracyRows(dataset: Dataset, stripsOf: (files: ProjectFiles) => readonly Strip[]): AccuracyRow[] {
  const known = new Map([...dataset.places, ...dataset.crossings].map((p) => [p.id, p]));
  const drawn = dataset.projects.flatMap((files) =>
    stripsOf(files).map((strip) => {
      const points = strip.points.flatMap(({ id, chainageKm }): ControlPoint[] => {
        const place = known.get(id);
        return place ? [{ id, chainageKm, position: place.position, accuracyKm: place.positionalAccuracyM / 1000 }] : [];
      });
      return { files, strip, points, leftOut: leaveOneOut(points) };
    }),
  );
  const shares = new Map<LayerId, number>();
  for (const layer of new Set(drawn.map((d) => d.files.project.layer))) {
    const all = drawn.filter((d) => d.files.project.layer === layer).flatMap((d) => d.leftOut);
    shares.set(layer, (all.length >= ENOUGH_POINTS ? shareOf(all) : undefined) ?? UNKNOWN_SHARE);
  }
  return drawn.flatMap(({ files, strip, points, leftOut }) =>
    strip.segments.map(({ id, fromKm, toKm }): AccuracyRow => {
      const on = (km: number) => km >= fromKm - 0.001 && km <= toKm + 0.001;
      const own = leftOut.filter((p) => on(p.chainageKm));
      const ownShare = own.length >= ENOUGH_POINTS ? shareOf(own) : undefined;
      const share = ownShare ?? shares.get(files.project.layer) ?? UNKNOWN_SHARE;
      const crossing = gaps(points, strip.lengthKm).filter((gap) => gap.toKm > fromKm + 0.001 && gap.fromKm < toKm - 0.001);
      const stretches = crossing.map((gap) => ({
        fromKm: Math.max(fromKm, gap.fromKm) - fromKm,
        toKm: Math.min(toKm, gap.toKm) - fromKm,
        withinKm: within(strip.line, gap, share, files.project.layer),
      }));
      return {
        project: files.project.id,
        segment: id,
        layer: files.project.layer,
        lengthKm: toKm - fromKm,
        controlPoints: points.filter((p) => on(p.chainageKm)).length,
        widestGapKm: Math.max(0, ...crossing.map((gap) => gap.toKm - gap.fromKm)),
        leftOut: own,
        strayKm: percentile95(own.map(({ strayKm }) => ({ value: strayKm, weight: 1 }))),
        stretches,
        derivedKm: percentile95(stretches.map((s) => ({ value: s.withinKm, weight: s.toKm - s.fromKm }))) ?? 0,
        statedKm: (files.route.features.find((f) => f.properties.segment === id)?.properties.positionalAccuracyM ?? 0) / 1000,
        publishedKm: publishedLength(files, id),
      };
    }),
  );
}

/** A segment that states less than its control points bear out. */
export const checkAccuracy = (rows: readonly AccuracyRow[]): Fault[] =>
  rows
    .filter(({ statedKm, derivedKm }) => statedKm < derivedKm - 0.05)
    .map(({ project, segment, statedKm, derivedKm }) => ({
      file: `geodata/projects/${project}/route.geojson`,
      path: `${segment}: positionalAccuracyM`,
      message: `states ±${statedKm.toFixed(1)} km where its control points bear out ±${derivedKm.toFixed(1)} km: add control points, or state that`,
    }));
