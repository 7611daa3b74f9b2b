import type { Position } from "geojson";
import type { FoundPosition } from "./findings";
import { degrees, wholeNumber } from "./numbers";

const LONGEST_SHOWN = 40;
const shown = (text: string) => ({ text: text.slice(0, LONGEST_SHOWN) });

/** A position of texts: longitude, latitude in degrees, height in metres; a height that is no number is none. */
export function positionOf(lon: string, lat: string, height: string | undefined, written: string): FoundPosition {
  const [x, y] = [degrees(lon), degrees(lat)];
  if (x === undefined || y === undefined) return shown(written);
  // A comma in a height is a decimal one only where the degrees have decimal commas too: 1,234 may be a thousand.
  const doubtful = height?.includes(",") && !(lon.includes(",") || lat.includes(","));
  const z = height === undefined || doubtful ? undefined : wholeNumber(height);
  return z === undefined ? [x, y] : [x, y, z];
}

/** A position of JSON: an array of two numbers or more; numbers in quotation marks are understood, a height that is none is left out. */
export function positionOfJson(value: unknown): FoundPosition {
  if (!Array.isArray(value)) return shown(JSON.stringify(value) ?? "");
  const [x, y, z] = value.slice(0, 3).map((ordinate: unknown) => (typeof ordinate === "string" ? wholeNumber(ordinate) : ordinate));
  if (typeof x !== "number" || typeof y !== "number")
    return shown(value.map((ordinate) => (typeof ordinate === "string" ? ordinate : JSON.stringify(ordinate))).join());
  return typeof z === "number" ? [x, y, z] : [x, y];
}

export const isPosition = (position: FoundPosition): position is Position => Array.isArray(position);
