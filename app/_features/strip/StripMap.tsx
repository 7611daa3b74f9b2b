"use client";

import { type PointerEvent, useId } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { TextKey } from "@/app/_i18n/text";
import { dashes, kindColor, STATUS_LOOKS } from "@/app/_theme/looks";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";
import { groupOf } from "@/geodata/model/status";
import { apart, roundStep } from "./layout";
import { pointAt, usePointedChainage } from "./pointer";
import styles from "./StripMap.module.css";
import type { StripModel, StripTick } from "./strip";

const WIDTH = 360;
const [TOP, BOTTOM] = [18, 12];
const LABEL_GAP = 16;
// Shorter than the line is wide: even a short segment shows its dashes.
const DASH_UNIT = 2.5;
// Columns, from left to right: chainage, countries, segments, labels, profile.
const X = { scale: 34, country: 40, segment: 62, tick: 70, label: 84, profile: 268, end: 352 };

interface Properties {
  readonly strip: StripModel;
  /** Whose chainage it points at; null for the reader's own line. */
  readonly project: string | null;
  readonly alignment: number;
}

/** A corridor drawn straight along its chainage: countries, segments by status, towns, passes, crossings and elevations. */
export function StripMap({ strip, project, alignment }: Properties) {
  const { t, number, country: nameOf } = useLanguage();
  const { title, lengthKm, kind, stretches, segments, ticks, profile } = strip;
  const pointed = usePointedChainage();
  const km = pointed?.project === project && pointed.alignment === alignment ? Math.min(pointed.km, lengthKm) : null;
  const slider = useId();
  const height = Math.max(240, ticks.length * (LABEL_GAP + 2) + TOP + BOTTOM);
  const y = (chainage: number) => TOP + (chainage / lengthKm) * (height - TOP - BOTTOM);
  const labels = apart(
    ticks.map((tick) => y(tick.chainageKm)),
    LABEL_GAP,
    height - 6,
  );
  const country = (at: number) => nameOf((stretches.find((s) => at <= s.toKm) ?? stretches.at(-1))?.country ?? null);
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (((event.clientY - box.top) / box.height) * height - TOP) / (height - TOP - BOTTOM);
    pointAt({ project, alignment, km: Math.min(1, Math.max(0, share)) * lengthKm });
  };
  return (
    <figure className={styles.strip}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t("stripMap", { title })} onPointerMove={follow} onPointerLeave={() => pointAt(null)}>
        <Scale lengthKm={lengthKm} y={y} />
        {stretches.map(({ country: code, fromKm, toKm }, i) => (
          <g key={fromKm} className={`${styles.country} ${i % 2 ? styles.odd : ""}`}>
            <rect x={X.country} y={y(fromKm)} width="15" height={y(toKm) - y(fromKm)} />
            {y(toKm) - y(fromKm) > 14 && (
              <text x={X.country + 7.5} y={(y(fromKm) + y(toKm)) / 2 + 3.5}>
                {code ?? "–"}
              </text>
            )}
          </g>
        ))}
        {segments.map(({ name, fromKm, toKm, status }) => (
          <line
            key={`${name} ${fromKm}`}
            className={styles.segment}
            stroke={status && kind ? kindColor(kind) : "var(--border)"}
            strokeOpacity={status ? STATUS_LOOKS[groupOf(status)].strength : undefined}
            strokeDasharray={status ? dashes(groupOf(status), DASH_UNIT).join(" ") || undefined : undefined}
            x1={X.segment}
            x2={X.segment}
            y1={y(fromKm)}
            y2={y(toKm)}
          />
        ))}
        <Profile profile={profile} y={y} />
        {ticks.map((tick, i) => (
          <Tick key={`${tick.name} ${tick.chainageKm}`} tick={tick} y={y(tick.chainageKm)} labelY={labels[i] ?? 0} />
        ))}
        {km !== null && (
          <g className={styles.pointed} data-testid="pointed-chainage">
            <line x1={X.scale} x2={X.end} y1={y(km)} y2={y(km)} />
            <text x={X.end} y={y(km) - 3}>
              {t("kmOf", { km: number(km) })}
            </text>
          </g>
        )}
      </svg>
      <label htmlFor={slider} className={styles.chainage}>
        {t("chainage")}
        <input
          id={slider}
          type="range"
          min={0}
          max={Math.round(lengthKm)}
          value={Math.round(km ?? 0)}
          aria-valuetext={t("chainageValue", { km: number(km ?? 0), country: country(km ?? 0) })}
          onChange={(event) => pointAt({ project, alignment, km: Number(event.target.value) })}
        />
      </label>
      <StripTable strip={strip} country={country} />
    </figure>
  );
}

