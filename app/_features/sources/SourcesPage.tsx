import { citation } from "@/app/_domain/citation";
import type { CitedSource } from "@/app/_domain/cited-source";
import type { Language } from "@/app/_i18n/text";
import controls from "@/app/_ui/controls.module.css";
import form from "@/app/_ui/form.module.css";
import { TextPage } from "@/app/_ui/TextPage";
import table from "@/app/_ui/table.module.css";
import type { Source } from "@/geodata/model/source";

/** Whether every word is in what a reader sees of a source, or in its address. */
function hasWords(csl: Source, words: readonly string[]): boolean {
  const text = `${citation(csl)} ${csl["container-title"] ?? ""} ${csl.custom.origin} ${csl.URL ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The sources that have every word of `q`, the most cited first; it works without JavaScript. */
export function SourcesPage({ language: { t, href }, sources, q }: { language: Language; sources: readonly CitedSource[]; q: string }) {
  const words = q.toLowerCase().split(/\s+/);
  const found = sources.filter(({ csl }) => hasWords(csl, words)).sort((a, b) => b.statements - a.statements);
  return (
    <TextPage current="/sources">
      <h1>{t("sources")}</h1>
      <p>{t("sourcesIntro", { count: sources.length })}</p>
      <search>
        <form className={form.form} action={href("/sources")}>
          <label>
            {t("findShort")}
            <input type="search" name="q" defaultValue={q} maxLength={100} />
          </label>
          <button type="submit" className={controls.button}>
            {t("filter")}
          </button>
          {q && <a href={href("/sources")}>{t("clearShort")}</a>}
        </form>
      </search>
      {q && <p>{t("sourceCount", { count: found.length })}</p>}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("authorityColumn")}</th>
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
    </TextPage>
  );
}
