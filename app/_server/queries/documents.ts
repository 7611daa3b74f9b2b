import { ROLES } from "@/app/_domain/company";
import type { Document } from "@/app/_domain/document";
import { LANGUAGES } from "@/geodata/model/language";
import type { Names } from "@/geodata/model/names";
import { PROPERTIES } from "@/geodata/model/property";
import { read, readModels, type StatementRow } from "@/prisma/connection";

const POINTS = `
  select 'place' as kind, id, names, variants, kind as place, array[country] as countries, ST_X(geometry) as lon, ST_Y(geometry) as lat from place
  union all
  select 'crossing', id, names, variants, 'border-crossing', countries, ST_X(geometry), ST_Y(geometry) from border_crossing
  order by 1, 2`;

type Point = Required<Pick<Document, "place" | "countries" | "names">> & {
  readonly kind: "place" | "crossing";
  readonly id: string;
  readonly variants: readonly string[];
  readonly lon: number;
  readonly lat: number;
};

const others = (names: Names, variants: readonly string[] = []) => [...LANGUAGES.map((language) => names[language] ?? ""), ...variants].join(" ");

const PARTIES: readonly string[] = ROLES;

/** Who owns, runs, builds or pays for a project: who looks for a company looks for its projects. */
const parties = (statements: readonly Pick<StatementRow, "property" | "content">[]) =>
  statements.flatMap((s) => (PARTIES.includes(s.property) ? (s.content.value ?? []) : [])).join(" ");

/** Everything that the search field finds: projects, segments, places, crossings, and what statements say in words, people and companies among it. */
export async function documents(): Promise<Document[]> {
  const points = await read<Point>(POINTS);
  const projects = await readModels((prisma) =>
    prisma.project.findMany({
      include: { segments: { orderBy: { ordinal: "asc" } }, statements: { where: { NOT: { property: "status" } }, orderBy: { ordinal: "asc" } } },
      orderBy: { id: "asc" },
    }),
  );
  return [
    ...projects.flatMap((p): Document[] => {
      const names = p.names;
      return [
        { id: p.id, kind: "project", title: names.en, names, text: `${others(names, p.variants)} ${p.summary} ${parties(p.statements)}`, project: p.id },
        ...p.segments
          .filter((s) => s.names.en !== names.en)
          .map((s) => ({
            id: `${p.id}/${s.id}`,
            kind: "segment" as const,
            title: s.names.en,
            names: s.names,
            text: others(s.names),
            project: p.id,
          })),
        ...p.statements.flatMap((s): Document[] => {
          const { value } = s.content;
          if (typeof value !== "string") return [];
          return [
            {
              id: `${p.id}#${s.id}`,
              kind: "statement",
              title: value,
              text: PROPERTIES[s.property].label,
              project: p.id,
              property: s.property,
              stance: s.stance,
            },
          ];
        }),
      ];
    }),
    ...points.map(
      ({ id, kind, names, variants, place, countries, lon, lat }): Document => ({
        id,
        kind,
        title: names.en,
        names,
        text: others(names, variants),
        place,
        countries,
        position: [lon, lat],
      }),
    ),
  ];
}
