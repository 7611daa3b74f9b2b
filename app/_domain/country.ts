import type { Country } from "@/geodata/model/country";
import type { LayerId } from "@/geodata/model/layer";
import type { Names } from "@/geodata/model/names";
import type { Crossing } from "@/geodata/model/place";
import type { Source } from "@/geodata/model/source";
import type { CurrentStatus } from "@/geodata/rules/status";

/** A project in a country, and how much of its main line lies there. */
export interface ProjectInCountry {
  readonly id: string;
  readonly names: Names;
  readonly layer: LayerId;
  readonly status: CurrentStatus | null;
  /** Null where its main line has no length here: sites, branches, what only flows on. */
  readonly km: number | null;
  /** Of these, on segments that operate. */
  readonly operatingKm: number;
}

/** A named border crossing. */
export interface CrossingSummary extends Pick<Crossing, "id" | "names" | "kind" | "countries"> {
  readonly elevationM: number | null;
  /** Since when it is open, EDTF. */
  readonly opened: string | null;
}

/** A border crossing in a list, with what operates there. */
export interface CrossingInUse extends CrossingSummary {
  readonly operating: readonly Pick<ProjectInCountry, "id" | "names" | "layer">[];
}

/** What a country has of the corridors. */
export interface CountryDetail {
  readonly country: Country;
  readonly projects: readonly ProjectInCountry[];
  readonly crossings: readonly CrossingSummary[];
}

/** What passes at a border crossing, and who gives its place. */
export interface CrossingDetail extends CrossingSummary {
  readonly variants: readonly string[];
  readonly lon: number;
  readonly lat: number;
  /** Within this distance it lies (95 %), metres. */
  readonly positionalAccuracyM: number;
  readonly citations: Crossing["citations"];
  readonly sources: readonly Source[];
  readonly passing: readonly {
    readonly project: string;
    readonly names: Names;
    readonly layer: LayerId;
    readonly status: CurrentStatus | null;
    readonly chainageKm: number;
    /** From the place where the line meets the border to the known one, km; null where it ends at the border. */
    readonly offsetKm: number | null;
  }[];
}
