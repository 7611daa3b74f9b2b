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
  /** Each stretch between control points, from the segment's start: the rule's ± and the stated one; `to` is missing where the segment ends. */
  readonly stretches: readonly {
    readonly fromKm: number;
    readonly toKm: number;
    readonly to: string | undefined;
    readonly withinKm: number;
    readonly statedKm: number;
  }[];
  /** What was measured of it against an independent line, if that was done; whether it is still the line that was measured. */
  readonly measured: boolean;
  readonly changedSince: boolean;
  /** Whether the segment states its accuracy stretch by stretch. */
  readonly byStretch: boolean;
  /** The rule's ± of the whole segment. */
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
 * Shape points between control points hold a line to a valley, a river, a railway. By how much was measured on lines
 * that independent ones, or control points found later, could judge: 95 % of them strayed by less than this part of what
 * a straight leg between the same control points would.
 */
const SHAPED = { terrain: 1 / 15, hand: 1 / 5 } as const;

// Vertices of independent lines lie on the real thing; between them they leave out bends of this size, km.
const REFERENCE_KM = 0.5;
// A line whose length differs more than this from that of the measured one is another line, km.
const SAME_LENGTH_KM = 0.1;

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

// Where along a gap, in tenths from its one end to the other.
const ALONG = Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10);

/**
 * Within which part of a gap's length 95 % of a line in it lies. A point that was left out tells how far the line strays
 * in the middle of the gap; from there to either end it comes near as a half circle does.
 */
export const shareOf = (leftOut: readonly LeftOut[]) =>
  percentile95(leftOut.flatMap(({ strayKm, gapKm }) => ALONG.map((at) => ({ value: (strayKm / gapKm) * 2 * Math.sqrt(at * (1 - at)), weight: 1 }))));

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
function within(line: Line, gap: Gap, share: number, shaped: number): number {
  const gapKm = (gap.toKm - gap.fromKm) * (gap.from && gap.to ? 1 : 2);
  const points = Math.max(gap.from?.accuracyKm ?? 0, gap.to?.accuracyKm ?? 0);
  return Math.hypot(points, share * longLeg(line, gap), share * shaped * gapKm, DRAWN_KM);
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
      const properties = files.route.features.find((f) => f.properties.segment === id)?.properties;
      const stated = strip.accuracy.filter((one) => one.toKm > fromKm + 0.001 && one.fromKm < toKm - 0.001);
      const statedAt = (km: number) => (stated.find((one) => km < one.toKm) ?? stated.at(-1))?.positionalAccuracyM ?? 0;
      const crossing = gaps(points, strip.lengthKm).filter((gap) => gap.toKm > fromKm + 0.001 && gap.fromKm < toKm - 0.001);
      const stretches = crossing.map((gap) => ({
        fromKm: Math.max(fromKm, gap.fromKm) - fromKm,
        toKm: Math.min(toKm, gap.toKm) - fromKm,
        // A segment ends where the next begins, not at a control point of its own.
        to: gap.toKm < toKm - 0.001 ? gap.to?.id : undefined,
        withinKm: within(strip.line, gap, share, SHAPED[properties?.shapedBy ?? "hand"]),
        statedKm: statedAt((Math.max(fromKm, gap.fromKm) + Math.min(toKm, gap.toKm)) / 2) / 1000,
      }));
      const { measured } = properties ?? {};
      const byRule = percentile95(stretches.map((s) => ({ value: s.withinKm, weight: s.toKm - s.fromKm }))) ?? 0;
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
        measured: measured !== undefined,
        changedSince: measured !== undefined && Math.abs(measured.lengthKm - (toKm - fromKm)) > SAME_LENGTH_KM,
        derivedKm: measured ? Math.hypot(measured.withinM / 1000, REFERENCE_KM) : byRule,
        statedKm: (properties?.positionalAccuracyM ?? 0) / 1000,
        byStretch: properties?.accuracyByStretch !== undefined,
        publishedKm: publishedLength(files, id),
      };
    }),
  );
}

// Stated to a tenth of a kilometre.
const ROUNDED_KM = 0.05;

/** A segment, or a stretch of it, that states less than its control points bear out. */
export const checkAccuracy = (rows: readonly AccuracyRow[]): Fault[] =>
  rows.flatMap(({ project, segment, statedKm, derivedKm, stretches, byStretch, changedSince }): Fault[] => {
    const fault = (path: string, stated: number, derived: number) =>
      stated < derived - ROUNDED_KM
        ? [
            {
              file: `geodata/projects/${project}/route.geojson`,
              path: `${segment}: ${path}`,
              message: `states ±${stated.toFixed(1)} km where its control points bear out ±${derived.toFixed(1)} km: add control points, or run geodata/commands/accuracy.ts`,
            },
          ]
        : [];
    return [
      ...(changedSince
        ? [
            {
              file: `geodata/projects/${project}/route.geojson`,
              path: `${segment}: measured`,
              message: "is of a line of another length: measure this one, or leave it out",
            },
          ]
        : []),
      ...fault("positionalAccuracyM", statedKm, derivedKm),
      ...(byStretch ? stretches.flatMap((s) => fault(`accuracyByStretch to ${s.to ?? "the end"}`, s.statedKm, s.withinKm)) : []),
    ];
  });
