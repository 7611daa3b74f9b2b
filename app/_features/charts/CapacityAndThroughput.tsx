import type { Charts } from "@/app/_domain/charts";
import { newestFlow } from "@/app/_domain/takeaways";
import type { Language } from "@/app/_i18n/text";
import { statusColor } from "@/app/_theme/looks";
import { stanceInWords } from "@/app/_ui/in-words";
import { Chart } from "./Chart";
import { Columns } from "./Columns";

/** What the pipelines can carry, and what went through them; a drawing for each. */
export function CapacityAndThroughput({ language, rows }: { language: Language; rows: Charts["flows"] }) {
  const { t, name, unit: unitName, number, quantity } = language;
  const pipelines = [...new Set(rows.map(({ names }) => names.en))].map((en) => rows.filter((row) => row.names.en === en));
  const years: [number, number] = [Math.min(...rows.map((row) => row.year)), Math.max(...rows.map((row) => row.year))];
  const [capacity, throughput] = [t("property.capacity"), t("property.throughput")];
  const said = (flows: Charts["flows"]) => {
    const found = newestFlow(flows);
    if (!found || !flows[0]) return null;
    const { year, unit, least, most, capacity: able } = found;
    const amount = least === most ? quantity(most, unit, 1) : t("range", { from: number(least, 1), to: quantity(most, unit, 1) });
    const inWords = t("takeaway.flow", { project: name(flows[0].names).text, amount, year: String(year) });
    return able ? t("takeaway.ofCapacity", { flow: inWords, capacity: quantity(able.value, able.unit, 1) }) : inWords;
  };
  const takeaways = pipelines.flatMap((flows) => said(flows) ?? []);
  return (
    <Chart
      language={language}
      id="capacity-and-throughput"
      title={t("chartCapacity")}
      takeaway={takeaways.length ? `${takeaways.join(t("answer.and"))}${t("answer.end").trim()}` : null}
      note={t("chartClaimed")}
      columns={{ project: t("project"), measure: t("measureColumn"), year: t("year"), value: t("quantity"), unit: t("unitColumn"), stance: t("stanceColumn") }}
      rows={rows.map(({ names, measure, year, value, unit, stance }) => ({
        project: name(names).text,
        measure: t(`property.${measure}`),
        year,
        value,
        unit: unitName(unit),
        stance: stanceInWords(language, stance) ?? t("observed"),
      }))}
    >
      {pipelines.map((flows) => {
        const [first] = flows;
        if (!first) return null;
        const title = `${name(first.names).text}, ${unitName(first.unit)}`;
        const drawn = ({ year, value, stance, measure, unit }: (typeof flows)[number], i: number) => ({
          year,
          value,
          // Values that other years or reports crowd are told by their tips and by the table.
          ...(i === 0 && { label: number(value, 1) }),
          title: `${year}, ${t(`property.${measure}`)}: ${quantity(value, unit, 2)}${stanceInWords(language, stance) ? ` (${stanceInWords(language, stance)})` : ""} [${value}]`,
        });
        const ofMeasure = (measure: (typeof flows)[number]["measure"]) => flows.filter((row) => row.measure === measure).reverse();
        return (
          <div key={first.names.en}>
            <p>{title}</p>
            <Columns
              title={title}
              years={years}
              height={150}
              inWords={(value) => number(value, 1)}
              columns={ofMeasure("throughput").map((row, i) => ({ ...drawn(row, i), color: statusColor("operating"), faint: row.stance !== "observed" }))}
              dots={ofMeasure("capacity").map((row, i) => ({ ...drawn(row, i), color: "var(--text)", hollow: row.stance !== "observed" }))}
              names={[
                { value: 0, label: throughput, color: statusColor("operating") },
                { value: 0, label: capacity, color: "var(--text)" },
              ]}
            />
          </div>
        );
      })}
    </Chart>
  );
}
