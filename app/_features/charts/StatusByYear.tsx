"use client";

import type { Charts } from "@/app/_domain/charts";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Chart } from "./Chart";
import { statusScale } from "./status-scale";

/** How many projects had each status, year by year. */
export function StatusByYear({ rows }: { rows: Charts["statusByYear"] }) {
  const { t } = useLanguage();
  const bars = rows.map((row) => ({ year: row.year, status: t(`look.${row.look}`), projects: row.projects }));
  const projects = t("projects");
  return (
    <Chart
      title={t("chartStatus")}
      columns={{ year: t("year"), status: t("property.status"), projects }}
      rows={bars.filter((row) => row.projects > 0)}
      draw={(Plot) =>
        Plot.plot({
          color: statusScale(t),
          x: { label: null, tickFormat: "d" },
          y: { label: projects, grid: true },
          marks: [Plot.rectY(bars, { x: "year", interval: 1, y: "projects", fill: "status" }), Plot.ruleY([0])],
        })
      }
    />
  );
}
