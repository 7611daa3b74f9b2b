import { KIND_SQL } from "@/app/_server/queries/kind";
import { COUNTRIES } from "@/geodata/model/country";
import { KINDS } from "@/geodata/model/kind";
import { LANGUAGES } from "@/geodata/model/language";
import { LAYERS, type LayerId, PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { PROPERTIES } from "@/geodata/model/property";
import { read as readings, stance as stances } from "@/geodata/model/statement";
import { STATUSES } from "@/geodata/model/status";
import type { Collection, Column } from "./collection";

const text = (title: string, more: Partial<Column> = {}): Column => ({ type: "text", title, ...more });
const edtf = (title: string) => text(title, { edtf: true });
const date = (title: string): Column => ({ type: "date", title });
const number = (title: string, unit?: string): Column => ({ type: "number", title, ...(unit && { unit }) });
const flag = (title: string): Column => ({ type: "boolean", title });
const list = (title: string, values?: readonly string[]): Column => ({ type: "list", title, ...(values && { values }) });

const STATUS = (title: string) => text(title, { values: STATUSES });
const COUNTRY_IDS = Object.keys(COUNTRIES);
const LAYER = text("Layer", { values: PROJECT_LAYER_IDS });
const KIND = text("What it is at a glance", { values: KINDS });
const PROJECT = text("Id of the project");
const SEGMENT = text("Id of the segment within its project");

/** A date (EDTF) and the first and last day that it may mean. */
const dated = (name: string, title: string) => ({
  [name]: edtf(`${title} (EDTF)`),
  [`${name}Earliest`]: date(`${title}: the earliest day`),
  [`${name}Latest`]: date(`${title}: the latest day`),
});

/** The English name, and the others with their language: name, nameRu, nameZh. */
const named = (name: string, title: string) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language === "en" ? name : `${name}${capital(language)}`, text(language === "en" ? title : `${title} (${language})`)]),
  );
const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const names = (column: string, name: string) =>
  LANGUAGES.map((language) => `${column} ->> '${language}' as "${language === "en" ? name : `${name}${capital(language)}`}"`).join(", ");

/** As many decimals of a length (km) as the accuracy of its line (m) bears. */
const rounded = (km: string, accuracyM: string) =>
  `round((${km})::numeric, case when ${accuracyM} >= 1000 then 0 when ${accuracyM} >= 100 then 1 else 2 end)::float8`;
const COUNTRIES_OF = (lengths: string) =>
  `array(select distinct c ->> 'country' from jsonb_array_elements(${lengths}) c where c ->> 'country' is not null order by 1)`;

/** The status at the day $1, as the load has computed it (geodata/rules/status.ts). */
const AT = (alias: string) => `${alias}.valid_from <= $1::date and (${alias}.valid_to is null or ${alias}.valid_to > $1::date)`;
const STATUS_COLUMNS = (alias: string, prefix = "") => {
  const as = (name: string) => (prefix ? `${prefix}${capital(name)}` : name);
  return `${alias}.status as "${as("status")}", ${alias}.since as "${as("since")}", ${alias}.since_from as "${as("sinceEarliest")}", ${alias}.since_to as "${as("sinceLatest")}",
    ${alias}.at_latest as "${as("sinceAtLatest")}", ${alias}.source_id as "${as("statusSource")}", ${alias}.still_so_by as "${as("stillSoBy")}"`;
};
const STATUS_FIELDS = {
  status: STATUS("Status at the day asked for"),
  ...dated("since", "From when the status has held"),
  sinceAtLatest: flag("The status had begun by that date, nobody says when"),
  statusSource: text("Id of the source of that date"),
  stillSoBy: edtf("Date of the newest statement that still has it so (EDTF)"),
};

const SEGMENTS = `
  select s.project_id || '.' || s.id as id, s.geometry, s.project_id as project, s.id as segment, p.layer, ${KIND_SQL} as kind, ${names("s.names", "name")}, ${names("p.names", "projectName")},
    ${STATUS_COLUMNS("t")}, pt.status as "projectStatus", ${COUNTRIES_OF("s.length_by_country")} as countries, p.countries as "projectCountries", p.origin, s.branch,
    ${rounded("s.length_km", "s.positional_accuracy_m")} as "lengthKm", ${rounded("s.distinct_length_km", "s.positional_accuracy_m")} as "distinctLengthKm",
    s.shared_with as "sharedWith", ${rounded("w.km", "w.accuracy")} as "projectLengthKm",
    s.positional_accuracy_m as "positionalAccuracyM", s.method, s.digitised_at as "digitisedAt", s.sources as "geometrySources"
  from segment s
  join project p on p.id = s.project_id
  join status_period t on t.project_id = s.project_id and t.segment_id = s.id and ${AT("t")}
  left join status_period pt on pt.project_id = s.project_id and pt.segment_id is null and ${AT("pt")}
  left join lateral (select sum(o.length_km) as km, max(o.positional_accuracy_m) as accuracy from segment o where o.project_id = s.project_id and not o.branch) w on true`;

