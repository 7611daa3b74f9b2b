import { FILTERS, narrowingOf } from "@/app/_domain/filters";
import { PARAMETERS } from "@/app/_domain/parameters";
import { readQuery } from "@/app/_domain/query";
import { CrossingsPage } from "@/app/_features/crossing/CrossingsPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { crossings } from "@/app/_server/queries/countries";
import { pageMetadata } from "@/app/_ui/pages";

export const generateMetadata = async () => pageMetadata("/crossings", await requestedLanguage());

/** The border crossings; what cannot be read of the address is as if it were not there. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const language = await requestedLanguage();
  const { values } = readQuery({ ...FILTERS, asOf: PARAMETERS.asOf }, await searchParams);
  const found = await crossings({ ...narrowingOf(values), ...(values.asOf && { asOf: values.asOf }) });
  return <CrossingsPage language={language} crossings={found} asOf={values.asOf ?? null} />;
}
