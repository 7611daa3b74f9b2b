import { CARRIED, type Carried, MEASURED_LAYERS, type Measures, type PipelineFigure } from "@/app/_domain/figures";
import { today } from "@/app/_domain/parameters";
import { yearsUntil } from "@/app/_domain/years";
import { type DividedLine, ownedLengths } from "@/geodata/analysis/owned-lengths";
import { holdsBy, yearOf } from "@/geodata/model/date";
import { keyFigure } from "@/geodata/rules/key-figure";
import { read, readModels } from "@/prisma/connection";
import { authorities } from "./authorities";
import { perDataset } from "./dataset-version";
import { statementOf } from "./statement";

// Branches count in no total; a MultiLineString's parts follow each other.
const LINES = `
  select ST_AsGeoJSON(a.geometry, 6)::jsonb as geometry, a.stretches,
    (select jsonb_agg(s || jsonb_build_object('id', p.id || '/' || (s ->> 'id'))) from jsonb_array_elements(a.segments) s) as segments
  from alignment a join project p on p.id = a.project_id
  where p.layer = any($1) and a.ordinal = 0
  order by p.id`;

const CROSSINGS = `
  select b.id, b.countries, array_agg(distinct c.project_id || '/' || c.segment_id) as segments
  from border_crossing b join crossing c on c.border_crossing_id = b.id
  group by b.id
  order by b.id`;

/** The figures of the pipelines, each from the year in which it became the one that stands for its property. */
async function pipelines(): Promise<PipelineFigure[]> {
  const stated = await readModels((prisma) =>
    prisma.statement.findMany({
      where: { property: { in: ["capacity", "throughput"] }, project: { layer: "pipelines" } },
      orderBy: [{ projectId: "asc" }, { ordinal: "asc" }],
    }),
  );
  const sources = await authorities();
  return [...new Set(stated.map((s) => s.projectId))].flatMap((project) =>
    (Object.keys(CARRIED) as Carried[]).flatMap((carried) =>
      (["capacity", "throughput"] as const).flatMap((property) => {
        const known = stated.filter((s) => s.projectId === project).map((s) => statementOf(s));
        const counted = known.filter((s) => s.unit === CARRIED[carried]);
        let before: string | undefined;
        return yearsUntil(today()).flatMap((year): PipelineFigure[] => {
          const found = keyFigure(
            counted.filter((s) => holdsBy(s, String(year))),
            property,
            sources,
          );
          if (!found || found.id === before) return [];
          before = found.id;
          return [{ project, property, carried, from: year, value: Number(found.value), year: yearOf(found.date) }];
        });
      }),
    ),
  );
}

/** The border crossings that segments pass. */
export const passedCrossings = () => read<{ [K in keyof Measures["crossings"][number]]: Measures["crossings"][number][K] }>(CROSSINGS);

// Walking along all the lines takes longer than a page: once for each dataset and year.
/** What the explorer's figures are computed from. */
export const measures = perDataset(
  async (): Promise<Measures> => {
    const lines = await read<{ [K in keyof DividedLine]: DividedLine[K] }>(LINES, [MEASURED_LAYERS]);
    return {
      lengths: ownedLengths(lines).map((length) => ({ ...length, km: Math.round(length.km * 10) / 10 })),
      crossings: await passedCrossings(),
      pipelines: await pipelines(),
    };
  },
  () => today().slice(0, 4),
);
