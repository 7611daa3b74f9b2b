import type { BorderMeasures } from "@/app/_domain/border-measures";
import type { Country } from "@/geodata/model/country";
import { read, readModels } from "@/prisma/connection";

const SOURCE = "mukimdzhanova-2004";

// The common edge of two polygons is where their outlines coincide.
const SHARED = `
  with country as (select properties ->> 'country' as code, geometry from basemap where layer = 'countries')
  select other.code as country, sum(ST_Length(ST_CollectionExtract(ST_Intersection(ST_Boundary(china.geometry), ST_Boundary(other.geometry)), 2)::geography)) / 1000 as km
  from country china join country other on other.code in ('KZ', 'KG', 'TJ')
  where china.code = 'CN'
  group by other.code
  order by km desc`;

/** China's border with its three neighbours in Central Asia as the founding article gives it and as the atlas's polygons do, km. */
export async function borderMeasures(): Promise<BorderMeasures> {
  const parts = await read<{ country: Country; km: number }>(SHARED);
  const source = await readModels((prisma) => prisma.source.findUnique({ where: { id: SOURCE } }));
  return { parts, source: source?.csl };
}
