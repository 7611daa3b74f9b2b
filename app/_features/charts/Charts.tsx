"use client";

import { useEffect, useRef } from "react";
import type { Charts as Figures } from "@/app/_domain/charts";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { statusColor } from "@/app/_theme/looks";
import { STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";

type Plot = typeof import("@observablehq/plot");

const AUTHORITIES = ["primary", "secondary", "tertiary"] as const;
// What fits beside the bars, in letters.
const LONGEST_LABEL = 34;

/** A chart with its question as heading and its figures as a table behind a fold. */
function Chart<Row extends Readonly<Record<string, string | number>>>({
  title,
  columns,
  rows,
  draw,
  note,
}: {
  title: string;
  /** What the columns of the figures are called. */
  columns: Readonly<Record<keyof Row & string, string>>;
  rows: readonly Row[];
  draw: (plot: Plot) => Element;
  /** What must be known to read it. */
  note?: string;
}) {
  const { t, number } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    // The library is big, and drawing takes its time: both wait until a reader comes near.
    const near = new IntersectionObserver(
      async ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        current.replaceChildren(draw(await import("@observablehq/plot")));
      },
      { rootMargin: "300px" },
    );
    near.observe(current);
    return () => near.disconnect();
  }, [draw]);
  const keys = Object.keys(columns) as (keyof Row & string)[];
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={place} className="drawing" aria-hidden="true" />
      {note && <p className="note">{note}</p>}
      <details>
        <summary>{t("figures")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="scroll" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {keys.map((column) => (
                  <th key={column} scope="col">
                    {columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={Object.values(row).join(" ")}>
                  {keys.map((column) => (
                    <td key={column}>{typeof row[column] === "number" && column !== "year" ? number(row[column]) : row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

/** Four questions about the whole atlas, answered as pictures. */
export function Charts({ figures }: { figures: Figures }) {
  const { t, country, name, unit: unitName } = useLanguage();
  const status = (look: StatusGroup) => t(`look.${look}`);
  const authority = (one: (typeof AUTHORITIES)[number]) => t(`authority.${one}`);
  const kmByCountry = figures.kmByCountry.map((row) => ({ country: country(row.country), status: status(row.look), km: row.km }));
  const statusByYear = figures.statusByYear.map((row) => ({ year: row.year, status: status(row.look), projects: row.projects }));
  const flows = figures.flows.map(({ names, unit, measure, ...row }) => ({
    project: name(names).text,
    unit: unitName(unit),
    measure: t(`property.${measure}`),
    ...row,
  }));
  const [capacity, throughput] = [t("property.capacity"), t("property.throughput")];
  const origins = figures.origins.map((row) => ({ ...row, authority: authority(row.authority) }));
  const statusColors = { domain: STATUS_GROUP_IDS.map(status), range: STATUS_GROUP_IDS.map(statusColor), legend: true };
  const [km, projects] = [t("kmMainLines"), t("projects")];
  return (
    <div className="charts">
      <Chart
        title={t("chartKm")}
        columns={{ country: t("country"), status: t("property.status"), km }}
        rows={kmByCountry}
        note={t("shared")}
        draw={(Plot) =>
          Plot.plot({
            marginLeft: 110,
            color: statusColors,
            x: { label: km, grid: true },
            y: { label: null },
            marks: [Plot.barX(kmByCountry, { x: "km", y: "country", fill: "status", sort: { y: "-x" } }), Plot.ruleX([0])],
          })
        }
      />
      <Chart
        title={t("chartStatus")}
        columns={{ year: t("year"), status: t("property.status"), projects }}
        rows={statusByYear.filter((row) => row.projects > 0)}
        draw={(Plot) =>
          Plot.plot({
            color: statusColors,
            x: { label: null, tickFormat: "d" },
            y: { label: projects, grid: true },
            marks: [Plot.rectY(statusByYear, { x: "year", interval: 1, y: "projects", fill: "status" }), Plot.ruleY([0])],
          })
        }
      />
      <Chart
        title={t("chartCapacity")}
        columns={{ project: t("project"), measure: t("measureColumn"), year: t("year"), value: t("quantity"), unit: t("unitColumn") }}
        rows={flows}
        draw={(Plot) => {
          const both = document.createElement("div");
          const years: [number, number] = [Math.min(...flows.map((row) => row.year)), new Date().getFullYear() + 1];
          for (const project of new Set(flows.map((row) => row.project))) {
            const its = flows.filter((row) => row.project === project);
            both.append(
              Plot.plot({
                height: 190,
                title: Object.assign(document.createElement("p"), { textContent: project }),
                color: { legend: true, domain: [capacity, throughput], range: ["var(--text)", statusColor("operating")] },
                x: { label: null, tickFormat: "d", domain: years },
                y: { label: its[0]?.unit, grid: true, zero: true },
                marks: [
                  // Two reports of one year lie on each other, they do not add up.
                  Plot.rectY(
                    its.filter((row) => row.measure === throughput),
                    { x: "year", interval: 1, y1: 0, y2: "value", fill: "measure", fillOpacity: 0.7, tip: true },
                  ),
                  Plot.dot(
                    its.filter((row) => row.measure === capacity),
                    { x: (row) => row.year + 0.5, y: "value", fill: "measure", r: 5, tip: true },
                  ),
                  Plot.ruleY([0]),
                ],
              }),
            );
          }
          return both;
        }}
      />
      <Chart
        title={t("chartOrigins")}
        columns={{ origin: t("origin"), authority: t("authorityColumn"), statements: t("statements") }}
        rows={origins}
        draw={(Plot) =>
          Plot.plot({
            marginLeft: 210,
            x: { label: t("statements"), grid: true },
            y: { label: null, tickFormat: (text: string) => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text) },
            color: { legend: true, domain: AUTHORITIES.map(authority), range: AUTHORITIES.map((one) => `var(--${one})`) },
            marks: [Plot.barX(origins, { x: "statements", y: "origin", fill: "authority", sort: { y: "-x" } }), Plot.ruleX([0])],
          })
        }
      />
    </div>
  );
}
