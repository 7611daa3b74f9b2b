import { changesWithParts } from "@/app/_domain/changes";
import { FILTERS, narrowingOf } from "@/app/_domain/filters";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { filledIn, readQuery } from "@/app/_domain/query";
import { recentSince, yearsUntil } from "@/app/_domain/years";
import { ChangesPage } from "@/app/_features/changes/ChangesPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { projects } from "@/app/_server/queries/projects";
import { segmentNames } from "@/app/_server/queries/segment-names";
import { pageMetadata } from "@/app/_ui/pages";

export const generateMetadata = async () => pageMetadata("/changes", await requestedLanguage());

/** What changed between two years; what cannot be read of the address is as if it were not there. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const language = await requestedLanguage();
  const { values } = readQuery({ ...FILTERS, asOf: PARAMETERS.asOf, compare: PARAMETERS.compare }, filledIn(await searchParams));
  const to = values.asOf ?? today();
  const from = values.compare ?? recentSince(to);
  const narrowing = narrowingOf(values);
  const found = changesWithParts(await projects({ ...narrowing, ...(values.asOf && { asOf: values.asOf }) }), String(from), to);
  return (
    <ChangesPage
      language={language}
      found={found}
      segmentNames={await segmentNames(found.map(({ project }) => project.id))}
      from={from}
      asOf={values.asOf ?? null}
      today={today()}
      narrowing={narrowing}
      years={yearsUntil(today())}
    />
  );
}
