"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";
import { holdsBy } from "@/geodata/model/date";
import type { Statement } from "@/geodata/model/statement";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { StatementItem } from "./StatementItem";
import { citedSources } from "./source-marks";

interface Properties {
  readonly project: ProjectDetail;
  readonly statements: readonly Statement[];
  /** Those that stand behind a fold. */
  readonly rest: readonly Statement[];
  readonly more: string;
  readonly byDate?: boolean;
  readonly asOf: string | null;
  readonly found: string | null;
  readonly disputed: readonly Disagreement[];
}

/** Some statements of a project, a line each, and more of them behind a fold. */
export function StatementList({ project, statements, rest, more, byDate = false, asOf, found, disputed }: Properties) {
  const { name } = useLanguage();
  const { id, segments, sources } = project;
  const cited = citedSources(project);
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
      mark={cited.findIndex((s) => s.id === statement.source) + 1}
      byDate={byDate}
      disputed={disputed.filter((d) => d.statements.includes(statement))}
      later={asOf && !holdsBy(statement, asOf) ? asOf : null}
    />
  );
  return (
    <>
      <ul className={text.list}>{statements.map(item)}</ul>
      {rest.length > 0 && (
        <Fold title={more}>
          <ul className={text.list}>{rest.map(item)}</ul>
        </Fold>
      )}
    </>
  );
}
