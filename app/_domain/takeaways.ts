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

/** The newest year in which somebody saw a flow, with the least and the most that is said of it, and the newest observed capacity; undefined where nobody has. */
export function newestFlow(rows: Charts["flows"]) {
  const seen = rows.filter((row) => row.stance === "observed");
  const flow = seen.filter((row) => row.measure === "throughput").at(-1);
  if (!flow) return undefined;
  const values = seen.filter((row) => row.measure === "throughput" && row.year === flow.year && row.unit === flow.unit).map((row) => row.value);
  const capacity = seen.filter((row) => row.measure === "capacity" && row.unit === flow.unit).at(-1);
  return { year: flow.year, unit: flow.unit, least: Math.min(...values), most: Math.max(...values), capacity };
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
