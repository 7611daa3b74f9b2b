import { climb } from "../../geodata/analysis/profile";
import { disagreements, projectEvidence } from "../../geodata/evidence";
import { LAYERS } from "../../geodata/model/layer";
import { LANGUAGES } from "../../geodata/model/names";
import { PROPERTIES } from "../../geodata/model/property";
import type { Statement } from "../../geodata/model/statement";
import { LayerIcon } from "../_legend/LayerIcon";
import { StatusMark } from "../_legend/StatusMark";
import type { ProjectCrossing, ProjectDetail } from "../_queries/project";
import { StripMap } from "../_strip/StripMap";
import { countryName, stripsOf } from "../_strip/strip";
import { CITATION_FORMATS, type CitationFormat, citationAddress, exportAddress } from "./addresses";
import { CountryLengths } from "./CountryLengths";
import { StatementItem } from "./StatementItem";

const km = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Statements by the group of their property, in the order of the table of properties. */
function grouped(statements: readonly Statement[]): [string, Statement[]][] {
  const groups = new Map<string, Statement[]>();
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

function Lengths({ project: { lengthKm, lengthByCountry, lengthRemark, statements }, title: Title }: Part) {
  const published = statements.filter((s) => s.property === "length" && s.value !== undefined && !s.about);
  if (lengthKm === null) return null;
  return (
    <section>
      <Title>Length</Title>
      <p>
        <strong>{km.format(lengthKm)} km</strong> measured on the drawn line
        {published.length > 0 && <>; published: {published.map((s) => `${km.format(Number(s.value))} km${s.counts ? ` (${s.counts})` : ""}`).join(", ")}</>}.
      </p>
      {lengthRemark && <p className="remark">{lengthRemark}</p>}
      <CountryLengths parts={lengthByCountry} />
    </section>
  );
}

/** The strip map of the main line, and those of the branches behind a fold. */
function AlongTheCorridor({ project, title: Title }: Part) {
  const [main, ...branches] = stripsOf(project);
  if (!main) return null;
  const ascent = climb(main.profile);
  // Two passes at one end tell nothing of the whole.
  const [first, last] = [main.profile[0], main.profile.at(-1)];
  const whole = first && last && main.profile.length > 2 && last.chainageKm - first.chainageKm > main.lengthKm / 2;
  return (
    <section>
      <Title>Along the corridor</Title>
      {ascent && whole && (
        <p>
          Highest known point {km.format(ascent.highest.elevationM)} m at km {km.format(ascent.highest.chainageKm)}; between the {main.profile.length} points of
          known elevation it climbs at least {km.format(ascent.ascentM)} m and descends {km.format(ascent.descentM)} m.
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

function Crossings({ project: { crossings, segments }, title: Title }: Part) {
  const branch = (c: ProjectCrossing) => segments.find((s) => s.id === c.segment && s.branch)?.names.en;
  if (!crossings.length) return null;
  return (
    <section>
      <Title>Border crossings</Title>
      <ol className="crossings">
        {crossings.map((c) => (
          <li key={`${c.segment} ${c.chainageKm}`}>
            <strong>{c.name ?? "Unnamed crossing"}</strong> {countryName(c.from)} → {countryName(c.to)}
            <span className="where">
              km {km.format(c.chainageKm)} {branch(c) && ` of ${branch(c)}`} · {c.lat.toFixed(2)}° N, {c.lon.toFixed(2)}° E
              {c.elevationM !== null && ` · ${km.format(c.elevationM)} m above the sea`}
            </span>
          </li>
        ))}
      </ol>
    </section>
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
  const { id, layer, names, summary, status, segments, statements, sources, geometryProvenance, related } = project;
  const Title = Heading === "h1" ? "h2" : "h3";
  const evidence = projectEvidence(statements, new Map(sources.map((s) => [s.id, s])), new Date().getFullYear());
  const disputed = new Set(disagreements(statements).flat());
  const source = (wanted: string) => sources.find((s) => s.id === wanted);
  const segmentName = (wanted: string) => segments.find((s) => s.id === wanted)?.names.en;
  return (
    <article className="dossier">
      <p className="kind">
        <LayerIcon layer={layer} /> {LAYERS[layer].label}
      </p>
      <Heading>{names.en}</Heading>
      <p className="other-names">
        {LANGUAGES.filter((language) => language !== "en" && names[language]).map((language) => (
          <span key={language} lang={language}>
            {names[language]}
          </span>
        ))}
      </p>
      {status ? <StatusMark status={status.value} since={status.since} /> : <p className="status">Not yet proposed {asOf && `in ${asOf}`}</p>}
      <p className="summary">{summary}</p>
      <p className="actions">
        <a className="button" href={exportAddress({ ids: [id], asOf })} download>
          Export GeoJSON
        </a>
        {onSelect && <a href={`/projects/${id}`}>Open as a page</a>}
        {!onSelect && <a href={`/?project=${id}`}>Show on the map</a>}
      </p>
      <details className="cite">
        <summary>Cite this</summary>
        <ul>
          {(Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) => (
            <li key={format}>
              <a href={citationAddress(id, format)}>{CITATION_FORMATS[format]}</a>
            </li>
          ))}
        </ul>
      </details>
      <p className="evidence">
        <a href="/method#evidence">Evidence</a> {evidence.score.toFixed(2)} of 1: {statements.length} statements from {evidence.origins} independent origins,
        the newest of {evidence.newest}
        {disputed.size > 0 && `; ${disputed.size} of them disagree`}.
      </p>
      <Lengths project={project} title={Title} />
      <AlongTheCorridor project={project} title={Title} />
      <Crossings project={project} title={Title} />
      {segments.length > 1 && (
        <section>
          <Title>Segments</Title>
          <ul className="segments">
            {segments.map((s) => (
              <li key={s.id}>
                {s.names.en}{" "}
                {s.lengthKm !== null && (
                  <span className="where">
                    {km.format(s.lengthKm)} km{s.branch && ", not counted in the total"}
                  </span>
                )}
                {s.status && <StatusMark status={s.status.value} since={s.status.since} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {grouped(statements).map(([group, its]) => (
        <section key={group}>
          <Title>{group}</Title>
          <ul className="statements">
            {its.map((s) => (
              <StatementItem
                key={s.id}
                statement={s}
                project={id}
                found={s.id === found}
                about={s.about && segmentName(s.about)}
                source={source(s.source)}
                disputed={disputed.has(s)}
              />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <Title>How the line was drawn</Title>
        {onBand && (
          <label className="choice">
            <input type="checkbox" checked={band} onChange={(event) => onBand(event.target.checked)} />
            Show the stated accuracy as a band on the map
          </label>
        )}
        <ul className="provenance">
          {geometryProvenance.map((p) => (
            <li key={p.segment}>
              {segments.length > 1 && <strong>{segmentName(p.segment)}: </strong>}
              {p.method} 95 % within {p.positionalAccuracyM >= 1000 ? `${km.format(p.positionalAccuracyM / 1000)} km` : `${p.positionalAccuracyM} m`} of the
              real thing; drawn {p.digitisedAt}, after {p.sources.map((s) => source(s)?.title ?? s).join(", ")}.
            </li>
          ))}
        </ul>
      </section>
      {related.length > 0 && (
        <section>
          <Title>Related</Title>
          <ul className="related">
            {related.map((other) => (
              <li key={other}>
                {onSelect ? (
                  <button type="button" className="link" onClick={() => onSelect(other)}>
                    {other.replaceAll("-", " ")}
                  </button>
                ) : (
                  <a href={`/projects/${other}`}>{other.replaceAll("-", " ")}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
