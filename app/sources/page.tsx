import type { Metadata } from "next";
import { z } from "zod";
import { citation } from "@/app/_domain/citation";
import { requestedLanguage } from "@/app/_i18n/server";
import { sources } from "@/app/_server/queries/sources";
import { PageHeader } from "@/app/_ui/PageHeader";
import type { Source } from "@/geodata/model/source";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestedLanguage();
  return { title: t("sources"), description: t("sourcesDescription") };
}

/** Whether every word of a question stands in what a reader sees of a source, or in its address. */
const names = (csl: Source, words: readonly string[]) => {
  const text = `${citation(csl)} ${csl["container-title"] ?? ""} ${csl.custom.origin} ${csl.URL ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

const query = z.object({ q: z.string().max(100).catch("") });

/** All sources, or those that a reader looks for; it works without JavaScript. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { t, href } = await requestedLanguage();
  // What most rests on comes first.
  const all = (await sources()).sort((a, b) => b.statements - a.statements);
  const { q } = query.parse(await searchParams);
  const found = all.filter(({ csl }) => names(csl, q.toLowerCase().split(/\s+/)));
  return (
    <main className="page">
      <PageHeader current="/sources" />
      <h1>{t("sources")}</h1>
      <p>{t("sourcesIntro", { count: all.length })}</p>
      <search>
        <form className="filters" action={href("/sources")}>
          <label>
            {t("findShort")}
            <input type="search" name="q" defaultValue={q} maxLength={100} />
          </label>
          <button type="submit" className="button">
            {t("filter")}
          </button>
          {q && <a href={href("/sources")}>{t("clearShort")}</a>}
        </form>
      </search>
      {q && <p>{t("sourceCount", { count: found.length })}</p>}
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("authority")}</th>
            <th scope="col">{t("facts")}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ csl, statements }) => (
            <tr key={csl.id}>
              <td>
                <a href={href(`/sources/${csl.id}`)}>{citation(csl)}</a>
              </td>
              <td>{t(`authority.${csl.custom.authority}`)}</td>
              <td>{statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
