import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { citation, isoDate } from "@/app/_domain/citation";
import { StatementValue } from "@/app/_features/dossier/StatementValue";
import { requestedLanguage } from "@/app/_i18n/server";
import { source } from "@/app/_server/queries/sources";
import { PageHeader } from "@/app/_ui/PageHeader";
import { id as sourceId } from "@/geodata/model/names";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

async function find({ params }: Properties) {
  const { data } = sourceId.safeParse((await params).id);
  return (data && (await source(data))) || notFound();
}

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  return { title: (await find(properties)).csl.title };
}

/** One source: what it is, when it was read, and every fact that rests on it. */
export default async function Page(properties: Properties) {
  const { t, href, date, name } = await requestedLanguage();
  const { csl, cited } = await find(properties);
  return (
    <main className="page">
      <PageHeader />
      <h1>{csl.title}</h1>
      <p>{citation(csl)}</p>
      <dl>
        {csl["container-title"] && (
          <>
            <dt>{t("in")}</dt>
            <dd>
              {csl["container-title"]} {csl.volume} {csl.issue}
            </dd>
          </>
        )}
        <dt>{t("publishedOn")}</dt>
        <dd>{date(isoDate(csl.issued))}</dd>
        <dt>{t("readOn")}</dt>
        <dd>{date(isoDate(csl.accessed))}</dd>
        <dt>{t("authority")}</dt>
        <dd>
          {t(`authority.${csl.custom.authority}`)}; {t("behind", { origin: csl.custom.origin })}
        </dd>
        {csl.URL && (
          <>
            <dt>{t("address")}</dt>
            <dd>
              <a href={csl.URL} rel="noreferrer">
                {csl.URL}
              </a>
            </dd>
          </>
        )}
      </dl>
      <h2>{t("restsOnIt")}</h2>
      {cited.map((project) => (
        <section key={project.id}>
          <h3 lang={name(project.names).lang}>{name(project.names).text}</h3>
          <ul className="cited">
            {project.statements.map((s) => (
              <li key={s.id}>
                <a href={href(`/projects/${project.id}#${s.id}`)}>{t(`property.${s.property}`)}</a>: <StatementValue statement={s} />
                {s.counts && <span lang="en"> ({s.counts})</span>} <time title={s.date}>{date(s.date)}</time>{" "}
                <span className="where">
                  {s.locator}; {t(`read.${s.read}`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!cited.length && <p>{t("positionsOnly")}</p>}
    </main>
  );
}
