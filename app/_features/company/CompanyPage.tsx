import { citation } from "@/app/_domain/citation";
import { type CompanyDetail, ROLES } from "@/app/_domain/company";
import type { Language } from "@/app/_i18n/text";
import { stanceInWords } from "@/app/_ui/in-words";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusMark } from "@/app/_ui/StatusMark";
import { TextPage } from "@/app/_ui/TextPage";
import text from "@/app/_ui/text.module.css";
import { COMPANIES } from "@/geodata/model/company";

/** One company: what statements say that it owns, runs, builds or pays for. */
export function CompanyPage({ language, found: { id, involvements } }: { language: Language; found: CompanyDetail }) {
  const { t, href, name, date } = language;
  const { name: called, spellings } = COMPANIES[id];
  const others = spellings.filter((spelling) => spelling !== called);
  const projects = new Set(involvements.map(({ project }) => project));
  return (
    <TextPage>
      <h1 lang="en">{called}</h1>
      {others.length > 0 && (
        <p className={text.detail} lang="en">
          {others.join(", ")}
        </p>
      )}
      <p data-part="answer">{t("companyAnswer", { projects: projects.size, statements: involvements.length })}</p>
      {ROLES.map((role) => {
        const inRole = involvements.filter((one) => one.role === role);
        if (!inRole.length) return null;
        return (
          <section key={role}>
            <h2>{t(`property.${role}`)}</h2>
            <ul className={text.list}>
              {inRole.map(({ project, names, layer, status, segment, statement, source }) => (
                <li key={`${project} ${statement.id}`}>
                  <LayerIcon layer={layer} />{" "}
                  <a href={href(`/projects/${project}#${statement.id}`)} lang={name(names).lang}>
                    {name(names).text}
                  </a>
                  {segment && `, ${name(segment).text}`} {status && <StatusMark status={status.value} stance={status.stance} />}
                  <p>
                    <span lang="en">{statement.value}</span> ({[date(statement.date), stanceInWords(language, statement.stance)].filter(Boolean).join(", ")})
                  </p>
                  <p className={text.detail}>
                    <a href={href(`/sources/${statement.source}`)}>{source ? citation(source) : statement.source}</a>, {statement.locator}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </TextPage>
  );
}
