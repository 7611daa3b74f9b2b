import type { Charts } from "./charts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The country that has most of the kilometres in operation; undefined where none are. */
export function mostKilometres(rows: Charts["kmByCountry"]) {
  const operating = rows.filter((row) => row.look === "operating");
  const [first] = [...operating].sort((a, b) => b.km - a.km);
  return first && { country: first.country, km: first.km, of: sum(operating.map((row) => row.km)) };
}

/** How many projects were in operation in the first year of the chart, and how many in the last. */
export function inOperation(rows: Charts["statusByYear"]) {
  const operating = rows.filter((row) => row.look === "operating");
  const [first, last] = [operating[0], operating.at(-1)];
  return first && last && { from: first, to: last };
}

/** The newest observed flow of a pipeline in a year, and the newest capacity by then; undefined where nobody has seen one. */
export function newestFlow(rows: Charts["flows"]) {
  const seen = rows.filter((row) => row.stance === "observed");
  const flow = seen.filter((row) => row.measure === "throughput").at(-1);
  const capacity = flow && seen.filter((row) => row.measure === "capacity" && row.year <= flow.year && row.unit === flow.unit).at(-1);
  return flow && { flow, capacity };
}

/** Who is behind most statements of the chart. */
export function mostCited(rows: Charts["origins"]) {
  const [first] = rows;
  return (
    first && {
      origin: first.origin,
      statements: first.statements,
      primary: sum(rows.filter((r) => r.authority === "primary").map((r) => r.statements)),
      of: sum(rows.map((r) => r.statements)),
    }
  );
}
