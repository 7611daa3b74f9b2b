"use client";

import type { Charts } from "@/app/_domain/charts";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Chart } from "./Chart";
import { statusScale } from "./status-scale";

/** How long the lines are in each country, by status. */
export function KilometresByCountry({ rows }: { rows: Charts["kmByCountry"] }) {
  const { t, country } = useLanguage();
  const bars = rows.map((row) => ({ country: country(row.country), status: t(`look.${row.look}`), km: row.km }));
  const km = t("kmMainLines");
  return (
    <Chart
      title={t("chartKm")}
      columns={{ country: t("country"), status: t("property.status"), km }}
      rows={bars}
      note={t("shared")}
      draw={(Plot) =>
        Plot.plot({
          marginLeft: 110,
          marginBottom: 44,
          color: statusScale(t),
          x: { label: km, grid: true },
          y: { label: null },
          marks: [Plot.barX(bars, { x: "km", y: "country", fill: "status", sort: { y: "-x" } }), Plot.ruleX([0])],
        })
      }
    />
  );
}