function Scale({ lengthKm, y }: { lengthKm: number; y: (km: number) => number }) {
  const { t, number } = useLanguage();
  const step = roundStep(lengthKm, 7);
  const marks = Array.from({ length: Math.floor(lengthKm / step) + 1 }, (_, i) => i * step);
  return (
    <g className={styles.scale}>
      {marks.map((km) => (
        <g key={km}>
          <line x1={X.scale + 2} x2={X.country} y1={y(km)} y2={y(km)} />
          <text x={X.scale} y={y(km) + 3.5}>
            {number(km)}
          </text>
        </g>
      ))}
      <text x={X.scale} y="9">
        {t("km")}
      </text>
    </g>
  );
}

function Tick({ tick: { name, kind, elevationM }, y, labelY }: { tick: StripTick; y: number; labelY: number }) {
  const { t, number } = useLanguage();
  return (
    <g className={`${styles.tick} ${kind === "border-crossing" ? styles.borderCrossing : ""}`}>
      <polyline points={`${X.segment - 4},${y} ${X.tick},${y} ${X.label - 3},${labelY}`} />
      <text x={X.label} y={labelY + 3.5}>
        {name}
        {elevationM !== null && <tspan className={styles.elevation}> {`${number(elevationM)} ${t("m")}`}</tspan>}
      </text>
    </g>
  );
}

/** Elevations to the right: the farther, the higher. */
function Profile({ profile, y }: { profile: StripModel["profile"]; y: (km: number) => number }) {
  const { t, number } = useLanguage();
  const [first, last] = [profile[0], profile.at(-1)];
  if (!first || !last || profile.length < 2) return null;
  const elevations = profile.map((p) => p.elevationM);
  const highest = elevations.reduce((a, b) => Math.max(a, b));
  const lowest = Math.min(
    0,
    elevations.reduce((a, b) => Math.min(a, b)),
  );
  const x = (m: number) => X.profile + ((m - lowest) / Math.max(1, highest - lowest)) * (X.end - X.profile);
  const path = profile.map((p) => `${x(p.elevationM).toFixed(1)},${y(p.chainageKm).toFixed(1)}`).join(" ");
  return (
    <g className={styles.profile}>
      <polygon points={`${X.profile},${y(first.chainageKm)} ${path} ${X.profile},${y(last.chainageKm)}`} />
      <polyline points={path} />
      <text x={X.profile} y="9">
        {number(lowest)}
      </text>
      <text x={X.end} y="9" className={styles.end}>
        {`${number(highest)} ${t("m")}`}
      </text>
    </g>
  );
}

/** The strip map in words, for screen readers and for copying. */
function StripTable({ strip: { title, lengthKm, segments, ticks }, country }: { strip: StripModel; country: (km: number) => string }) {
  const { t, number } = useLanguage();
  const elevation = ({ elevationM, groundM }: StripTick) => {
    if (elevationM !== null) return `${number(elevationM)} ${t("m")}`;
    return groundM === undefined ? t("notKnown") : `≈ ${number(Math.round(groundM / 10) * 10)} ${t("m")}`;
  };
  const status = (km: number) => (segments.find((s) => km <= s.toKm) ?? segments.at(-1))?.status;
  return (
    <Fold title={t("asTable")} onPaper={false}>
      <table className={styles.table}>
        <caption className={text.hidden}>{t("alongChainage", { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("km")}</th>
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("country")}</th>
            <th scope="col">{t("elevation")}</th>
            {segments.length > 0 && <th scope="col">{t("segmentStatus")}</th>}
          </tr>
        </thead>
        <tbody>
          {[...ticks, ...(ticks.at(-1)?.chainageKm === lengthKm ? [] : [{ name: t("endPoint"), kind: "end", chainageKm: lengthKm, elevationM: null }])].map(
            (tick) => {
              const here = status(tick.chainageKm);
              return (
                <tr key={`${tick.name} ${tick.chainageKm}`}>
                  <td>{number(tick.chainageKm)}</td>
                  <th scope="row">
                    {tick.name}
                    {tick.kind !== "end" && <span className={text.detail}>{t(`kind.${tick.kind}` as TextKey)}</span>}
                  </th>
                  <td>{country(tick.chainageKm)}</td>
                  <td>{elevation(tick)}</td>
                  {segments.length > 0 && <td>{here ? t(`status.${here}`) : t("noneYet")}</td>}
                </tr>
              );
            },
          )}
        </tbody>
      </table>
    </Fold>
  );
}
