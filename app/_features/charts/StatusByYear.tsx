import type { Charts } from "@/app/_domain/charts";
import { inOperation } from "@/app/_domain/takeaways";
import type { Language } from "@/app/_i18n/text";
import { statusColor } from "@/app/_theme/looks";
import { Chart } from "./Chart";
import { Columns } from "./Columns";

/** How many projects had each status, year by year. */
export function StatusByYear({ language, rows }: { language: Language; rows: Charts["statusByYear"] }) {
  const { t, number } = language;
  const found = inOperation(rows);
  const counted = rows.filter((row) => row.projects > 0);
  if (!found || !counted.length) return null;
  const { from, to } = found;
  const last = counted.filter((row) => row.year === to.year);
  return (
    <Chart
      language={language}
      id="status-by-year"
      title={t("chartStatus")}
      takeaway={t("takeaway.status", { from: String(from.year), before: from.projects, to: String(to.year), after: to.projects })}
      columns={{ year: t("year"), status: t("property.status"), projects: t("projects") }}
      rows={counted.map((row) => ({ year: row.year, status: t(`look.${row.look}`), projects: row.projects }))}
    >
      <Columns
        title={t("chartStatus")}
        years={[from.year, to.year]}
        stacked
        height={260}
        inWords={(value) => number(value)}
        columns={counted.map(({ year, look, projects }) => ({
          year,
          value: projects,
          color: statusColor(look),
          title: `${year}, ${t(`look.${look}`)}: ${projects}`,
        }))}
        names={last.map(({ look, projects }, i) => ({
          value: last.slice(0, i).reduce((sum, one) => sum + one.projects, 0) + projects / 2,
          label: `${t(`look.${look}`)} ${projects}`,
          color: statusColor(look),
        }))}
      />
    </Chart>
  );
}