const PROJECTS = (where: string) => `
  select p.id, p.geometry, p.layer, ${KIND_SQL} as kind, p.origin, ${names("p.names", "name")}, p.summary, ${STATUS_COLUMNS("t")}, p.countries,
    ${rounded("w.km", "w.accuracy")} as "lengthKm", w.segments::float8 as segments, w.accuracy as "positionalAccuracyM",
    (select count(*)::float8 from statement x where x.project_id = p.id) as statements, p.related
  from project p
  join status_period t on t.project_id = p.id and t.segment_id is null and ${AT("t")}
  left join lateral (
    select sum(o.length_km) filter (where not o.branch) as km, max(o.positional_accuracy_m) as accuracy, count(*) as segments from segment o where o.project_id = p.id
  ) w on true
  ${where}`;
const ORIGIN = text("Whether the founding article names the project, or the atlas added it", { values: ["article", "atlas"] });
const PROJECT_COLUMNS = {
  layer: LAYER,
  kind: KIND,
  origin: ORIGIN,
  ...named("name", "Name"),
  summary: text("What it is, in a sentence"),
  ...STATUS_FIELDS,
  countries: list("Countries (ISO 3166-1 alpha-2) that it reaches", COUNTRY_IDS),
  lengthKm: number("Length along the main alignment, measured on the drawn line", "km"),
  segments: number("Segments"),
  positionalAccuracyM: number("Within this distance of the line the thing itself lies (95 %), at its worst segment", "m"),
  statements: number("Statements about it"),
  related: list("Ids of projects that a reader of this one looks for"),
};

const POINT_COLUMNS = {
  ...named("name", "Name"),
  variants: list("Other spellings"),
  kind: text("Kind"),
  elevationM: number("Height above the sea", "m"),
  positionalAccuracyM: number("Within this distance of the position the thing itself lies (95 %)", "m"),
};
const POINT = `id, geometry, ${names("names", "name")}, variants, kind, elevation_m as "elevationM", positional_accuracy_m as "positionalAccuracyM"`;

