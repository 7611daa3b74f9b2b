import type { Country } from "@/geodata/model/country";
import type { LayerId } from "@/geodata/model/layer";
import type { Names } from "@/geodata/model/names";
import type { OwnerKind } from "@/geodata/model/property";
import { type Status, statusAsOf } from "@/geodata/model/status";

/** A dated status of a project, or of one of its segments. */
export interface StatusEntry {
  readonly segment: string | null;
  readonly value: Status;
  readonly date: string;
  readonly source: string;
}

/** What lists, filters and the map's style need of a project. */
export interface ProjectSummary {
  readonly id: string;
  readonly layer: LayerId;
  readonly name: string;
  readonly names: Names;
  readonly variants: readonly string[];
  readonly summary: string;
  /** The summary by language, as `names` has the name. */
  readonly summaries: Names;
  readonly countries: readonly Country[];
  /** Null before the first dated status. */
  readonly status: { readonly value: Status; readonly since: string; readonly source: string } | null;
  readonly statusHistory: readonly StatusEntry[];
  readonly segments: readonly string[];
  /** Ids of the places and border crossings that its lines pass. */
  readonly points: readonly string[];
  /** The newest stated kind of owner, and the newest stated capacity, of the whole; null where no source tells. */
  readonly ownerKind: OwnerKind | null;
  readonly capacity: { readonly value: number; readonly unit: string } | null;
  /** Along the main alignment; null for a project of sites. */
  readonly lengthKm: number | null;
  /** The published length of the whole that the editors put first, km. */
  readonly publishedKm: number | null;
  /** west, south, east, north; degrees. */
  readonly bbox: readonly [number, number, number, number];
}

/** The status of a project as a whole at a date (EDTF); null before the first. */
export function projectStatus(history: readonly StatusEntry[], asOf: string): ProjectSummary["status"] {
  const found = statusAsOf(
    history.filter((s) => s.segment === null),
    asOf,
  );
  return found ? { value: found.current.value, since: found.since.date, source: found.current.source } : null;
}

/** Whether a project's names, other spellings or summary hold a text, in any case of letters. */
export function mentions({ id, names, variants, summaries }: Pick<ProjectSummary, "id" | "names" | "variants" | "summaries">, q: string): boolean {
  return [id, ...Object.values(names), ...variants, ...Object.values(summaries)].some((text) =>
    text.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase()),
  );
}

/** What narrows down projects, the same in the explorer, the table, the API and the export; null lets everything through. */
export interface Narrowing {
  readonly layers: readonly LayerId[] | null;
  readonly status: readonly Status[] | null;
  readonly country: readonly Country[] | null;
  readonly owner: readonly OwnerKind[] | null;
  /** At least so long, km. */
  readonly longer: number | null;
  /** At least so much: a number and its unit. */
  readonly capacity: string | null;
  readonly q: string | null;
}

/** A number and a unit, as in "20 Mt/a". */
export const CAPACITY = /^\d+(\.\d+)? \S{1,12}$/;

/** Every stated capacity, by unit and then by size, as `CAPACITY` has it. */
export function capacities(projects: readonly ProjectSummary[]): string[] {
  const stated = projects.flatMap((p) => p.capacity ?? []).sort((a, b) => a.unit.localeCompare(b.unit, "en") || a.value - b.value);
  return [...new Set(stated.map(({ value, unit }) => `${value} ${unit}`))];
}

/** Whether a project has at least a capacity; only what has the same unit can be compared. */
function reaches({ capacity }: ProjectSummary, least: string): boolean {
  const [value, unit] = least.split(" ");
  return capacity !== null && capacity.unit === unit && capacity.value >= Number(value);
}

/** Whether a project passes; `found` are the ids that the search found, besides those that mention the text itself. */
export function passes(project: ProjectSummary, { layers, status, country, owner, longer, capacity, q }: Narrowing, found?: ReadonlySet<string>): boolean {
  return (
    (!layers || layers.includes(project.layer)) &&
    (!status || (project.status !== null && status.includes(project.status.value))) &&
    (!country || project.countries.some((c) => country.includes(c))) &&
    (!owner || (project.ownerKind !== null && owner.includes(project.ownerKind))) &&
    (!longer || (project.lengthKm ?? 0) >= longer) &&
    (!capacity || reaches(project, capacity)) &&
    (!q || mentions(project, q) || Boolean(found?.has(project.id)))
  );
}
