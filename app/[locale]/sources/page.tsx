import { z } from "zod";
import { SourcesPage } from "@/app/_features/sources/SourcesPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { sources } from "@/app/_server/queries/sources";
import { pageMetadata } from "@/app/_ui/pages";

export const generateMetadata = async () => pageMetadata("/sources", await requestedLanguage());

const query = z.object({ q: z.string().max(100).catch("") });

/** All sources, or those that a reader looks for. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [language, all, { q }] = await Promise.all([requestedLanguage(), sources(), searchParams.then(query.parse)]);
  return <SourcesPage language={language} sources={all} q={q} />;
}
