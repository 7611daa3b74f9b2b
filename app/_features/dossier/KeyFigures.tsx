"use client";

import type { ReactNode } from "react";
import { byPassage } from "@/app/_domain/by-passage";
import { citation } from "@/app/_domain/citation";
import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { DateMark } from "@/app/_ui/DateMark";
import text from "@/app/_ui/text.module.css";
import { holdsBy } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { isSum, type Sources } from "@/geodata/rules/evidence";
import { isStale, KEY_FIGURES, keyFigure } from "@/geodata/rules/key-figure";
import { Disagreements } from "./Disagreements";
import styles from "./KeyFigures.module.css";
import { Remark } from "./Remark";
import { StatementText } from "./StatementText";
import { StatementValue } from "./StatementValue";
import { sectionId } from "./section-id";
import { citedSources } from "./source-marks";

// The length stands before the crossings, the others after them.
const AFTER_CROSSINGS = KEY_FIGURES.filter((property) => property !== "length");

/** The statement that stands for a property, one for each unit. */
function keyFigures(statements: readonly Statement[], property: PropertyName, sources: Sources): Statement[] {
  const known = statements.filter((s) => s.property === property && !isSum(s));
  const units = new Set(known.map((s) => s.unit));
  return [...units].flatMap(
    (unit) =>
      keyFigure(
        known.filter((s) => s.unit === unit),
        property,
        sources,
      ) ?? [],
  );
}

interface FigureProperties {
  readonly statement: Statement;
  /** The sources in the order of their marks. */
  readonly cited: readonly Source[];
  readonly disputed: readonly Disagreement[];
  readonly asOf: string;
  readonly children?: ReactNode;
}

function Figure({ statement, cited, disputed, asOf, children }: FigureProperties) {
  const { t, href } = useLanguage();
  const source = cited.find((s) => s.id === statement.source);
  const mark = source && cited.indexOf(source) + 1;
  const disagreed = disputed.filter(
    ({ kind, abouts, statements }) =>
      kind === "number" && abouts.includes(undefined) && statements.every((s) => s.property === statement.property && s.unit === statement.unit),
  );
  return (
    <div>
      <dt>
        <a href={`#${statement.id}`}>{t(`property.${statement.property}`)}</a>
      </dt>
      <dd>
        <StatementValue statement={statement} /> <DateMark date={statement.date} loud={isStale(statement, asOf)} />{" "}
        {source && (
          <a className={styles.mark} href={href(`/sources/${source.id}`)} title={citation(source)} aria-label={`${mark}: ${citation(source)}`}>
            {mark}
          </a>
        )}
        {statement.stance !== "observed" && <Remark>{t(`stance.${statement.stance}`)}</Remark>}
        <Disagreements all={disagreed} />
        {children}
        {statement.counts && <StatementText statement={statement} text="counts" className={text.detail} />}
      </dd>
    </div>
  );
}

/** The answers to what is asked first: how long, where over the border, how much, whose; each leads to its statement below. */
export function KeyFigures({ project, asOf, disputed }: { project: ProjectDetail; asOf: string | null; disputed: readonly Disagreement[] }) {
  const { t, number, country, name } = useLanguage();
  const { lengthKm } = project;
  const statements = project.statements.filter((s) => !asOf || holdsBy(s, asOf));
  const sources = new Map(project.sources.map((s) => [s.id, s]));
  const cited = citedSources(project);
  const today = asOf ?? new Date().toISOString().slice(0, 10);
  const length = keyFigure(statements, "length", sources);
  const drawn = lengthKm === null ? null : t("drawnKm", { km: number(lengthKm) });
  const { ends, passed } = byPassage(project);
  return (
    <dl className={styles.figures} aria-label={t("keyFigures")}>
      {length && (
        <Figure statement={length} cited={cited} disputed={disputed} asOf={today}>
          {drawn && <span className={text.detail}>{drawn}</span>}
        </Figure>
      )}
      {!length && drawn && (
        <div>
          <dt>{t("length")}</dt>
          <dd>{drawn}</dd>
        </div>
      )}
      {ends.length > 0 && (
        <div>
          <dt>{t("endsAtBorder")}</dt>
          <dd>
            {ends.map((c) => (
              <span key={c.chainageKm} className={styles.crossing}>
                {c.names ? name(c.names).text : t("unnamedCrossing")}
              </span>
            ))}
          </dd>
        </div>
      )}
      {passed.length > 0 && (
        <div>
          <dt>
            <a href={`#${sectionId("crossings")}`}>{t("crossesBorder")}</a>
          </dt>
          <dd>
            {passed.map((c) => (
              <span key={c.chainageKm} className={styles.crossing}>
                {c.names ? name(c.names).text : t("unnamedCrossing")}{" "}
                <span className={text.detail}>
                  {country(c.from)} → {country(c.to)}, {t("kmOf", { km: number(c.chainageKm) })}
                  {c.elevationM !== null && `, ${t("aboveSea", { m: number(c.elevationM) })}`}
                </span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {AFTER_CROSSINGS.flatMap((property) => keyFigures(statements, property, sources)).map((statement) => (
        <Figure key={statement.id} statement={statement} cited={cited} disputed={disputed} asOf={today} />
      ))}
    </dl>
  );
}
