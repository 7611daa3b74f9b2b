import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import type { CountryDetail } from "@/app/_domain/country";
import type { Language } from "@/app/_i18n/text";
import controls from "@/app/_ui/controls.module.css";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusMark } from "@/app/_ui/StatusMark";
import { TextPage } from "@/app/_ui/TextPage";
import table from "@/app/_ui/table.module.css";
import text from "@/app/_ui/text.module.css";
import { LAYER_IDS } from "@/geodata/model/layer";

/** Kilometres that operate, by layer, the longest first. */
function operating(projects: CountryDetail["projects"]) {
  return LAYER_IDS.map((layer) => ({ layer, km: projects.filter((p) => p.layer === layer).reduce((sum, p) => sum + p.operatingKm, 0) }))
    .filter(({ km }) => km >= 1)
    .sort((a, b) => b.km - a.km);
}

/** One country: what runs in it, and where over its borders. */
export function CountryPage({ language, found: { country: code, projects, crossings } }: { language: Language; found: CountryDetail }) {
  const { t, number, country, href, name, date } = language;
  const inUse = projects.filter((p) => p.status?.value === "operating").length;
  const lengths = operating(projects).map(({ layer, km }) => `${t(`layer.${layer}`).toLocaleLowerCase(language.locale)} ${number(km)} ${t("km")}`);
  const sorted = [...projects].sort((a, b) => (b.km ?? -1) - (a.km ?? -1));
  return (
    <TextPage>
      <h1>{country(code)}</h1>
      <p data-part="answer">
        {t("countryAnswer", { count: projects.length, operating: inUse })}
        {lengths.length > 0 && ` ${t("countryLengths", { lengths: lengths.join(t("answer.list")) })}`}
      </p>
      <p className={controls.actions}>
        <a href={`${href("/")}?country=${code}`}>{t("showOnMap")}</a>
        <a href={href(tableAddress({ country: [code] }))}>{t("table")}</a>
        <a href={exportAddress({ country: [code] })} download>
          {t("exportGeoJson")}
        </a>
        <a href={`${href(tableAddress({ country: [code] }))}#export`}>{t("otherFormats")}</a>
      </p>
      <h2>{t("projects")}</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("project")}</th>
            <th scope="col">{t("property.status")}</th>
            <th scope="col">{t("kmHere")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, names, layer, status, km }) => (
            <tr key={id}>
              <th scope="row">
                <LayerIcon layer={layer} />{" "}
                <a href={href(`/projects/${id}`)} lang={name(names).lang}>
                  {name(names).text}
                </a>
              </th>
              <td>{status && <StatusMark status={status.value} since={status} />}</td>
              <td>{km !== null && `${number(km)} ${t("km")}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={text.note}>{t("kmHereNote")}</p>
      <h2>{t("layer.border-crossings")}</h2>
      <ul className={text.list}>
        {crossings.map(({ id, names, kind, countries, elevationM, opened }) => (
          <li key={id}>
            <a href={href(`/crossings/${id}`)} lang={name(names).lang}>
              {name(names).text}
            </a>
            <span className={text.detail}>
              {[
                t(`crossingKind.${kind}`),
                countries.filter((other) => other !== code).map(country),
                elevationM !== null && t("aboveSea", { m: number(elevationM) }),
                opened && t("since", { date: date(opened) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
