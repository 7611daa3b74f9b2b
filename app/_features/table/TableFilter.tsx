import { capacities } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { Language } from "@/app/_i18n/text";
import controls from "@/app/_ui/controls.module.css";
import form from "@/app/_ui/form.module.css";
import type { Country } from "@/geodata/model/country";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { ORIGINS } from "@/geodata/model/origin";
import { OWNER_KINDS } from "@/geodata/model/property";
import { STATUSES } from "@/geodata/model/status";
import type { TableQuery } from "./table-query";

function Choice({
  name,
  label,
  all,
  chosen,
  options,
}: {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The map's filters as a form; `all` are the projects from which its choices are taken. */
export function TableFilter({ language, filter, all }: { language: Language; filter: TableQuery; all: readonly ProjectSummary[] }) {
  const { t, country: countryName, href, quantity } = language;
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort();
  return (
    <form className={form.form} action={href("/table")}>
      <label>
        {t("findShort")}
        <input type="search" name="q" defaultValue={filter.q} maxLength={100} />
      </label>
      <Choice
        name="layers"
        label={t("layerColumn")}
        all={t("all")}
        chosen={filter.layers?.join()}
        options={PROJECT_LAYER_IDS.map((id) => [id, t(`layer.${id}`)])}
      />
      <Choice name="status" label={t("property.status")} all={t("all")} chosen={filter.status?.join()} options={STATUSES.map((s) => [s, t(`status.${s}`)])} />
      <Choice
        name="country"
        label={t("country")}
        all={t("all")}
        chosen={filter.country?.join()}
        options={countries.map((code: Country) => [code, countryName(code)])}
      />
      <Choice
        name="origin"
        label={t("projectOrigin")}
        all={t("all")}
        chosen={filter.origin?.join()}
        options={ORIGINS.map((origin) => [origin, t(`originOf.${origin}`)])}
      />
      <Choice
        name="owner"
        label={t("property.ownerKind")}
        all={t("all")}
        chosen={filter.owner?.join()}
        options={OWNER_KINDS.map((kind) => [kind, t(`ownerKind.${kind}`)])}
      />
      <label>
        {t("longerThan")}
        <input name="longer" defaultValue={filter.longer} placeholder="1000" size={6} inputMode="numeric" />
      </label>
      <Choice
        name="capacity"
        label={t("capacityAtLeast")}
        all={t("anyCapacity")}
        chosen={filter.capacity}
        options={[...new Set([...capacities(all), ...(filter.capacity ? [filter.capacity] : [])])].map((one) => {
          const [value, unit = ""] = one.split(" ");
          return [one, quantity(Number(value), unit)];
        })}
      />
      <label>
        {t("asOf")}
        <input name="asOf" defaultValue={filter.asOf} placeholder="2004" size={8} />
      </label>
      <button type="submit" className={controls.button}>
        {t("filter")}
      </button>
      <a href={href("/table")}>{t("clearShort")}</a>
    </form>
  );
}
