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
export function Found({
  found,
  nameOf,
  onProject,
  onPlace,
}: {
  found: readonly Document[];
  nameOf: (project: string) => string;
  onProject: (id: string, statement?: string) => void;
  onPlace: (position: readonly [number, number]) => void;
}) {
  const language = useLanguage();
  const { t, name } = language;
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
                    <button
                      type="button"
                      className={rows.row}
                      onClick={() => (d.position ? onPlace(d.position) : d.project && onProject(d.project, d.id.split("#")[1]))}
                    >
                      <span className={rows.name}>
                        <span lang={named.lang}>{named.text}</span>
                        {d.project && <span className={text.detail}>{[nameOf(d.project), stanceInWords(language, d.stance)].filter(Boolean).join(" · ")}</span>}
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
