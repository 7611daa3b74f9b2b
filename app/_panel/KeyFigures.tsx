"use client";

import { newest } from "../../geodata/model/newest";
import type { PropertyName } from "../../geodata/model/property";
import type { Statement } from "../../geodata/model/statement";
import { useLanguage } from "../_language/LanguageProvider";
import { StatementValue } from "./StatementValue";

// What a reader asks first, in this order.
const FIRST_ASKED = [
  "capacity",
  "throughput",
  "production",
  "reserves",
  "elevation",
  "opening",
  "cost",
  "owner",
  "ownerKind",
  "operator",
] as const satisfies PropertyName[];

/** The newest figure of each kind, each leading to its statement and citation below. */
export function KeyFigures({ statements }: { statements: readonly Statement[] }) {
  const { t } = useLanguage();
  const figures = FIRST_ASKED.flatMap((property) => newest(statements, property) ?? []);
  if (!figures.length) return null;
  return (
    <dl className="key-figures" aria-label={t("keyFigures")}>
      {figures.map((statement) => (
        <div key={statement.id}>
          <dt>
            <a href={`#${statement.id}`}>{t(`property.${statement.property}`)}</a>
          </dt>
          <dd>
            <StatementValue statement={statement} /> <time>{statement.date}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
}
