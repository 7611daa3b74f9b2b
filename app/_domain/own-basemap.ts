/** A basemap that the operator of an atlas brings: vector tiles in Protomaps' schema, or pictures. */
export interface OwnBasemap {
  readonly kind: "vector" | "raster";
  /** Template of the tiles' addresses; one that begins with a slash is of the atlas's own origin. */
  readonly tiles: string;
  readonly attribution: string;
  readonly maxZoom: number;
}
