"use client";

import type { Charts } from "@/app/_domain/charts";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { statusColor } from "@/app/_theme/looks";
import { stanceInWords } from "@/app/_ui/in-words";
import { Chart } from "./Chart";

/** What the pipelines can carry, and what went through them; a picture for each. */
export function CapacityAndThroughput({ rows }: { rows: Charts["flows"] }) {
  const { t, name, unit: unitName } = useLanguage();
  const flows = rows.map(({ names, measure, year, value, unit, stance }) => ({
    project: name(names).text,
    measure: t(`property.${measure}`),
    year,
    value,
    unit: unitName(unit),
    stance: stanceInWords({ t }, stance) ?? t("observed"),
  }));
  const observed = t("observed");
  const [capacity, throughput] = [t("property.capacity"), t("property.throughput")];
  return (
    <Chart
      title={t("chartCapacity")}
      note={t("chartClaimed")}
      columns={{ project: t("project"), measure: t("measureColumn"), year: t("year"), value: t("quantity"), unit: t("unitColumn"), stance: t("stanceColumn") }}
      rows={flows}
      draw={(Plot) => {
        const years: [number, number] = [Math.min(...flows.map((row) => row.year)), new Date().getFullYear() + 1];
        const pictures = [...new Set(flows.map((row) => row.project))].map((project) => {
          const ofProject = flows.filter((row) => row.project === project);
          return Plot.plot({
            height: 190,
            title: Object.assign(document.createElement("p"), { textContent: project }),
            color: { legend: true, domain: [capacity, throughput], range: ["var(--text)", statusColor("operating")] },
            x: { label: null, tickFormat: "d", domain: years },
            y: { label: ofProject[0]?.unit, grid: true, zero: true },
            marks: [
              // Two reports of one year lie on each other, they do not add up. What is only claimed is pale, or hollow.
              ...[true, false].flatMap((seen) => [
                Plot.rectY(
                  ofProject.filter((row) => row.measure === throughput && (row.stance === observed) === seen),
                  { x: "year", interval: 1, y1: 0, y2: "value", fill: "measure", fillOpacity: seen ? 0.7 : 0.3, channels: { stance: "stance" }, tip: true },
                ),
                Plot.dot(
                  ofProject.filter((row) => row.measure === capacity && (row.stance === observed) === seen),
                  {
                    x: (row) => row.year + 0.5,
                    y: "value",
                    ...(seen ? { fill: "measure" } : { stroke: "measure" }),
                    r: 5,
                    channels: { stance: "stance" },
                    tip: true,
                  },
                ),
              ]),
              Plot.ruleY([0]),
            ],
          });
        });
        const all = document.createElement("div");
        all.append(...pictures);
        return all;
      }}
    />
  );
}