/** The flat tables, which together hold everything. */
export const TABLES: readonly Collection[] = [
  {
    id: "projects",
    title: "Projects",
    description: "Things that people decide on and build, of all layers; a project that nobody had proposed by the day asked for is not among them.",
    sql: PROJECTS(""),
    geometry: "any",
    asOf: true,
    columns: PROJECT_COLUMNS,
  },
  {
    id: "segments",
    title: "Segments",
    description:
      "Parts of projects with a geometry and a status of their own. distinctLengthKm counts a stretch that several share only once, so a column of it adds up.",
    sql: SEGMENTS,
    geometry: "any",
    asOf: true,
    columns: {
      project: PROJECT,
      segment: SEGMENT,
      layer: LAYER,
      kind: KIND,
      ...named("name", "Name of the segment"),
      ...named("projectName", "Name of the project"),
      ...STATUS_FIELDS,
      projectStatus: STATUS("Status of the project as a whole"),
      countries: list("Countries (ISO 3166-1 alpha-2) in which the segment lies", COUNTRY_IDS),
      projectCountries: list("Countries that the project reaches", COUNTRY_IDS),
      origin: ORIGIN,
      branch: flag("Counts in no total of the project: a parallel line, an extension that was never decided"),
      lengthKm: number("Length, measured on the drawn line", "km"),
      distinctLengthKm: number("Length without the stretches that a segment before it runs on too", "km"),
      sharedWith: list("Ids of projects that run on the same line in places"),
      projectLengthKm: number("Length of the project along its main alignment", "km"),
      positionalAccuracyM: number("Within this distance of the line the thing itself lies (95 %)", "m"),
      method: text("How the line was made"),
      digitisedAt: text("When the line was made"),
      geometrySources: list("Ids of the sources of the line"),
    },
  },
  {
    id: "lengths-by-country",
    title: "Lengths by country",
    description: "How many kilometres of each segment lie in each country: a row for each pair.",
    sql: `
      select s.project_id || '.' || s.id || '.' || coalesce(lower(c.country), 'none') as id, s.project_id as project, s.id as segment, p.layer, c.country,
        sum(c.km) as km, s.branch, t.status
      from segment s
      join project p on p.id = s.project_id
      join status_period t on t.project_id = s.project_id and t.segment_id = s.id and ${AT("t")},
      lateral (select e ->> 'country' as country, round((e ->> 'km')::numeric, 1)::float8 as km from jsonb_array_elements(s.length_by_country) e) c
      where s.length_km is not null
      group by s.project_id, s.id, p.layer, c.country, s.branch, t.status`,
    asOf: true,
    columns: {
      project: PROJECT,
      segment: SEGMENT,
      layer: LAYER,
      country: text("Country (ISO 3166-1 alpha-2)", { values: COUNTRY_IDS }),
      km: number("Length in that country", "km"),
      branch: flag("Counts in no total of the project"),
      status: STATUS("Status of the segment at the day asked for"),
    },
  },
  {
    id: "crossings",
    title: "Crossings",
    description: "Where corridors pass from one country to another.",
    sql: `
      select c.project_id || '.' || c.segment_id || '.' || c.ordinal as id, c.geometry, c.project_id as project, c.segment_id as segment, p.layer,
        c.from_country as "fromCountry", c.to_country as "toCountry", round(c.chainage_km::numeric, 1)::float8 as "chainageKm", c.border_crossing_id as "borderCrossing",
        ${names("b.names", "name")}, b.elevation_m as "elevationM", round(c.offset_km::numeric, 2)::float8 as "offsetKm"
      from crossing c
      join project p on p.id = c.project_id
      left join border_crossing b on b.id = c.border_crossing_id`,
    geometry: "Point",
    columns: {
      project: PROJECT,
      segment: SEGMENT,
      layer: LAYER,
      fromCountry: text("Country that the corridor leaves (ISO 3166-1 alpha-2)", { values: COUNTRY_IDS }),
      toCountry: text("Country that it enters", { values: COUNTRY_IDS }),
      chainageKm: number("Distance along the corridor from its start", "km"),
      borderCrossing: text("Id of the named border crossing"),
      ...named("name", "Name of the border crossing"),
      elevationM: number("Height above the sea", "m"),
      offsetKm: number("From the place computed on the outline of the country to the known crossing", "km"),
    },
  },
  {
    id: "border-crossings",
    title: LAYERS["border-crossings"].label,
    description: "Named places where roads, railways, pipelines, rivers and power lines cross a border.",
    sql: `select ${POINT}, countries, opened from border_crossing`,
    geometry: "Point",
    columns: { ...POINT_COLUMNS, countries: list("Countries on both sides (ISO 3166-1 alpha-2)", COUNTRY_IDS), opened: edtf("Open since (EDTF)") },
  },
  {
    id: "places",
    title: LAYERS.places.label,
    description: "Named points that corridors pass.",
    sql: `select ${POINT}, country from place`,
    geometry: "Point",
    columns: { ...POINT_COLUMNS, country: text("Country (ISO 3166-1 alpha-2)", { values: COUNTRY_IDS }) },
  },
  {
    id: "statements",
    title: "Statements",
    description: "Facts: what each is about, its value, when it holds, and the source and place in it that say so.",
    sql: `
      select s.project_id || '.' || s.id as id, s.project_id as project, s.about as segment, s.property, s.content ->> 'value' as value,
        case when jsonb_typeof(s.content -> 'value') = 'number' then (s.content ->> 'value')::float8 end as number, s.content ->> 'unit' as unit,
        s.content -> 'missing' ->> 'kind' as missing, s.content -> 'missing' ->> 'reason' as "missingReason",
        coalesce((s.content ->> 'partial')::boolean, false) as partial, s.counts, s.date, s.earliest::date as earliest, s.latest::date as latest,
        coalesce((s.content ->> 'atLatest')::boolean, false) as "atLatest", s.stance, s.source_id as source, s.locator, s.read
      from statement s`,
    during: ["earliest", "latest"],
    columns: {
      project: PROJECT,
      segment: text("Id of the segment that it is about; null for the project as a whole"),
      property: text("What is stated", { values: Object.keys(PROPERTIES) }),
      value: text("The value as text"),
      number: number("The value where it is a number"),
      unit: text("Unit of the number"),
      missing: text("Why there is no value", { values: ["unknown", "not applicable"] }),
      missingReason: text("What is known about its absence"),
      partial: flag("The value is that of a part, or of more than the subject"),
      counts: text("What the value counts"),
      date: edtf("When it holds (EDTF)"),
      earliest: date("The earliest day that the date may mean"),
      latest: date("The latest day that the date may mean"),
      atLatest: flag("It had begun by the date, nobody says when"),
      stance: text("Whether it was seen, planned, forecast or claimed", { values: stances.options }),
      source: text("Id of the source"),
      locator: text("The place in the source"),
      read: text("How closely the source was read", { values: readings.options }),
    },
  },
  {
    id: "sources",
    title: "Sources",
    description: "What statements cite; the CSL-JSON items are at /api/projects/{id}.",
    sql: `
      select s.id, s.csl ->> 'type' as type, s.csl ->> 'title' as title,
        (select string_agg(coalesce(a ->> 'literal', concat_ws(', ', a ->> 'family', a ->> 'given')), '; ') from jsonb_array_elements(s.csl -> 'author') a) as author,
        (select string_agg(lpad(d, 2, '0'), '-' order by n) from jsonb_array_elements_text(s.csl -> 'issued' -> 'date-parts' -> 0) with ordinality x(d, n)) as issued,
        (select string_agg(lpad(d, 2, '0'), '-' order by n) from jsonb_array_elements_text(s.csl -> 'accessed' -> 'date-parts' -> 0) with ordinality x(d, n)) as accessed,
        s.csl ->> 'container-title' as container, s.csl ->> 'publisher' as publisher, s.csl ->> 'URL' as url, s.csl ->> 'DOI' as doi, s.csl ->> 'language' as language,
        s.csl -> 'custom' ->> 'authority' as authority, s.csl -> 'custom' ->> 'origin' as origin,
        (select count(*)::float8 from statement x where x.source_id = s.id) as statements
      from source s`,
    columns: {
      type: text("Type (CSL)"),
      title: text("Title"),
      author: text("Authors"),
      issued: text("Date of publication"),
      accessed: text("Date on which it was read"),
      container: text("Journal, newspaper or site"),
      publisher: text("Publisher"),
      url: text("Address"),
      doi: text("DOI"),
      language: text("Language"),
      authority: text("Party to the matter, report, or summary of others", { values: ["primary", "secondary", "tertiary"] }),
      origin: text("Who stands behind it"),
      statements: number("Statements that cite it"),
    },
  },
  {
    id: "status-history",
    title: "Status history",
    description:
      "The status of each project (segment is null) and each segment, and the days between which it was the newest known; it may have several rows in a run, one for each statement.",
    sql: `
      select t.project_id || coalesce('.' || t.segment_id, '') || '.' || t.ordinal as id, t.project_id as project, t.segment_id as segment, p.layer, ${STATUS_COLUMNS("t")},
        t.stance, t.valid_from as "validFrom", t.valid_to as "validTo"
      from status_period t join project p on p.id = t.project_id`,
    during: ['"validFrom"', `coalesce("validTo" - 1, 'infinity')`],
    columns: {
      project: PROJECT,
      segment: text("Id of the segment; null for the project as a whole"),
      layer: LAYER,
      ...STATUS_FIELDS,
      status: STATUS("Status"),
      stance: text("Whether it was seen, planned, forecast or claimed", { values: stances.options }),
      validFrom: date("From this day on it is the newest known status"),
      validTo: date("From this day on another statement is the newest; null until today"),
    },
  },
];

/** Every collection by its id: the flat tables, and the projects of each layer. */
export const COLLECTIONS: ReadonlyMap<string, Collection> = new Map(
  [
    ...TABLES,
    ...PROJECT_LAYER_IDS.map(
      (layer: LayerId): Collection => ({
        id: layer,
        title: LAYERS[layer].label,
        description: `Projects of the layer ${LAYERS[layer].label.toLowerCase()}.`,
        sql: PROJECTS(`where p.layer = '${layer}'`),
        geometry: "any",
        asOf: true,
        columns: PROJECT_COLUMNS,
      }),
    ),
  ].map((one) => [one.id, one]),
);
