import type { Metadata } from "next";
import { requestedLanguage } from "../_language/server";
import { sources } from "../_queries/sources";
import { citation, isoDate } from "../_sources/citation";

export const metadata: Metadata = { title: "Sources", description: "Every source of the atlas, with the number of facts that rest on it." };

/** All sources. */
export default async function Page() {
  const { t, href } = await requestedLanguage();
  const all = await sources();
  return (
    <main className="page">
      <nav aria-label={t("pages")}>
        <a href={href("/")}>Corridor Atlas</a>
      </nav>
      <h1>{t("sources")}</h1>
      <p>{t("sourcesIntro", { count: all.length })}</p>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("kind")}</th>
            <th scope="col">{t("readOn")}</th>
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
              <td>{isoDate(csl.accessed)}</td>
              <td>{statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
