import { PROPERTIES } from "../../geodata/model/property";
import type { Source } from "../../geodata/model/source";
import type { Statement } from "../../geodata/model/statement";
import { type Status, status } from "../../geodata/model/status";
import { StatusMark } from "../_legend/StatusMark";
import { citation } from "../_sources/citation";
import { citationAddress } from "./addresses";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
const STANCES = { observed: "", planned: "planned", forecast: "forecast", claimed: "claimed" } as const;
const READ = { "full-text": "read in full", excerpt: "read in excerpt", unverified: "not verified" } as const;

function Value({ statement: { property, value, unit, missing } }: { statement: Statement }) {
  if (missing) return <em>{`${missing.kind}: ${missing.reason}`}</em>;
  if (property === "status") return <StatusMark status={status.parse(value) satisfies Status} />;
  return typeof value === "number" ? <strong>{`${number.format(value)} ${unit}`}</strong> : value;
}

/** One fact with its date, its stance and its citation. */
export function StatementItem({
  statement,
  project,
  found,
  about,
  source,
  disputed,
}: {
  statement: Statement;
  project: string;
  found: boolean;
  about: string | undefined;
  source: Source | undefined;
  disputed: boolean;
}) {
  const { id, property, date, stance, counts, locator, read } = statement;
  return (
    <li id={id} className={found ? "found" : undefined}>
      <p>
        <span className="property">{PROPERTIES[property].label}</span> <Value statement={statement} />
        {counts && ` (${counts})`} <time>{date}</time>
        {STANCES[stance] && <span className={`stance stance-${stance}`}>{STANCES[stance]}</span>}
        {disputed && <span className="stance stance-disputed">sources disagree</span>}
        {about && <span className="about">{about}</span>}
      </p>
      <p className="citation">
        <a href={`/sources/${statement.source}`}>{source ? citation(source) : statement.source}</a>, {locator}; {READ[read]} ·{" "}
        <a href={citationAddress(project, "text", id)} aria-label={`Cite this statement: ${PROPERTIES[property].label}`}>
          cite
        </a>
      </p>
    </li>
  );
}
