"use client";

import type { Document } from "@/app/_domain/document";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { TextKey } from "@/app/_i18n/text";

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
  const { t, name } = useLanguage();
  return (
    <div className="list found">
      {GROUPS.map(({ title, kinds }) => {
        const its = found.filter((d) => (kinds as readonly string[]).includes(d.kind));
        if (!its.length) return null;
        return (
          <section key={title} aria-label={t(title)}>
            <h2>{t(title)}</h2>
            <ul>
              {its.slice(0, MOST).map((d) => {
                const title = name(d.names ?? { en: d.title });
                return (
                  <li key={d.id}>
                    <button type="button" onClick={() => (d.position ? onPlace(d.position) : d.project && onProject(d.project, d.id.split("#")[1]))}>
                      <span className="name">
                        <span lang={title.lang}>{title.text}</span>
                        {d.project && <span className="where">{nameOf(d.project)}</span>}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
            {its.length > MOST && <p className="empty">{t("andMore", { count: its.length - MOST })}</p>}
          </section>
        );
      })}
    </div>
  );
}
