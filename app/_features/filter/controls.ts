import type { ReactNode } from "react";
import type { FilterName } from "@/app/_domain/filters";
import { CapacityFilter } from "./CapacityFilter";
import { CountryFilter } from "./CountryFilter";
import type { FilterControl } from "./filter-control";
import { LayerFilter } from "./LayerFilter";
import { LengthFilter } from "./LengthFilter";
import { OriginFilter } from "./OriginFilter";
import { OwnerFilter } from "./OwnerFilter";
import { StatusFilter } from "./StatusFilter";

/** The filters that the panel has controls for: the search has a field of its own. */
export type PanelFilter = Exclude<FilterName, "q">;

/** The control of each filter, in the order of the panel. */
export const CONTROLS: { readonly [N in PanelFilter]: (properties: FilterControl<N>) => ReactNode } = {
  status: StatusFilter,
  layers: LayerFilter,
  country: CountryFilter,
  origin: OriginFilter,
  owner: OwnerFilter,
  longer: LengthFilter,
  capacity: CapacityFilter,
};
