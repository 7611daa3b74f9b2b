import { Popup } from "@vis.gl/react-maplibre";
import type { LngLat } from "maplibre-gl";
import type { VisibleSegment } from "../_explorer/visible";
import { useLanguage } from "../_language/LanguageProvider";
import type { ProjectSummary } from "../_queries/summary";

/** What lies under the pointer: the properties that a segment or a border crossing has in the tiles. */
export interface Pointed {
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly lngLat: LngLat;
}

/** What it is called, and how it stands. */
export function Tip({
  pointed: { properties, lngLat },
  projects,
  segments,
}: {
  pointed: Pointed;
  projects: readonly ProjectSummary[];
  segments: readonly VisibleSegment[];
}) {
  const { t, name, number, since } = useLanguage();
  const called = (key: string) => {
    const [en, ru, zh] = ["", ":ru", ":zh"].map((language) => properties[key + language]?.toString());
    return name({ en: en ?? "", ru, zh });
  };
  const title = called("name");
  const part = called("segmentName");
  const status = segments.find((s) => s.id === properties.id)?.status;
  const whole = projects.find((p) => p.id === properties.project)?.status;
  return (
    <Popup longitude={lngLat.lng} latitude={lngLat.lat} closeButton={false} closeOnClick={false} offset={14} className="tip">
      <strong lang={title.lang}>{title.text}</strong>
      {part.text && part.text !== title.text && <span lang={part.lang}>{part.text}</span>}
      {status && (
        <span>
          {t(`status.${status}`)} {whole?.value === status && since(whole.since)}
        </span>
      )}
      {properties.elevationM !== undefined && <span>{t("aboveSea", { m: number(Number(properties.elevationM)) })}</span>}
    </Popup>
  );
}
