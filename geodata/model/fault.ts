/** What can be wrong with a line or a file of lines, in English by its code; the interface has the codes in its other languages too. */
export const FAULTS = {
  "fault.noJson": "It is no JSON:",
  "fault.noJsonLine": "Line {line} is no GeoJSON: {text}",
  "fault.noGeoJson": 'It is JSON, but no GeoJSON: there is no "type".',
  "fault.otherJson": "It is JSON of the type {type}, which is no GeoJSON.",
  "fault.noFeature": "It is no feature but {text}.",
  "fault.noGeometry": "It has no geometry.",
  "fault.noOverpass": "It has no positions: ask Overpass for them with “out geom;”.",
  "fault.topology": "This object of the TopoJSON cannot be read:",
  "fault.noXml": "It is no well-formed XML:",
  "fault.otherXml": 'It is XML of "{element}", which is neither GPX nor KML.',
  "fault.brokenOff": "The file is broken or breaks off; what stands before is measured:",
  "fault.networkLink": "It refers to lines that lie elsewhere (NetworkLink); these are not fetched.",
  "fault.noWkt": "It is no well-known text (WKT), and neither GeoJSON, GPX, KML nor a table.",
  "fault.wktRest": "From “{text}” on it is no well-known text (WKT).",
  "fault.curve": "It is a {type}, whose arcs are not read; make straight legs of them first.",
  "fault.noColumns": "It is a table without columns for longitude and latitude or WKT: {columns}",
  "fault.encoding": "It is written in {encoding}, which cannot be read here; save it as UTF-8.",
  "fault.letters": "Some of its bytes are no {encoding}: names may be wrong.",
  "fault.binary": "It is a file of {kind}, which is not read here; save the lines as GeoJSON.",
  "fault.archive": "The archive cannot be unpacked:",
  "fault.archiveOf": "The archive holds no file of lines, only {names}.",
  "fault.unpacksTo": "The archive unpacks to more than {limit} MB; split it first.",
  "fault.shapefile": "The Shapefile cannot be read:",
  "fault.crs": "Its coordinate system, {crs}, is not known here; transform it to EPSG:4326 (lon, lat).",
  "fault.reprojected": "Transformed from {crs} to lon, lat on WGS 84.",
  "fault.srid": "Its coordinate system is EPSG:{srid}; transform it to EPSG:4326 (lon, lat).",
  "fault.coordinates": 'Among its coordinates is "{text}", which is no lon, lat.',
  "fault.positions": "A line: {path} is no list of positions [lon, lat].",
  "fault.positionsOf": "{name}: {path} is no list of positions [lon, lat].",
  "fault.noLine": "There is no line in it: the analysis needs a LineString, a track or a route.",
  "fault.onlyOthers": "There is no line in it, only points or waypoints ({points}) and areas ({areas}).",
  "fault.nullIsland": "Position {at} of part {part} is 0, 0, which stands for a place that was not known.",
  "fault.noData": "Heights that cannot be are left out: {count}, such as {value} m.",
  "fault.zeroHeights": "Heights of exactly 0 m are taken as none: {count}.",
  "fault.aboveGround": "Its heights are above the ground, not above the sea; they are left out.",
  "fault.sameLine": "{name} is the same line as {other}; the total has it once.",
  "fault.sameLines": "{count} lines are there more than once; the total has each once.",
  "fault.swappedAxes": "The line lies outside of the atlas's region, but within it when latitude and longitude are swapped.",
  "fault.outside": "The line lies outside of the atlas's region; the map does not show it.",
  "fault.manyLines": "It has {count} lines; the {limit} longest are shown, and the total has all.",
  "fault.manyParts": "It has {count} parts; the limit is {limit}. Join them first.",
  "fault.manyVertices": "It has {count} vertices; the limit is {limit}. Simplify it first.",
  "fault.tooLong": "It is {km} km long; the limit is {limit} km.",
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
