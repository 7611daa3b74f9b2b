"use client";

import type { Charts } from "@/app/_domain/charts";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Chart } from "./Chart";

const AUTHORITIES = ["primary", "secondary", "tertiary"] as const;
// What fits beside the bars, in letters.
const LONGEST_LABEL = 34;

const shortened = (label: string) => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);

/** Who is behind the sources of the statements. */
export function Origins({ rows }: { rows: Charts["origins"] }) {
  const { t } = useLanguage();
  const bars = rows.map(({ origin, authority, statements }) => ({ origin, authority: t(`authority.${authority}`), statements }));
  return (
    <Chart
      title={t("chartOrigins")}
      columns={{ origin: t("origin"), authority: t("authorityColumn"), statements: t("statements") }}
      rows={bars}
      draw={(Plot) =>
        Plot.plot({
          marginLeft: 240,
          marginBottom: 44,
          x: { label: t("statements"), grid: true },
          y: { label: null, tickFormat: shortened },
          color: { legend: true, domain: AUTHORITIES.map((one) => t(`authority.${one}`)), range: AUTHORITIES.map((one) => `var(--${one})`) },
          marks: [Plot.barX(bars, { x: "statements", y: "origin", fill: "authority", sort: { y: "-x" } }), Plot.ruleX([0])],
        })
      }
    />
  );
}
