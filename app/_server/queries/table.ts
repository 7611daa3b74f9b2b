import { today } from "@/app/_domain/parameters";
import type { TableRow } from "@/app/_domain/table-row";
import { holdsBy } from "@/geodata/model/date";
import { keyFigure } from "@/geodata/rules/key-figure";
import { readModels } from "@/prisma/connection";
import { authorities } from "./authorities";
import { projects, type Selection } from "./projects";
import { statementOf } from "./statement";

/** The projects that a filter lets through, each as a row: its figures are those of the date, statements and sources are all that it has. */
export async function table(filter: Selection, selected = projects(filter)): Promise<TableRow[]> {
  const { asOf = today() } = filter;
  const found = await selected;
  const stated = await readModels((prisma) =>
    prisma.statement.findMany({ where: { projectId: { in: found.map((p) => p.id) } }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
  );
  const sources = await authorities();
  return found.map(({ id, name, names, layer, origin, countries, status, parts, lengthKm, publishedKm, publishedStance, capacity, evidence }) => {
    const all = stated.filter((s) => s.projectId === id).map((row) => statementOf(row));
    const owner = keyFigure(
      all.filter((s) => holdsBy(s, asOf)),
      "owner",
      sources,
    );
    return {
      id,
      name,
      names,
      layer,
      origin,
      countries,
      status: status?.value ?? null,
      statusStance: status?.stance ?? null,
      statusInferred: status?.inferred ?? null,
      parts,
      since: status?.since ?? null,
      sinceAtLatest: status?.atLatest ?? null,
      sinceSource: status?.source ?? null,
      stillSoBy: status?.stillSoBy.date ?? null,
      stillSoBySource: status?.stillSoBy.source ?? null,
      lengthKm,
      publishedKm,
      publishedStance,
      capacity: capacity?.value ?? null,
      capacityUnit: capacity?.unit ?? null,
      capacityDate: capacity?.date ?? null,
      capacityStance: capacity?.stance ?? null,
      owner: owner ? String(owner.value) : null,
      ownerDate: owner?.date ?? null,
      ownerStance: owner?.stance ?? null,
      evidence: evidence.step,
      evidenceFacts: evidence.facts,
      evidenceSupported: evidence.confirmed + evidence.primary,
      statements: all.length,
      sources: new Set(all.map((s) => s.source)).size,
    };
  });
}
