"use client";

import { useEffect, useRef } from "react";
import { useLanguage } from "../_language/LanguageProvider";
import { STATUS_LOOKS } from "../_legend/looks";
import type { Charts as Figures } from "../_queries/charts";

type Plot = typeof import("@observablehq/plot");

const STATUS_COLOR = {
  domain: Object.values(STATUS_LOOKS).map((look) => look.label),
  range: Object.keys(STATUS_LOOKS).map((id) => `var(--${id})`),
  legend: true,
};

/** A chart with its question as heading and its figures as a table behind a fold. */
function Chart<Row extends Readonly<Record<string, string | number>>>({
  title,
  rows,
  draw,
}: {
  title: string;
  rows: readonly Row[];
  draw: (plot: Plot) => Element;
}) {
  const { t, number } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    // The library is big: it comes when the page stands.
    import("@observablehq/plot").then((plot) => {
      if (gone) return;
      const drawing = draw(plot);
      place.current?.replaceChildren(drawing);
    });
    return () => {
      gone = true;
    };
  }, [draw]);
  const columns = Object.keys(rows[0] ?? {});
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={place} className="drawing" aria-hidden="true" />
      <details>
        <summary>{t("figures")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="scroll" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={Object.values(row).join(" ")}>
                  {columns.map((column) => (
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
export function Charts({ figures: { kmByCountry, statusByYear, capacity, origins } }: { figures: Figures }) {
  const { t } = useLanguage();
  return (
    <div className="charts">
      <Chart
        title={t("chartKm")}
        rows={kmByCountry}
        draw={(Plot) =>
          Plot.plot({
            marginLeft: 110,
            color: STATUS_COLOR,
            x: { label: "km, main lines", grid: true },
            y: { label: null },
            marks: [Plot.barX(kmByCountry, { x: "km", y: "country", fill: "status", sort: { y: "-x" } }), Plot.ruleX([0])],
          })
        }
      />
      <Chart
        title={t("chartStatus")}
        rows={statusByYear.filter((row) => row.projects > 0)}
        draw={(Plot) =>
          Plot.plot({
            color: STATUS_COLOR,
            x: { label: null, tickFormat: "d" },
            y: { label: "projects", grid: true },
            marks: [Plot.rectY(statusByYear, { x: "year", interval: 1, y: "projects", fill: "status" }), Plot.ruleY([0])],
          })
        }
      />
      <Chart
        title={t("chartCapacity")}
        rows={capacity}
        draw={(Plot) =>
          Plot.plot({
            height: 420,
            marginRight: 60,
            x: { label: null, tickFormat: "d", nice: true },
            y: { label: "capacity", grid: true, zero: true },
            fy: { label: null },
            color: { legend: true, scheme: "Dark2" },
            marks: [
              Plot.lineY(capacity, { x: "year", y: "capacity", fy: "unit", stroke: "project", curve: "step-after" }),
              Plot.dot(capacity, { x: "year", y: "capacity", fy: "unit", fill: "project", tip: true }),
            ],
          })
        }
      />
      <Chart
        title={t("chartOrigins")}
        rows={origins}
        draw={(Plot) =>
          Plot.plot({
            marginLeft: 210,
            x: { label: "statements", grid: true },
            y: { label: null },
            color: { legend: true, domain: ["primary", "secondary", "tertiary"], range: ["var(--operating)", "var(--construction)", "var(--ended)"] },
            marks: [Plot.barX(origins, { x: "statements", y: "origin", fill: "authority", sort: { y: "-x" } }), Plot.ruleX([0])],
          })
        }
      />
    </div>
  );
}
