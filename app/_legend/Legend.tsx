"use client";

import type { Country } from "../../geodata/model/country";
import { LAYER_IDS, LAYERS, type LayerId, PROJECT_LAYER_IDS } from "../../geodata/model/layer";
import { STATUSES, type Status } from "../../geodata/model/status";
import { useLanguage } from "../_language/LanguageProvider";
import { exportAddress } from "../_panel/addresses";
import type { ProjectSummary } from "../_queries/summary";
import { LayerIcon } from "./LayerIcon";
import { STATUS_LOOK_IDS, STATUS_LOOKS } from "./looks";

interface Properties {
  readonly projects: readonly ProjectSummary[];
  readonly layers: readonly LayerId[];
  readonly status: readonly Status[] | null;
  readonly date: string;
  /** Every project at the date, whatever is filtered. */
  readonly all: readonly ProjectSummary[];
  readonly query: { readonly country: readonly Country[] | null; readonly longer: number | null; readonly q: string; readonly asOf: string | null };
  readonly onLayers: (layers: LayerId[] | null) => void;
  readonly onStatus: (status: Status[] | null) => void;
  readonly onCountry: (country: Country[] | null) => void;
  readonly onLonger: (km: number | null) => void;
  readonly onClear: () => void;
}

const LENGTHS = [100, 500, 1000, 2000];

const toggled = <T,>(all: readonly T[], chosen: readonly T[], changed: readonly T[], on: boolean) =>
  all.filter((one) => (changed.includes(one) ? on : chosen.includes(one)));

/** The legend, which is also the filter: what every line and mark means, how many there are, and whether they are shown. */
export function Legend({ projects, all, layers, status, date, query, onLayers, onStatus, onCountry, onLonger, onClear }: Properties) {
  const { t, number, country, href, locale } = useLanguage();
  const inLayer = (id: LayerId) => projects.filter((p) => p.layer === id).length;
  const chosen = status ?? STATUSES;
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort((a, b) => country(a).localeCompare(country(b), locale));
  const narrowed = layers.length < LAYER_IDS.length || status || query.country || query.longer || query.q;
  const shown = PROJECT_LAYER_IDS.filter((id) => layers.includes(id));
  return (
    <section className="legend" aria-label={t("legend")}>
      <fieldset>
        <legend>{t("statusYear", { year: date.slice(0, 4) })}</legend>
        {STATUS_LOOK_IDS.map((id) => {
          const { statuses, ...look } = STATUS_LOOKS[id];
          return (
            <label key={id} className={`status-${id}`}>
              <input
                type="checkbox"
                checked={statuses.some((s) => chosen.includes(s))}
                onChange={(event) => {
                  const next = toggled(STATUSES, chosen, statuses, event.target.checked);
                  onStatus(next.length === STATUSES.length ? null : next);
                }}
              />
              <svg className="sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
                <line
                  x1="0"
                  y1="4"
                  x2="40"
                  y2="4"
                  strokeWidth={3.2 * look.width}
                  strokeDasharray={"dash" in look ? look.dash.map((d: number) => d * 3.2).join(" ") : undefined}
                />
              </svg>
              <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden="true">
                <path d={look.icon} fillRule="evenodd" />
              </svg>
              {t(`look.${id}`)}
              <span className="count">{projects.filter((p) => p.status && (statuses as readonly Status[]).includes(p.status.value)).length}</span>
            </label>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{t("layers")}</legend>
        {LAYER_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={layers.includes(id)}
              onChange={(event) => {
                const next = toggled(LAYER_IDS, layers, [id], event.target.checked);
                onLayers(next.length === LAYER_IDS.length ? null : next);
              }}
            />
            <LayerIcon layer={id} />
            {t(`layer.${id}`)}
            {LAYERS[id].holds === "projects" && <span className="count">{inLayer(id)}</span>}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("countries")}</legend>
        {countries.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={!query.country || query.country.includes(code)}
              onChange={(event) => {
                const next = toggled(countries, query.country ?? countries, [code], event.target.checked);
                onCountry(next.length === countries.length ? null : next);
              }}
            />
            {country(code)}
            <span className="count">{all.filter((p) => p.countries.includes(code)).length}</span>
          </label>
        ))}
      </fieldset>
      <label>
        {t("length")}
        <select value={query.longer ?? ""} onChange={(event) => onLonger(Number(event.target.value) || null)}>
          <option value="">{t("anyLength")}</option>
          {LENGTHS.map((km) => (
            <option key={km} value={km}>
              {t("kmAndMore", { km: number(km) })}
            </option>
          ))}
        </select>
        <span className="count">{query.longer && projects.length}</span>
      </label>
      {narrowed && (
        <p>
          <button type="button" className="link" onClick={onClear}>
            {t("clear")}
          </button>
        </p>
      )}
      <p className="note">
        <svg className="sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
          <line className="disputed" x1="0" y1="4" x2="40" y2="4" strokeWidth="1.5" strokeDasharray="6 4" />
        </svg>
        {t("disputed")} <a href={href("/method#borders")}>{t("borderPolicy")}</a>
      </p>
      <p className="note">{t("dotsNote")}</p>
      <a className="button" href={exportAddress({ layers: shown, status, country: query.country, q: query.q, asOf: query.asOf })} download>
        {t("exportShown")}
      </a>
    </section>
  );
}
