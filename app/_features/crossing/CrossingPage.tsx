import { citation } from "@/app/_domain/citation";
import type { CrossingDetail } from "@/app/_domain/country";
import type { Language } from "@/app/_i18n/text";
import controls from "@/app/_ui/controls.module.css";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusMark } from "@/app/_ui/StatusMark";
import { TextPage } from "@/app/_ui/TextPage";
import text from "@/app/_ui/text.module.css";
import { LANGUAGES } from "@/geodata/model/language";

// Close enough that the crossing's surroundings fill the map.
const ZOOM = 9;

/** One border crossing: what passes it, where it is, and who says so. */
export function CrossingPage({ language, crossing }: { language: Language; crossing: CrossingDetail }) {
  const { t, number, country, href, name, date, all } = language;
  const { names, variants, kind, countries, elevationM, opened, lon, lat, positionalAccuracyM, citations, sources, passing } = crossing;
  const title = name(names);
  return (
    <TextPage>
      <h1 lang={title.lang}>{title.text}</h1>
      <p className={text.detail}>
        {LANGUAGES.filter((one) => one !== title.lang && names[one]).map((one) => (
          <span key={one} lang={one}>
            {names[one]}{" "}
          </span>
        ))}
        {variants.join(", ")}
      </p>
      <p data-part="answer">
        {[
          `${t(`crossingKind.${kind}`)}: ${all(countries.map((code) => country(code)))}`,
          elevationM !== null && t("aboveSea", { m: number(elevationM) }),
          opened && t("openSince", { date: date(opened) }),
        ]
          .filter(Boolean)
          .join(t("answer.and"))}
        {t("answer.end")}
      </p>
      <p className={controls.actions}>
        <a href={`${href("/")}?map=${ZOOM}/${lat}/${lon}`}>{t("showOnMap")}</a>
        {countries.map((code) => (
          <a key={code} href={href(`/countries/${code}`)}>
            {country(code)}
          </a>
        ))}
      </p>
      <h2>{t("passesHere")}</h2>
      <ul className={text.list}>
        {passing.map(({ project, names: of, layer, status, chainageKm, offsetKm }) => (
          <li key={`${project} ${chainageKm}`}>
            <LayerIcon layer={layer} />{" "}
            <a href={href(`/projects/${project}`)} lang={name(of).lang}>
              {name(of).text}
            </a>{" "}
            {status && <StatusMark status={status.value} since={status} />}
            <span className={text.detail}>
              {t("kmOf", { km: number(chainageKm) })}
              {offsetKm === null ? ` · ${t("endsAtBorder")}` : offsetKm >= 0.05 && ` · ${t("lineMeetsBorder", { km: number(offsetKm, 1) })}`}
            </span>
          </li>
        ))}
      </ul>
      {!passing.length && <p>{t("nothingPasses")}</p>}
      <h2>{t("position")}</h2>
      <p>
        {lat.toFixed(4)}° N, {lon.toFixed(4)}° E ±{number(positionalAccuracyM / 1000, 2)} {t("km")}
      </p>
      <ul className={text.list}>
        {citations.map(({ source, locator, read }) => {
          const cited = sources.find((s) => s.id === source);
          return (
            <li key={`${source} ${locator}`}>
              <a href={href(`/sources/${source}`)}>{cited ? citation(cited) : source}</a>
              <span className={text.detail}>
                <span lang="en">{locator}</span>; {t(`read.${read}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </TextPage>
  );
}
