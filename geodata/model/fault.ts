/** What can be wrong with a line or a file of lines, in English by its code; the interface has the codes in its other languages too. */
export const FAULTS = {
  "fault.noJson": "It is no JSON:",
  "fault.noGeoJson": 'It is JSON, but no GeoJSON: there is no "type".',
  "fault.noXml": "It is no well-formed XML:",
  "fault.otherXml": 'It is XML of "{element}", which is neither GPX nor KML.',
  "fault.noWkt": "It is no well-known text (WKT), and neither GeoJSON, GPX nor KML.",
  "fault.srid": "Its coordinate system is EPSG:{srid}; transform it to EPSG:4326 (lon, lat).",
  "fault.trackPoint": 'A point of its track or route has lat="{lat}" and lon="{lon}", which are not two numbers.',
  "fault.coordinates": 'Among its coordinates is "{text}", which is no lon, lat.',
  "fault.positions": "A line: {path} is no list of positions [lon, lat].",
  "fault.positionsOf": "{name}: {path} is no list of positions [lon, lat].",
  "fault.noLine": "There is no line in it: the analysis needs a LineString, a track or a route.",
  "fault.manyLines": "It has {count} lines; the limit is {limit}. Keep those that matter, or join them into a MultiLineString.",
  "fault.manyVertices": "It has {count} vertices; the limit is {limit}. Simplify it first.",
  "fault.empty": "The line has no positions.",
  "fault.shortPart": "Part {part} of the line needs at least two positions; add one or remove the part.",
  "fault.onePlace": "All positions of the line are the same; a line needs at least two different ones.",
  "fault.noDegrees": "Position {at} of part {part}, [{position}], is no lon, lat in degrees.",
  "fault.swapped": "Position {at} of part {part}, [{position}], is no lon, lat in degrees; are lon and lat swapped, or is it in metres of a projection?",
} as const;
export type FaultCode = keyof typeof FAULTS;

/** Numbers are written as their reader's language has them. */
export type FaultValues = Readonly<Record<string, string | number>>;

function inEnglish(code: FaultCode, values: FaultValues): string {
  return FAULTS[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.toLocaleString("en") ?? "");
}

/** A fault that its reader can mend: a code with its values, and what a parser said of it, which is English. The message is all of it in English. */
export class LineFault extends Error {
  readonly code: FaultCode;
  readonly values: FaultValues;
  readonly parser: string | undefined;

  constructor(code: FaultCode, values: FaultValues = {}, parser?: string) {
    super(parser ? `${inEnglish(code, values)} ${parser}` : inEnglish(code, values));
    this.code = code;
    this.values = values;
    this.parser = parser;
  }
}
