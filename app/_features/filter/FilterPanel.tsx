"use client";

import type { ReactNode } from "react";
import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import { capacities, FILTER_NAMES, type Narrowing, NO_NARROWING, passes } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { DISPUTED_DASH } from "@/app/_theme/looks";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { LineSample } from "@/app/_ui/LineSample";
import { StatusIcon } from "@/app/_ui/StatusIcon";
import { StatusSample } from "@/app/_ui/StatusSample";
import { LAYER_IDS, LAYERS } from "@/geodata/model/layer";
import { OWNER_KINDS } from "@/geodata/model/property";
import { STATUS_GROUP_IDS, STATUSES, type Status, statusesIn } from "@/geodata/model/status";

interface Properties {
  /** Every project at the date, whatever is filtered. */
  readonly all: readonly ProjectSummary[];
  readonly narrowing: Narrowing;
  /** Projects that the search found. */
  readonly found: ReadonlySet<string>;
  readonly date: string;
  /** The date in the address; null is today. */
  readonly asOf: string | null;
  readonly onChange: (change: Partial<Narrowing>) => void;
}

// Of the sample line, pixels.
const DISPUTED_WIDTH = 1.5;
const LENGTHS = [100, 500, 1000, 2000];

const toggled = <T,>(all: readonly T[], chosen: readonly T[], changed: readonly T[], on: boolean) =>
  all.filter((one) => (changed.includes(one) ? on : chosen.includes(one)));

interface Choice<T> {
  readonly id: string;
  /** What the choice stands for. */
  readonly values: readonly T[];
  readonly label: ReactNode;
  readonly count?: number;
}

/** Boxes to tick, each with how many projects it would show; all ticked is no filter. */
function Choices<T extends string>({
  title,
  all,
  chosen,
  choices,
  onChange,
}: {
  title: string;
  all: readonly T[];
  chosen: readonly T[];
  choices: readonly Choice<T>[];
  onChange: (next: T[] | null) => void;
}) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ id, values, label, count }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={values.some((value) => chosen.includes(value))}
            onChange={(event) => {
              const next = toggled(all, chosen, values, event.target.checked);
              onChange(next.length === all.length ? null : next);
            }}
          />
          {label}
          {count !== undefined && <span className="count">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** A least value to choose, each with how many projects reach it. */
function Least({
  title,
  none,
  value,
  choices,
  onChange,
}: {
  title: string;
  none: string;
  value: string;
  choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  onChange: (value: string | null) => void;
}) {
  return (
    <label className="least">
      {title}
      <select value={value} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>{`${choice.label} · ${choice.count}`}</option>
        ))}
      </select>
    </label>
  );
}

/** The legend, which is also the filter: what every line and mark means, how many there are, and whether they are shown. */
export function Legend({ all, narrowing, found, date, asOf, onChange }: Properties) {
  const { t, number, quantity, country, href, locale } = useLanguage();
  const { layers, status, longer, capacity } = narrowing;
  /** How many projects pass every other filter and this one change. */
  const count = (change: Partial<Narrowing>) => all.filter((p) => passes(p, { ...narrowing, ...change }, found)).length;
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort((a, b) => country(a).localeCompare(country(b), locale));
  const owners = OWNER_KINDS.filter((kind) => all.some((p) => p.ownerKind === kind));
  const narrowed = FILTER_NAMES.some((name) => narrowing[name]);
  return (
    <section className="legend" aria-label={t("legend")}>
      <Choices<Status>
        title={t("statusYear", { year: date.slice(0, 4) })}
        all={STATUSES}
        chosen={status ?? STATUSES}
        choices={STATUS_GROUP_IDS.map((id) => {
          const statuses = statusesIn(id);
          return {
            id,
            values: statuses,
            count: count({ status: statuses }),
            label: (
              <>
                <StatusSample group={id} />
                <StatusIcon group={id} />
                {t(`look.${id}`)}
              </>
            ),
          };
        })}
        onChange={(next) => onChange({ status: next })}
      />
      <Choices
        title={t("layers")}
        all={LAYER_IDS}
        chosen={layers ?? LAYER_IDS}
        choices={LAYER_IDS.map((id) => ({
          id,
          values: [id],
          ...(LAYERS[id].holds === "projects" && { count: count({ layers: [id] }) }),
          label: (
            <>
              <LayerIcon layer={id} />
              {t(`layer.${id}`)}
            </>
          ),
        }))}
        onChange={(next) => onChange({ layers: next })}
      />
      <Choices
        title={t("countries")}
        all={countries}
        chosen={narrowing.country ?? countries}
        choices={countries.map((code) => ({ id: code, values: [code], label: country(code), count: count({ country: [code] }) }))}
        onChange={(next) => onChange({ country: next })}
      />
      {owners.length > 0 && (
        <Choices
          title={t("property.ownerKind")}
          all={owners}
          chosen={narrowing.owner ?? owners}
          choices={owners.map((kind) => ({ id: kind, values: [kind], label: t(`ownerKind.${kind}`), count: count({ owner: [kind] }) }))}
          onChange={(next) => onChange({ owner: next })}
        />
      )}
      <Least
        title={t("length")}
        none={t("anyLength")}
        value={longer ? String(longer) : ""}
        choices={LENGTHS.map((km) => ({ value: String(km), label: t("kmAndMore", { km: number(km) }), count: count({ longer: km }) }))}
        onChange={(next) => onChange({ longer: next ? Number(next) : null })}
      />
      <Least
        title={t("property.capacity")}
        none={t("anyCapacity")}
        value={capacity ?? ""}
        choices={capacities(all).map((one) => ({
          value: one,
          label: t("atLeast", { amount: quantity(Number(one.split(" ")[0]), one.split(" ")[1] ?? "") }),
          count: count({ capacity: one }),
        }))}
        onChange={(next) => onChange({ capacity: next })}
      />
      {narrowed && (
        <p>
          <button type="button" className="link" onClick={() => onChange(NO_NARROWING)}>
            {t("clear")}
          </button>
        </p>
      )}
      <p className="note">
        <LineSample color="var(--disputed)" width={DISPUTED_WIDTH} dashes={DISPUTED_DASH.map((part) => part * DISPUTED_WIDTH)} /> {t("disputed")}{" "}
        <a href={href("/method#borders")}>{t("borderPolicy")}</a>
      </p>
      <p className="note">{t("dotsNote")}</p>
      <p className="actions">
        <a className="button" href={exportAddress({ ...narrowing, asOf })} download>
          {t("exportShown")}
        </a>
        <a href={href(tableAddress({ ...narrowing, asOf }))}>{t("showTable")}</a>
      </p>
    </section>
  );
}
