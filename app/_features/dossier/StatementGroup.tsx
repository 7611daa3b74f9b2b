"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";
import { holdsBy } from "@/geodata/model/date";
import { PROPERTIES, type PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { StatementItem } from "./StatementItem";

// So many statements of a group stand open.
const UNFOLDED = 6;

type Group = (typeof PROPERTIES)[PropertyName]["group"];

/** Statements by the group of their property, in the order of the table of properties. */
export function statementGroups(statements: readonly Statement[]): [Group, Statement[]][] {
  const groups = new Map<Group, Statement[]>();
  for (const property of Object.keys(PROPERTIES) as PropertyName[]) {
    const { group } = PROPERTIES[property];
    const found = statements.filter((s) => s.property === property);
    if (found.length) groups.set(group, [...(groups.get(group) ?? []), ...found]);
  }
  return [...groups];
}

/** Some statements of a project: the first of them, and the rest behind a fold. */
export function StatementGroup({
  project: { id, segments, sources },
  statements,
  asOf,
  found,
  disputed,
}: {
  project: ProjectDetail;
  statements: readonly Statement[];
  asOf: string | null;
  found: string | null;
  disputed: readonly Disagreement[];
}) {
  const { t, name } = useLanguage();
  const segmentName = (segment: string | undefined) => {
    const named = segments.find((s) => s.id === segment);
    return named && name(named.names).text;
  };
  const item = (statement: Statement) => (
    <StatementItem
      key={statement.id}
      statement={statement}
      project={id}
      found={statement.id === found}
      about={segmentName(statement.about)}
      source={sources.find((s) => s.id === statement.source)}
      disputed={disputed.filter((d) => d.statements.includes(statement))}
      later={asOf && !holdsBy(statement, asOf) ? asOf : null}
    />
  );
  const rest = statements.slice(UNFOLDED);
  return (
    <>
      <ul className={text.list}>{statements.slice(0, UNFOLDED).map(item)}</ul>
      {rest.length > 0 && (
        <Fold title={t("moreStatements", { count: rest.length })}>
          <ul className={text.list}>{rest.map(item)}</ul>
        </Fold>
      )}
    </>
  );
}
