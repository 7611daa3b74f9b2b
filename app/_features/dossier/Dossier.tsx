"use client";

import type { ReactNode } from "react";
import { CITATION_FORMATS, type CitationFormat, citationAddress, embedCode, exportAddress } from "@/app/_domain/addresses";
import { citation } from "@/app/_domain/citation";
import type { ProjectCrossing, ProjectDetail } from "@/app/_domain/project";
import { StripMap } from "@/app/_features/strip/StripMap";
import { stripsOf } from "@/app/_features/strip/strip";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { TextKey } from "@/app/_i18n/text";
import { CountryLengths } from "@/app/_ui/CountryLengths";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusMark } from "@/app/_ui/StatusMark";
import { climb } from "@/geodata/analysis/profile";
import { holdsBy } from "@/geodata/model/date";
import { LANGUAGES } from "@/geodata/model/language";
import { PROPERTIES } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import { disagreements, projectEvidence } from "@/geodata/rules/evidence";
import { endsAtBorder } from "./ends-at-border";
import { KeyFigures } from "./KeyFigures";
import { StatementItem } from "./StatementItem";
import { StatusHistory } from "./StatusHistory";
import { sectionId } from "./section-id";
import { useUnfolding } from "./unfold";

// So many statements of a group stand open.
const UNFOLDED = 6;

type Group = (typeof PROPERTIES)[keyof typeof PROPERTIES]["group"];

/** Statements by the group of their property, in the order of the table of properties. */
function grouped(statements: readonly Statement[]): [Group, Statement[]][] {
  const groups = new Map<Group, Statement[]>();
  for (const property of Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[]) {
    const its = statements.filter((s) => s.property === property);
    const { group } = PROPERTIES[property];
    if (its.length) groups.set(group, [...(groups.get(group) ?? []), ...its]);
  }
  return [...groups];
}

interface Part {
  readonly project: ProjectDetail;
  /** Element of the part's title. */
  readonly title: "h2" | "h3";
}

