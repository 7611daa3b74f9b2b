import type { Charts } from "@/app/_domain/charts";
import { mostCited } from "@/app/_domain/takeaways";
import type { Language } from "@/app/_i18n/text";
import { Bars } from "./Bars";
import { Chart } from "./Chart";

const AUTHORITIES = ["primary", "secondary", "tertiary"] as const;

/** Who is behind the sources of the statements. */
export function Origins({ language, rows }: { language: Language; rows: Charts["origins"] }) {
  const { t, number } = language;
  const first = mostCited(rows);
  return (
    <Chart
      language={language}
      id="origins"
      title={t("chartOrigins")}
      takeaway={first ? t("takeaway.origins", { origin: first.origin, count: first.statements, of: first.of, primary: first.primary }) : null}
      columns={{ origin: t("origin"), authority: t("authorityColumn"), statements: t("statements") }}
      rows={rows.map(({ origin, authority, statements }) => ({ origin, authority: t(`authority.${authority}`), statements }))}
    >
      <Bars
        legend={AUTHORITIES.map((one) => ({ color: `var(--${one})`, label: t(`authority.${one}`) }))}
        inWords={(value) => number(value)}
        bars={rows.map(({ origin, authority, statements }) => ({
          label: origin,
          parts: [{ value: statements, color: `var(--${authority})`, title: `${origin}: ${statements}` }],
        }))}
      />
    </Chart>
  );
}
