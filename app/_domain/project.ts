import type { CountryLength } from "@/geodata/analysis/corridor";
import type { Line } from "@/geodata/analysis/line";
import type { Strip } from "@/geodata/analysis/strip";
import type { Country } from "@/geodata/model/country";
import type { TRANSLATED } from "@/geodata/model/language";
import type { Names } from "@/geodata/model/names";
import type { Provenance } from "@/geodata/model/route";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import type { StatementTexts } from "@/geodata/model/statement-texts";
import type { CurrentStatus } from "@/geodata/rules/status";
import type { ProjectSummary } from "./summary";

/** Where a corridor passes from one country to another; chainage runs along its alignment. */
export interface ProjectCrossing {
  readonly segment: string;
  readonly lon: number;
  readonly lat: number;
  readonly from: Country | null;
  readonly to: Country | null;
  readonly chainageKm: number;
  /** Where the line meets the country's outline; null where the line ends at the border. */
  readonly computed: { readonly lon: number; readonly lat: number } | null;
  /** From the computed place to the known one, km. */
  readonly offsetKm: number;
  /** Id of the named border crossing, when it is one. */
  readonly id: string | null;
  readonly name: string | null;
  readonly names: Names | null;
  readonly elevationM: number | null;
}

/** A part of a project with its own status. */
export interface ProjectSegment {
  readonly id: string;
  readonly names: Names;
  readonly branch: boolean;
  readonly status: CurrentStatus | null;
  readonly lengthKm: number | null;
  readonly lengthByCountry: readonly CountryLength[];
}

/** Segments that follow each other, along their common chainage in km: the main line, or a branch. */
export interface ProjectAlignment {
  readonly lengthKm: number;
  readonly geometry: Line;
  readonly segments: Strip["segments"];
  readonly stretches: Strip["stretches"];
  readonly points: Strip["points"];
  readonly accuracy: Strip["accuracy"];
  readonly heights: Strip["heights"];
}

/** A statement; its texts are in English, and in another language where that was asked for and the editors have translated them. */
export interface PublishedStatement extends Statement {
  readonly translated?: Omit<StatementTexts, "of"> & { readonly language: (typeof TRANSLATED)[number] };
}

/** How the geometry of a segment was made. */
export interface GeometryProvenance extends Provenance {
  readonly segment: string;
}

/** All that the atlas knows of one project. */
export interface ProjectDetail extends Omit<ProjectSummary, "segments" | "branches" | "points" | "figureHistory"> {
  readonly related: readonly { readonly id: string; readonly names: Names }[];
  /** Why the measured length differs from the published ones. */
  readonly lengthRemark: string | null;
  /** The remark by language. */
  readonly lengthRemarks: Names | null;
  readonly segments: readonly ProjectSegment[];
  readonly statements: readonly PublishedStatement[];
  readonly lengthByCountry: readonly CountryLength[];
  readonly crossings: readonly ProjectCrossing[];
  readonly alignments: readonly ProjectAlignment[];
  readonly sources: readonly Source[];
  readonly geometryProvenance: readonly GeometryProvenance[];
}
