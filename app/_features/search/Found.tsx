"use client";

import type { Document } from "@/app/_domain/document";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { TextKey } from "@/app/_i18n/text";
import { stanceInWords } from "@/app/_ui/in-words";
import rows from "@/app/_ui/rows.module.css";
import text from "@/app/_ui/text.module.css";

const GROUPS = [
  { title: "foundPlaces", kinds: ["crossing", "place"] },
  { title: "foundSegments", kinds: ["segment"] },
  { title: "foundStatements", kinds: ["statement"] },
] as const satisfies readonly { title: TextKey; kinds: readonly Document["kind"][] }[];
const MOST = 6;

/** What else the search found beside projects: places to fly to, segments and statements to open. */
export function Found({ found, nameOf, onHit }: { found: readonly Document[]; nameOf: (project: string) => string; onHit: (found: Document) => void }) {
  const language = useLanguage();
  const { t, name, country } = language;
  /** What it is, and where. */
  const about = ({ kind, project, property, stance, place, countries }: Document) =>
    [
      property && t(`property.${property}`),
      place && t(`kind.${place}`),
      kind === "segment" && project ? t("hitOf", { project: nameOf(project) }) : project && nameOf(project),
      countries?.map(country).join(" – "),
      stanceInWords(language, stance),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <div>
      {GROUPS.map(({ title, kinds }) => {
        const ofKind = found.filter((d) => (kinds as readonly string[]).includes(d.kind));
        if (!ofKind.length) return null;
        return (
          <section key={title} aria-label={t(title)}>
            <h2 className={rows.title}>{t(title)}</h2>
            <ul className={rows.rows}>
              {ofKind.slice(0, MOST).map((d) => {
                const named = name(d.names ?? { en: d.title });
                return (
                  <li key={d.id}>
                    <button type="button" className={rows.row} onClick={() => onHit(d)}>
                      <span className={rows.name}>
                        <span lang={named.lang}>{named.text}</span>
                        <span className={text.detail}>{about(d)}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
            {ofKind.length > MOST && <p className={rows.empty}>{t("andMore", { count: ofKind.length - MOST })}</p>}
          </section>
        );
      })}
    </div>
  );
}
