import type { Metadata } from "next";
import { PageHeader } from "../_language/PageHeader";
import { requestedLanguage } from "../_language/server";
import { sources } from "../_queries/sources";
import { citation } from "../_sources/citation";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestedLanguage();
  return { title: t("sources"), description: t("sourcesDescription") };
}

/** All sources. */
export default async function Page() {
  const { t, href } = await requestedLanguage();
  // What most rests on comes first.
  const all = (await sources()).sort((a, b) => b.statements - a.statements);
  return (
    <main className="page">
      <PageHeader current="/sources" />
      <h1>{t("sources")}</h1>
      <p>{t("sourcesIntro", { count: all.length })}</p>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("authority")}</th>
            <th scope="col">{t("facts")}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ csl, statements }) => (
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
