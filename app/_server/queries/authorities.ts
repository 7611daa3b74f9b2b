import type { Source } from "@/geodata/model/source";
import type { Sources } from "@/geodata/rules/evidence";
import { read } from "@/prisma/connection";

/** The authority and the origin of every source, by id. */
export async function authorities(): Promise<Sources> {
  const rows = await read<{ id: string; custom: Source["custom"] }>("select id, csl -> 'custom' as custom from source");
  return new Map(rows.map(({ id, custom }) => [id, { custom }]));
}
