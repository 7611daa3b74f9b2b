import { joined, repeated } from "@/geodata/analysis/joining";
import { type Box, boxOfLine, holds, type Line, overlap } from "@/geodata/analysis/line";
import { LineFault } from "@/geodata/model/fault";
import { REGION } from "@/geodata/model/position";
import type { NamedLine } from "./lines";

/** A line to be measured: one of those that somebody brought, or several that go on in each other. */
export interface AssembledLine {
  readonly name: string | null;
  readonly line: Line;
  /** Whether it is the same as one before it, so that a total has it once. */
  readonly repeated: boolean;
}

export interface Assembled {
  readonly lines: readonly AssembledLine[];
  readonly notices: readonly LineFault[];
}

const MOST_NAMES = 3;
// More of them are only counted.
const MOST_TWINS = 5;
const different = (names: readonly (string | null)[]) => [...new Set(names.filter((name) => name !== null))];

function nameOf(names: readonly string[]): string | null {
  if (!names.length) return null;
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES - 1).join(" + ")} + … + ${names.at(-1)}` : names.join(" + ");
}

/** How a line lies to the region of the atlas: in it at least in part, wholly in it once its axes are swapped, or outside. */
function placeOf(line: Line): "inside" | "swapped" | "outside" {
  const region: Box = [...REGION];
  const [west, south, east, north] = boxOfLine(line);
  if (overlap([west, south, east, north], region)) return "inside";
  return holds(region, [south, west]) && holds(region, [north, east]) ? "swapped" : "outside";
}

/** Whether a fault may come of latitude and longitude being swapped. */
export const mayBeSwapped = ({ code }: Pick<LineFault, "code">): boolean => code === "fault.swapped" || code === "fault.swappedAxes";

/**
 * Puts together what somebody brought: lines that meet or go on behind a gap as one, those that are there twice marked,
 * each with a name, its own or its file's, and with what is to be said when it lies elsewhere than the atlas.
 */
export function assembled(given: readonly NamedLine[]): Assembled {
  const notices: LineFault[] = [];
  const again = repeated(given.map(({ line }) => line));
  const once = given.filter((_, i) => !again.has(i));
  const fileNames = new Map<string, number>();
  const lines = joined(once.map(({ line }) => line)).map(({ line, of }): AssembledLine => {
    const parts = of.flatMap((i) => once[i] ?? []);
    const own = nameOf(different(parts.map(({ name }) => name)));
    const file = nameOf(different(parts.map((part) => part.file)));
    if (own || !file) return { name: own, line, repeated: false };
    const count = (fileNames.get(file) ?? 0) + 1;
    fileNames.set(file, count);
    return { name: count > 1 ? `${file} (${count})` : file, line, repeated: false };
  });
  const twins = [...again].map(([i, first]): AssembledLine => {
    const [twin, other] = [given[i], given[first]];
    if (again.size <= MOST_TWINS)
      notices.push(new LineFault("fault.sameLine", { name: twin?.name ?? twin?.file ?? "", other: other?.name ?? other?.file ?? String(first + 1) }));
    return { name: twin?.name ?? twin?.file ?? null, line: twin?.line ?? { type: "MultiLineString", coordinates: [] }, repeated: true };
  });
  if (again.size > MOST_TWINS) notices.push(new LineFault("fault.sameLines", { count: again.size }));
  const all = [...lines, ...twins];
  const places = all.map(({ line }) => placeOf(line));
  if (places.includes("swapped")) notices.push(new LineFault("fault.swappedAxes"));
  if (places.includes("outside")) notices.push(new LineFault("fault.outside"));
  return { lines: all, notices };
}
