import type { Country } from "@/geodata/model/country";
import type { Names } from "@/geodata/model/names";
import type { Place } from "@/geodata/model/place";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";

/** Something that can be found: what it is called, in every script, and where choosing it leads. */
export interface Document {
  readonly id: string;
  readonly kind: "project" | "segment" | "place" | "crossing" | "statement";
  readonly title: string;
  /** The title by language; a statement has only its English. */
  readonly names?: Names;
  /** Other names, spellings and words. */
  readonly text: string;
  /** Project that it belongs to. */
  readonly project?: string;
  /** Whether what a statement says was seen, or planned, forecast, claimed. */
  readonly stance?: Statement["stance"];
  /** What kind of place it is, and in which countries. */
  readonly place?: Place["kind"] | "border-crossing";
  readonly countries?: readonly Country[];
  /** What a statement is about. */
  readonly property?: PropertyName;
  /** lon, lat */
  readonly position?: readonly [number, number];
}

/** The projects to which found documents belong. */
export const projectsOf = (found: readonly Document[]): ReadonlySet<string> => new Set(found.flatMap((d) => d.project ?? []));
