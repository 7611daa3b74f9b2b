import { filledIn, readQuery } from "@/app/_domain/query";
import { TablePage } from "@/app/_features/table/TablePage";
import { TABLE_PARAMETERS } from "@/app/_features/table/table-query";
import { requestedLanguage } from "@/app/_i18n/server";
import { charts } from "@/app/_server/queries/charts";
import { projects } from "@/app/_server/queries/projects";
import { table } from "@/app/_server/queries/table";
import { pageMetadata } from "@/app/_ui/pages";

export const generateMetadata = async () => pageMetadata("/table", await requestedLanguage());

/** All projects as a table. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const language = await requestedLanguage();
  const { values, faults } = readQuery(TABLE_PARAMETERS, filledIn(await searchParams));
  const { sort, order, ...filter } = values;
  const found = projects(filter);
  const [rows, figures, all] = await Promise.all([table(filter, found), charts(filter, found), projects({})]);
  const bad = faults.filter(({ unknown }) => !unknown);
  return <TablePage language={language} query={values} faults={bad} rows={rows} figures={figures} all={all} />;
}
