import { Popup } from "@vis.gl/react-maplibre";
import type { LngLat } from "maplibre-gl";
import type { ProjectSummary } from "@/app/_domain/summary";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import styles from "./Choice.module.css";

/** Where several projects run together: which of them is meant. */
export function Choice({
  at,
  projects,
  onSelect,
  onClose,
}: {
  at: LngLat;
  projects: readonly ProjectSummary[];
  onSelect: (id: string) => void;
  onClose: () => void;
}) {
  const { t, name } = useLanguage();
  return (
    <Popup longitude={at.lng} latitude={at.lat} closeButton={false} offset={10} maxWidth="300px" className={styles.choice ?? ""} onClose={onClose}>
      <section aria-label={t("runHere", { count: projects.length })}>
        <p>{t("runHere", { count: projects.length })}</p>
        <ul>
          {projects.map(({ id, layer, kind, names }) => (
            <li key={id}>
              <button type="button" onClick={() => onSelect(id)}>
                <LayerIcon layer={layer} kind={kind} />
                <span lang={name(names).lang}>{name(names).text}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </Popup>
  );
}
