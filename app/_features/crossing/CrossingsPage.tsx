import type { CrossingInUse } from "@/app/_domain/country";
import type { Language } from "@/app/_i18n/text";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { TextPage } from "@/app/_ui/TextPage";
import table from "@/app/_ui/table.module.css";
import text from "@/app/_ui/text.module.css";

/** The border crossings as a table, those with a line in operation first. */
export function CrossingsPage({ language, crossings, asOf }: { language: Language; crossings: readonly CrossingInUse[]; asOf: string | null }) {
  const { t, number, country, href, name, date } = language;
  const used = crossings.filter(({ operating }) => operating.length);
  return (
    <TextPage wide>
      <h1>{t("layer.border-crossings")}</h1>
      <p data-part="answer">
        {asOf && `${date(asOf)}: `}
        {t("crossingsAnswer", { count: used.length, all: crossings.length })}
      </p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("crossings")}</th>
            <th scope="col">{t("countries")}</th>
            <th scope="col">{t("kindColumn")}</th>
            <th scope="col">{t("opened")}</th>
            <th scope="col">{t("height")}</th>
            <th scope="col">{t("inUse")}</th>
          </tr>
        </thead>
        <tbody>
          {[...used, ...crossings.filter((one) => !used.includes(one))].map(({ id, names, kind, countries, elevationM, opened, operating }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href(`/crossings/${id}`)} lang={name(names).lang}>
                  {name(names).text}
                </a>
              </th>
              <td>{countries.map(country).join(" – ")}</td>
              <td>{t(`crossingKind.${kind}`)}</td>
              <td>{opened ? date(opened) : "–"}</td>
              <td>{elevationM === null ? "–" : `${number(elevationM)} ${t("unit.m")}`}</td>
              <td>
                {operating.length === 0 && t("notInUse")}
                <ul className={text.list}>
                  {operating.map((project) => (
                    <li key={project.id}>
                      <LayerIcon layer={project.layer} />{" "}
                      <a href={href(`/projects/${project.id}`)} lang={name(project.names).lang}>
                        {name(project.names).text}
                      </a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TextPage>
  );
}
