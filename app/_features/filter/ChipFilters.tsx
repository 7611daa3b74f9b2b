import type { ReactNode } from "react";
import { explorerAddress, exportAddress, tableAddress } from "@/app/_domain/addresses";
import { type Narrowing, NO_NARROWING, onlyLayers, passes } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { onPlainClick } from "@/app/_ui/click";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusIcon } from "@/app/_ui/StatusIcon";
import type { Country } from "@/geodata/model/country";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { STATUS_GROUP_IDS, statusesIn } from "@/geodata/model/status";
import styles from "./ChipFilters.module.css";
import { Chips } from "./Chips";

interface Properties {
  /** Every project at the date, whatever is filtered. */
  readonly all: readonly ProjectSummary[];
  readonly narrowing: Narrowing;
  /** Projects that the search found. */
  readonly found: ReadonlySet<string>;
  /** The date in the address; null is today. */
  readonly asOf: string | null;
  readonly onChange: (change: Partial<Narrowing>) => void;
}

/** The countries that the atlas is about come first of those that equally many projects touch. */
const CORE: readonly Country[] = ["CN", "KZ", "KG", "TJ", "UZ", "TM"];
/** So many countries are shown before the others are asked for. */
const FIRST_COUNTRIES = 6;

/** Values with one more, or without it; null where none is left. */
function toggled<T>(chosen: readonly T[], values: readonly T[]): readonly T[] | null {
  const next = values.every((value) => chosen.includes(value)) ? chosen.filter((value) => !values.includes(value)) : [...chosen, ...values];
  return next.length ? next : null;
}

/** Kind, status and country at one press each, and what is shown as a file. */
export function ChipFilters({ all, narrowing, found, asOf, onChange }: Properties) {
  const { t, country, href } = useLanguage();
  const chip = (id: string, label: ReactNode, chosen: boolean, change: Partial<Narrowing>, only: Partial<Narrowing>) => ({
    id,
    label,
    chosen,
    count: all.filter((p) => passes(p, { ...narrowing, ...only }, found)).length,
    address: href(explorerAddress({ ...narrowing, ...change, asOf })),
    onPress: () => onChange(change),
  });
  const layers = narrowing.layers?.filter((id) => PROJECT_LAYER_IDS.includes(id)) ?? [];
  const touched = (code: string) => all.filter((p) => p.countries.some((one) => one === code)).length;
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort(
    (a, b) => touched(b) - touched(a) || Number(CORE.includes(b)) - Number(CORE.includes(a)),
  );
  const narrowed = Object.entries(narrowing).some(([, value]) => value);
  return (
    <>
      <Chips
        title={t("kinds")}
        chips={PROJECT_LAYER_IDS.filter((id) => all.some((p) => p.layer === id)).map((id) => {
          const next = toggled(layers, [id]);
          return chip(
            id,
            <>
              <LayerIcon layer={id} />
              {t(`layerShort.${id}`)}
            </>,
            layers.includes(id),
            { layers: next && onlyLayers(next) },
            { layers: [id] },
          );
        })}
      />
      <Chips
        title={t("property.status")}
        chips={STATUS_GROUP_IDS.filter((group) => all.some((p) => passes(p, { status: statusesIn(group) }))).map((group) => {
          const values = statusesIn(group);
          const chosen = narrowing.status ?? [];
          return chip(
            group,
            <>
              <StatusIcon group={group} />
              {t(`look.${group}`)}
            </>,
            values.some((value) => chosen.includes(value)),
            { status: toggled(chosen, values) },
            { status: values },
          );
        })}
      />
      <Chips
        title={t("countries")}
        first={countries.length > FIRST_COUNTRIES + 1 ? FIRST_COUNTRIES : countries.length}
        more={(count) => t("moreCountries", { count })}
        chips={countries.map((code) => {
          const chosen = narrowing.country ?? [];
          return chip(code, country(code), chosen.includes(code), { country: toggled(chosen, [code]) }, { country: [code] });
        })}
      />
      <p className={styles.shown}>
        <a href={exportAddress({ ...narrowing, asOf })} download>
          GeoJSON
        </a>
        <a href={exportAddress({ ...narrowing, asOf }, "csv")} download>
          CSV
        </a>
        <a href={href(tableAddress({ ...narrowing, asOf }))}>{t("table")}</a>
        {narrowed && (
          <a href={href(explorerAddress({ asOf }))} onClick={onPlainClick(() => onChange(NO_NARROWING))}>
            {t("clear")}
          </a>
        )}
      </p>
    </>
  );
}