function Lengths({ project: { lengthKm, lengthByCountry, lengthRemarks, statements }, title: Title }: Part) {
  const published = statements.filter((s) => s.property === "length" && s.value !== undefined && !s.about);
  const { t, number, date, name } = useLanguage();
  if (lengthKm === null) return null;
  const remark = lengthRemarks && name(lengthRemarks);
  return (
    <section id={sectionId("length")}>
      <Title>{t("length")}</Title>
      <p>
        <strong>{t("measuredKm", { km: number(lengthKm) })}</strong>
      </p>
      {remark && (
        <p className="remark" lang={remark.lang}>
          {remark.text}
        </p>
      )}
      <CountryLengths parts={lengthByCountry} />
      {published.length > 0 && (
        <>
          <p>{t("published")}</p>
          <ul className="published">
            {published.map((s) => (
              <li key={s.id}>
                <a href={`#${s.id}`}>
                  {number(Number(s.value))} {t("km")}
                </a>{" "}
                <time title={s.date}>{date(s.date)}</time> {s.counts && <span lang="en">{s.counts}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The strip map of the main line, and those of the branches behind a fold. */
function AlongTheCorridor({ project, title: Title }: Part) {
  const language = useLanguage();
  const { t, number } = language;
  const [main, ...branches] = stripsOf(project, language);
  if (!main) return null;
  const ascent = climb(main.profile);
  // Heights that leave out an end tell nothing of the whole.
  const [first, last] = [main.profile[0], main.profile.at(-1)];
  const whole = first && last && main.profile.length > 2 && first.chainageKm < main.lengthKm / 10 && last.chainageKm > (main.lengthKm * 9) / 10;
  return (
    <section id={sectionId("along")}>
      <Title>{t("along")}</Title>
      {ascent && whole && (
        <p>
          {t("highest", { m: number(ascent.highest.elevationM), km: number(ascent.highest.chainageKm) })}{" "}
          {t("climbs", { points: main.profile.length, ascent: number(ascent.ascentM), descent: number(ascent.descentM) })}
        </p>
      )}
      <StripMap strip={main} project={project.id} alignment={0} />
      {branches.map((strip, i) => (
        <details key={strip.title}>
          <summary>{strip.title}</summary>
          <StripMap strip={strip} project={project.id} alignment={i + 1} />
        </details>
      ))}
    </section>
  );
}

function Crossings({ project, title: Title }: Part) {
  const { crossings, segments } = project;
  const { t, number, country, name } = useLanguage();
  const ends = endsAtBorder(project);
  const branch = (c: ProjectCrossing) => {
    const found = segments.find((s) => s.id === c.segment && s.branch);
    return found && name(found.names).text;
  };
  if (!crossings.length && !ends.length) return null;
  return (
    <section id={sectionId("crossings")}>
      <Title>{t("crossings")}</Title>
      {ends.map((point) => (
        <p key={point.id}>
          {t("endsAtBorder")}: <strong>{name(point.names).text}</strong>
          {point.elevationM !== null && <span className="where">{t("aboveSea", { m: number(point.elevationM) })}</span>}
        </p>
      ))}
      <ol className="crossings">
        {crossings.map((c) => (
          <li key={`${c.segment} ${c.chainageKm}`}>
            <strong>{c.names ? name(c.names).text : t("unnamedCrossing")}</strong> {country(c.from)} → {country(c.to)}
            <span className="where">
              {t("kmOf", { km: number(c.chainageKm) })} {branch(c) && t("ofBranch", { branch: branch(c) ?? "" })} · {c.lat.toFixed(2)}° N, {c.lon.toFixed(2)}° E
              {c.elevationM !== null && ` · ${t("aboveSea", { m: number(c.elevationM) })}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The first statements of a group, and the rest behind a fold. */
function Statements({ all, children }: { all: readonly Statement[]; children: (statement: Statement) => ReactNode }) {
  const { t } = useLanguage();
  const rest = all.slice(UNFOLDED);
  return (
    <>
      <ul className="statements">{all.slice(0, UNFOLDED).map(children)}</ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{t("moreStatements", { count: rest.length })}</summary>
          <ul className="statements">{rest.map(children)}</ul>
        </details>
      )}
    </>
  );
}

/** Everything that is known of a project, each fact with its citation: in the panel beside the map and on its own page. */
export function Dossier({
  project,
  asOf,
  found = null,
  band = false,
  onSelect,
  onBand,
  heading: Heading = "h2",
}: {
  project: ProjectDetail;
  asOf: string | null;
  /** Id of the statement that the reader looked for. */
  found?: string | null;
  /** Whether the map shows how exact the line is. */
  band?: boolean;
  onSelect?: (id: string) => void;
  onBand?: (on: boolean) => void;
  heading?: "h1" | "h2";
}) {
  useUnfolding();
  const { t, number, href, name, date, locale } = useLanguage();
  const { id, layer, names, summaries, status, segments, statements, sources, geometryProvenance, related } = project;
  const summary = name(summaries);
  const Title = Heading === "h1" ? "h2" : "h3";
  const evidence = projectEvidence(statements, new Map(sources.map((s) => [s.id, s])), new Date().getFullYear());
  const disputed = new Set(disagreements(statements).flat());
  const source = (wanted: string) => sources.find((s) => s.id === wanted);
  const statusSource = status && source(status.source);
  const segmentName = (wanted: string) => {
    const segment = segments.find((s) => s.id === wanted);
    return segment && name(segment.names).text;
  };
  const groups = grouped(statements);
  const contents: TextKey[] = [
    ...(project.lengthKm !== null ? (["length", "along"] as const) : []),
    ...(project.crossings.length || endsAtBorder(project).length ? (["crossings"] as const) : []),
    ...(segments.length > 1 ? (["segments"] as const) : []),
    ...groups.map(([group]): TextKey => `group.${group}`),
    "howDrawn",
  ];
  return (
    <article className="dossier">
      <p className="kind">
        <LayerIcon layer={layer} /> {t(`layer.${layer}`)}
      </p>
      <Heading lang={name(names).lang}>{name(names).text}</Heading>
      <p className="other-names">
        {LANGUAGES.filter((language) => language !== name(names).lang && names[language]).map((language) => (
          <span key={language} lang={language}>
            {names[language]}
          </span>
        ))}
      </p>
      {status ? (
        <p className="status-line">
          <StatusMark status={status.value} since={status.since} />{" "}
          <a className="where" href={href(`/sources/${status.source}`)}>
            {statusSource ? citation(statusSource) : status.source}
          </a>
        </p>
      ) : (
        <p className="status">{t("notYetProposed", { date: asOf ? date(asOf) : "" })}</p>
      )}
      <p className="summary" lang={summary.lang}>
        {summary.text}
        {summary.lang !== locale && (
          <span className="where" lang={locale}>
            {t("summaryInEnglish")}
          </span>
        )}
      </p>
      <p className="actions">
        <a className="button" href={exportAddress({ ids: [id], asOf })} download>
          {t("exportGeoJson")}
        </a>
        {onSelect && <a href={href(`/projects/${id}`)}>{t("openPage")}</a>}
        {!onSelect && <a href={`${href("/")}?project=${id}`}>{t("showOnMap")}</a>}
      </p>
      <details className="cite">
        <summary>{t("cite")}</summary>
        <ul>
          {(Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) => (
            <li key={format}>
              <a href={citationAddress(id, format)}>{format === "text" ? t("plainText") : CITATION_FORMATS[format]}</a>
            </li>
          ))}
        </ul>
      </details>
      {onSelect && (
        <details className="cite">
          <summary>{t("embed")}</summary>
          <textarea
            readOnly
            rows={4}
            aria-label={t("embed")}
            value={embedCode(`${location.origin}${href(`/embed/${id}`)}`, name(names).text)}
            onFocus={(event) => event.target.select()}
          />
        </details>
      )}
      <KeyFigures project={project} asOf={asOf} />
      <section>
        <Title>{t("statusHistory")}</Title>
        <StatusHistory history={project.statusHistory} segments={segments} asOf={asOf} today={new Date().toISOString().slice(0, 10)} />
      </section>
      <p className="evidence">
        <a href={href("/method#evidence")}>{t("evidence")}</a>{" "}
        {t("evidenceText", { score: number(evidence.score, 2), statements: statements.length, origins: evidence.origins, newest: String(evidence.newest) })}{" "}
        {disputed.size > 0 && t("disagree", { count: disputed.size })}
      </p>
      <nav className="contents" aria-label={t("contents")}>
        {contents.map((key) => (
          <a key={key} href={`#${sectionId(key)}`}>
            {t(key)}
          </a>
        ))}
      </nav>
      <Lengths project={project} title={Title} />
      <AlongTheCorridor project={project} title={Title} />
      <Crossings project={project} title={Title} />
      {segments.length > 1 && (
        <section id={sectionId("segments")}>
          <Title>{t("segments")}</Title>
          <table className="segments">
            <tbody>
              {segments.map((s) => (
                <tr key={s.id}>
                  <th scope="row">{name(s.names).text}</th>
                  <td>
                    {s.lengthKm !== null && `${number(s.lengthKm)} ${t("km")}`}
                    {s.branch && <span className="where">{t("notCounted")}</span>}
                  </td>
                  <td>{s.status && <StatusMark status={s.status.value} since={s.status.since} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {groups.map(([group, its]) => (
        <section key={group} id={sectionId(`group.${group}`)}>
          <Title>{t(`group.${group}`)}</Title>
          <Statements all={its}>
            {(s) => (
              <StatementItem
                key={s.id}
                statement={s}
                project={id}
                found={s.id === found}
                about={s.about && segmentName(s.about)}
                source={source(s.source)}
                disputed={disputed.has(s)}
                later={asOf && !holdsBy(s, asOf) ? asOf : null}
              />
            )}
          </Statements>
        </section>
      ))}
      <section id={sectionId("howDrawn")}>
        <Title>{t("howDrawn")}</Title>
        {onBand && (
          <label className="choice">
            <input type="checkbox" checked={band} onChange={(event) => onBand(event.target.checked)} />
            {t("showBand")}
          </label>
        )}
        <ul className="provenance">
          {geometryProvenance.map((p) => (
            <li key={p.segment}>
              {segments.length > 1 && <strong>{segmentName(p.segment)}: </strong>}
              <span lang="en">{p.method}</span>{" "}
              {t("within", {
                distance: p.positionalAccuracyM >= 1000 ? `${number(p.positionalAccuracyM / 1000, 1)} ${t("km")}` : `${p.positionalAccuracyM} ${t("m")}`,
                date: date(p.digitisedAt),
              })}{" "}
              {p.sources.map((s) => source(s)?.title ?? s).join(", ")}.
            </li>
          ))}
        </ul>
      </section>
      {related.length > 0 && (
        <section>
          <Title>{t("related")}</Title>
          <ul className="related">
            {related.map((other) => (
              <li key={other.id} lang={name(other.names).lang}>
                {onSelect ? (
                  <button type="button" className="link" onClick={() => onSelect(other.id)}>
                    {name(other.names).text}
                  </button>
                ) : (
                  <a href={href(`/projects/${other.id}`)}>{name(other.names).text}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
