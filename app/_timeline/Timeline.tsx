import { useMemo } from "react";
import { dateRange } from "../../geodata/model/date";
import type { ProjectSummary } from "../_queries/summary";

const FIRST_YEAR = 1990;

interface Properties {
  readonly date: string;
  readonly today: string;
  readonly projects: readonly ProjectSummary[];
  readonly onChange: (date: string | null) => void;
}

/** The year as of which statuses are shown, with a mark for each change of a project's status. */
export function Timeline({ date, today, projects, onChange }: Properties) {
  const last = Number(today.slice(0, 4));
  const year = Math.min(last, Math.max(FIRST_YEAR, Number(dateRange(date).from.slice(0, 4))));
  const changes = useMemo(
    () =>
      projects
        .flatMap((p) => p.statusHistory.filter((s) => s.segment === null).map((s) => Number(dateRange(s.date).from.slice(0, 4))))
        .filter((y) => y >= FIRST_YEAR),
    [projects],
  );
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const most = Math.max(1, ...years.map((y) => changes.filter((c) => c === y).length));
  return (
    <div className="timeline">
      <label htmlFor="as-of">As of</label>
      <output htmlFor="as-of">{year === last ? "today" : year}</output>
      <div className="track">
        <svg viewBox={`0 0 ${years.length} 10`} preserveAspectRatio="none" aria-hidden="true">
          {years.map((y, i) => {
            const height = (9 * changes.filter((c) => c === y).length) / most;
            return <rect key={y} x={i + 0.2} width={0.6} y={10 - height} height={height} />;
          })}
        </svg>
        <input
          id="as-of"
          type="range"
          min={FIRST_YEAR}
          max={last}
          value={year}
          aria-valuetext={year === last ? "today" : String(year)}
          onChange={(event) => onChange(Number(event.target.value) === last ? null : event.target.value)}
        />
        <div className="years" aria-hidden="true">
          <span>{FIRST_YEAR}</span>
          <span>2004: the founding article</span>
          <span>{last}</span>
        </div>
      </div>
    </div>
  );
}
