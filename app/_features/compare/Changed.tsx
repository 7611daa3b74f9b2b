import type { PartChange, ProjectChanges } from "@/app/_domain/changes";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import { StatusMark } from "@/app/_ui/StatusMark";
import text from "@/app/_ui/text.module.css";

/** What changed, project by project: the whole, then parts, each with the dates of both sides. */
export function Changed({ changed, onSelect }: { changed: readonly ProjectChanges[]; onSelect: (project: string) => void }) {
  const { t, name } = useLanguage();
  const side = (current: PartChange["before"], ofPart: boolean) =>
    current ? <StatusMark status={current.value} since={current} stance={current.stance} /> : t(ofPart ? "noStatusYet" : "notProposed");
  return (
    <ul className={text.list}>
      {changed.map(({ project, changed: parts }) => (
        <li key={project.id}>
          <button type="button" className={controls.link} lang={name(project.names).lang} onClick={() => onSelect(project.id)}>
            {name(project.names).text}
          </button>
          {parts.map(({ segments, before, after }) => (
            <span key={segments.join()} className={text.detail}>
              {segments.length > 0 && `${t("partsChanged", { count: segments.length })}: `}
              {side(before, segments.length > 0)} <span aria-hidden="true">→</span> {side(after, segments.length > 0)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
