import type { ReactNode } from "react";
import { changesAddress, crossingsAddress, explorerAddress } from "@/app/_domain/addresses";
import { CARRIED, type Figures as FiguresOf } from "@/app/_domain/figures";
import { type Narrowing, onlyLayers } from "@/app/_domain/filters";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { statusColor } from "@/app/_theme/looks";
import { onPlainClick } from "@/app/_ui/click";
import { statusesIn } from "@/geodata/model/status";
import styles from "./Figures.module.css";

interface Properties {
  readonly figures: FiguresOf;
  /** How many projects are shown. */
  readonly shown: number;
  readonly narrowing: Narrowing;
  /** The date in the address; null is today. */
  readonly asOf: string | null;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
  readonly onSelect: (project: string) => void;
}

/** What the shown projects come to; each figure leads to what it counts. */
export function Figures({ figures: { statuses, lengths, carried, crossings, changed }, shown, narrowing, asOf, onNarrow, onSelect }: Properties) {
  const { t, number, quantity, href } = useLanguage();
  const figure = (key: string, address: string, amount: string, label: ReactNode, act?: () => void) => (
    <li key={key}>
      <a href={href(address)} onClick={act && onPlainClick(act)}>
        <strong>{amount}</strong> {label}
      </a>
    </li>
  );
  const narrowed = (key: string, change: Partial<Narrowing>, amount: string, label: ReactNode) =>
    figure(key, explorerAddress({ ...narrowing, ...change, asOf }), amount, label, () => onNarrow(change));
  const operating = statuses.find(({ group }) => group === "operating")?.projects ?? 0;
  return (
    <section className={styles.figures} aria-label={t("inFigures.title")}>
      <ul>
        {narrowed(
          "projects",
          { status: statusesIn("operating") },
          number(shown),
          <>
            {t("inFigures.projects", { count: shown, operating })}
            <span className={styles.bar} aria-hidden="true">
              {statuses.map(({ group, projects }) => (
                <span key={group} style={{ flexGrow: projects, background: statusColor(group) }} />
              ))}
            </span>
          </>,
        )}
        {lengths.map(({ layer, km }) => narrowed(layer, { layers: onlyLayers([layer]) }, quantity(km, "km", 0), t(`inFigures.km.${layer}`)))}
        {carried.map(({ carried: what, projects, capacity, flow }) => {
          const [only, ...others] = projects;
          const unit = CARRIED[what];
          const label = (
            <>
              {t(`inFigures.carried.${what}`)}
              {flow && `; ${t("inFigures.flow", { amount: quantity(flow.value, unit, 1), year: String(flow.year) })}`}
            </>
          );
          const amount = quantity(capacity, unit, 1);
          if (only && !others.length) return figure(what, explorerAddress({ ...narrowing, asOf, project: only }), amount, label, () => onSelect(only));
          return narrowed(what, { layers: onlyLayers(["pipelines"]) }, amount, label);
        })}
        {crossings.length > 0 &&
          figure("crossings", crossingsAddress({ ...narrowing, asOf }), number(crossings.length), t("inFigures.crossings", { count: crossings.length }))}
        {changed.projects > 0 &&
          figure(
            "changed",
            changesAddress({ ...narrowing, asOf, compare: changed.since }),
            number(changed.projects),
            t("inFigures.changed", { count: changed.projects, year: String(changed.since) }),
          )}
      </ul>
    </section>
  );
}
