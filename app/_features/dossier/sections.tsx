import type { ReactNode } from "react";
import type { ProjectDetail } from "@/app/_domain/project";
import type { Language, TextKey } from "@/app/_i18n/text";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { AlongTheCorridor } from "./AlongTheCorridor";
import { Crossings } from "./Crossings";
import { Disagreements } from "./Disagreements";
import { history, subjects } from "./history";
import { Notes } from "./Notes";
import { Provenance } from "./Provenance";
import { Segments } from "./Segments";
import { StatementList } from "./StatementList";

// So many statements of a subject stand open, and so many segments.
const UNFOLDED = 6;
const UNFOLDED_SEGMENTS = 8;

interface DossierSection {
  readonly title: TextKey;
  readonly content: ReactNode;
}

interface Options {
  readonly language: Language;
  readonly asOf: string | null;
  readonly found: string | null;
  readonly disputed: readonly Disagreement[];
  readonly lineOptions: ReactNode;
  readonly linkTo: (other: ProjectDetail["related"][number]) => ReactNode;
}

/** The sections that a project's dossier has, in their order: what it says nothing of is left out. */
export function sectionsOf(project: ProjectDetail, { language: { t }, asOf, found, disputed, lineOptions, linkTo }: Options): DossierSection[] {
  const { alignments, crossings, segments, statements, related } = project;
  const { turning, others } = history(statements);
  const when = (condition: boolean, title: TextKey, content: ReactNode): DossierSection[] => (condition ? [{ title, content }] : []);
  const listed = { project, asOf, found, disputed };
  const moreSegments = segments.slice(UNFOLDED_SEGMENTS);
  return [
    ...when(alignments.length > 0, "along", <AlongTheCorridor project={project} />),
    ...when(
      turning.length + others.length > 0,
      "historyByDate",
      <StatementList {...listed} byDate statements={turning} rest={others} more={t("otherEvents", { count: others.length })} />,
    ),
    ...when(
      disputed.length > 0,
      "disagreementsTitle",
      <Fold title={t("disagreementsView", { count: disputed.length })}>
        <Disagreements all={disputed} />
      </Fold>,
    ),
    ...when(crossings.length > 0, "crossings", <Crossings project={project} />),
    ...when(
      segments.length > 1,
      "segments",
      <>
        <Segments segments={segments.slice(0, UNFOLDED_SEGMENTS)} statements={statements} disputed={disputed} />
        {moreSegments.length > 0 && (
          <Fold title={t("moreStatements", { count: moreSegments.length })}>
            <Segments segments={moreSegments} statements={statements} disputed={disputed} />
          </Fold>
        )}
      </>,
    ),
    ...subjects(statements).map(
      ([group, ofGroup]): DossierSection => ({
        title: `group.${group}`,
        content: (
          <StatementList
            {...listed}
            statements={ofGroup.slice(0, UNFOLDED)}
            rest={ofGroup.slice(UNFOLDED)}
            more={t("moreStatements", { count: Math.max(0, ofGroup.length - UNFOLDED) })}
          />
        ),
      }),
    ),
    ...when(
      true,
      "howDrawn",
      <>
        {lineOptions}
        <Fold title={t("howDrawnOpen", { count: segments.length })}>
          <Provenance project={project} />
        </Fold>
      </>,
    ),
    ...when(statements.length > 0, "notes", <Notes project={project} />),
    ...when(
      related.length > 0,
      "related",
      <ul className={text.list}>
        {related.map((other) => (
          <li key={other.id}>{linkTo(other)}</li>
        ))}
      </ul>,
    ),
  ];
}
