import type { ReactNode } from "react";
import type { ProjectDetail } from "@/app/_domain/project";
import type { TextKey } from "@/app/_i18n/text";
import text from "@/app/_ui/text.module.css";
import { disagreements } from "@/geodata/rules/disagreement";
import { AlongTheCorridor } from "./AlongTheCorridor";
import { Crossings } from "./Crossings";
import { Lengths } from "./Lengths";
import { Provenance } from "./Provenance";
import { Segments } from "./Segments";
import { StatementGroup, statementGroups } from "./StatementGroup";

interface DossierSection {
  readonly title: TextKey;
  readonly content: ReactNode;
}

interface Options {
  readonly asOf: string | null;
  readonly found: string | null;
  readonly lineOptions: ReactNode;
  readonly linkTo: (other: ProjectDetail["related"][number]) => ReactNode;
}

/** The sections that a project's dossier has, in their order: what it says nothing of is left out. */
export function sectionsOf(project: ProjectDetail, { asOf, found, lineOptions, linkTo }: Options): DossierSection[] {
  const { lengthKm, alignments, crossings, segments, statements, related } = project;
  const disputed = disagreements(statements);
  const when = (condition: boolean, title: TextKey, content: ReactNode): DossierSection[] => (condition ? [{ title, content }] : []);
  return [
    ...when(lengthKm !== null, "length", <Lengths project={project} />),
    ...when(alignments.length > 0, "along", <AlongTheCorridor project={project} />),
    ...when(crossings.length > 0, "crossings", <Crossings project={project} />),
    ...when(segments.length > 1, "segments", <Segments segments={segments} statements={statements} />),
    ...statementGroups(statements).map(
      ([group, ofGroup]): DossierSection => ({
        title: `group.${group}`,
        content: <StatementGroup project={project} statements={ofGroup} asOf={asOf} found={found} disputed={disputed} />,
      }),
    ),
    ...when(true, "howDrawn", <Provenance project={project}>{lineOptions}</Provenance>),
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
