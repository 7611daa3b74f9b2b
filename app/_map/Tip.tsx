import { Popup } from "@vis.gl/react-maplibre";
import type { LngLat } from "maplibre-gl";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { stanceInWords } from "@/app/_ui/in-words";
import styles from "./Tip.module.css";

type Properties = Readonly<Record<string, string | number | undefined>>;

/** What lies under the pointer, from above: the properties that segments and border crossings have in the tiles. */
export interface Pointed {
  readonly features: readonly Properties[];
  readonly lngLat: LngLat;
}

// More would cover what they name.
const MOST = 4;

/** What it is called, and how it stands; where corridors share a road, each of them. */
export function Tip({
  pointed: { features, lngLat },
  projects,
  segments,
}: {
  pointed: Pointed;
  projects: readonly ProjectSummary[];
  segments: readonly VisibleSegment[];
}) {
  const language = useLanguage();
  const { t, name, number, country, since } = language;
  const called = (properties: Properties, key: string) => {
    const [en, ru, zh] = ["", ":ru", ":zh"].map((language) => properties[key + language]?.toString());
    return name({ en: en ?? "", ru, zh });
  };
  const several = features.length > 1;
  return (
    <Popup longitude={lngLat.lng} latitude={lngLat.lat} closeButton={false} closeOnClick={false} offset={14} className={styles.tip ?? ""}>
      <div data-testid="tip">
        {features.slice(0, MOST).map((properties) => {
          const [title, part] = [called(properties, "name"), called(properties, "segmentName")];
          const status = segments.find((s) => s.id === properties.id)?.status;
          const project = projects.find((p) => p.id === properties.project);
          return (
            <p key={properties.id}>
              <strong lang={title.lang}>{title.text}</strong>
              {part.text && part.text !== title.text && <span lang={part.lang}>{part.text}</span>}
              {status && (
                <span>
                  {t(`status.${status}`)}{" "}
                  {!several &&
                    project?.status?.value === status &&
                    [since(project.status), stanceInWords(language, project.status.stance)].filter(Boolean).join(", ")}
                  {project?.status && project.status.value !== status && ` (${t("whole")}: ${t(`status.${project.status.value}`)})`}
                </span>
              )}
              {properties.accuracyM !== undefined && <span>{t("plusMinus", { km: number(Number(properties.accuracyM) / 1000) })}</span>}
              {project && !several && <span>{project.countries.map(country).join(", ")}</span>}
              {properties.elevationM !== undefined && <span>{t("aboveSea", { m: number(Number(properties.elevationM)) })}</span>}
            </p>
          );
        })}
      </div>
    </Popup>
  );
}
