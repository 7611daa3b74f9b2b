import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { id as sourceId } from "../../../geodata/model/names";
import { PROPERTIES, type PropertyName } from "../../../geodata/model/property";
import { source } from "../../_queries/sources";
import { citation, isoDate } from "../../_sources/citation";

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
  const { csl, cited } = await find(properties);
  return (
    <main className="page">
      <nav aria-label="Pages">
        <a href="/">Corridor Atlas</a> <a href="/sources">Sources</a>
      </nav>
      <h1>{csl.title}</h1>
      <p>{citation(csl)}</p>
      <dl>
        {csl["container-title"] && (
          <>
            <dt>In</dt>
            <dd>
              {csl["container-title"]} {csl.volume} {csl.issue}
            </dd>
          </>
        )}
        <dt>Published</dt>
        <dd>{isoDate(csl.issued)}</dd>
        <dt>Read</dt>
        <dd>{isoDate(csl.accessed)}</dd>
        <dt>Authority</dt>
        <dd>
          {csl.custom.authority}; behind it: {csl.custom.origin}
        </dd>
        {csl.URL && (
          <>
            <dt>Address</dt>
            <dd>
              <a href={csl.URL} rel="noreferrer">
                {csl.URL}
              </a>
            </dd>
          </>
        )}
      </dl>
      <h2>What rests on it</h2>
      <ul>
        {cited.map((c) => (
          <li key={`${c.project} ${c.statement}`}>
            <a href={`/projects/${c.project}#${c.statement}`}>
              {c.projectName}: {PROPERTIES[c.property as PropertyName].label}
            </a>
            , {c.locator}
          </li>
        ))}
        {!cited.length && <li>Positions and lines only.</li>}
      </ul>
    </main>
  );
}
