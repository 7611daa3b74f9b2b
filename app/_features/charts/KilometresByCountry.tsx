import type { Charts } from "@/app/_domain/charts";
import { mostKilometres } from "@/app/_domain/takeaways";
import type { Language } from "@/app/_i18n/text";
import { statusColor } from "@/app/_theme/looks";
import { STATUS_GROUP_IDS } from "@/geodata/model/status";
import { Bars } from "./Bars";
import { Chart } from "./Chart";

/** How long the lines are in each country, by status. */
export function KilometresByCountry({ language, rows }: { language: Language; rows: Charts["kmByCountry"] }) {
  const { t, country, number } = language;
  const first = mostKilometres(rows);
  const total = (code: (typeof rows)[number]["country"]) => rows.filter((row) => row.country === code).reduce((sum, { km }) => sum + km, 0);
  const countries = [...new Set(rows.map((row) => row.country))].sort((a, b) => total(b) - total(a));
  const looks = STATUS_GROUP_IDS.filter((look) => rows.some((row) => row.look === look));
  const inWords = (km: number) => `${number(km)} ${t("km")}`;
  return (
    <Chart
      language={language}
      id="kilometres"
      title={t("chartKm")}
      takeaway={
        first
          ? t("takeaway.km", { country: country(first.country), km: number(first.km), of: number(first.of), share: number((100 * first.km) / first.of) })
          : null
      }
      columns={{ country: t("country"), status: t("property.status"), km: t("kmMainLines") }}
      rows={rows.map((row) => ({ country: country(row.country), status: t(`look.${row.look}`), km: Math.round(row.km * 10) / 10 }))}
      note={t("shared")}
    >
      <Bars
        legend={looks.map((look) => ({ color: statusColor(look), label: t(`look.${look}`) }))}
        inWords={inWords}
        bars={countries.map((code) => ({
          label: country(code),
          parts: looks.flatMap((look) => {
            const found = rows.find((row) => row.country === code && row.look === look);
            return found ? [{ value: found.km, color: statusColor(look), title: `${t(`look.${look}`)}: ${inWords(found.km)}` }] : [];
          }),
        }))}
      />
    </Chart>
  );
}
