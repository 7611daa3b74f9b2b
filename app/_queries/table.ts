import type { Country } from "../../geodata/model/country";
import type { LayerId } from "../../geodata/model/layer";
import type { Names } from "../../geodata/model/names";
import { newest } from "../../geodata/model/newest";
import type { Status } from "../../geodata/model/status";
import { readModels } from "../../prisma/connection";
import type { Filter } from "./filter";
import { projects } from "./projects";
import { statementOf } from "./statement";

/** A project as a row of figures; null is what nobody has stated. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly layer: LayerId;
  readonly countries: readonly Country[];
  readonly status: Status | null;
  readonly since: string | null;
  /** Measured on the drawn line. */
  readonly lengthKm: number | null;
  /** The published length that the editors put first: of the whole, as far as there is one. */
  readonly publishedKm: number | null;
  /** The newest capacity that is neither planned nor forecast, with its unit. */
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  readonly owner: string | null;
  readonly statements: number;
  readonly sources: number;
}

/** The projects that a filter lets through, each as a row. */
export async function table(filter: Filter): Promise<TableRow[]> {
  const found = await projects(filter);
  const stated = await readModels((prisma) =>
    prisma.statement.findMany({ where: { projectId: { in: found.map((p) => p.id) } }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
  );
  return found.map(({ id, name, names, layer, countries, status, lengthKm, publishedKm }) => {
    const all = stated.filter((s) => s.projectId === id).map(statementOf);
    const [capacity, owner] = [newest(all, "capacity"), newest(all, "owner")];
    return {
      id,
      name,
      names,
      layer,
      countries,
      status: status?.value ?? null,
      since: status?.since ?? null,
      lengthKm,
      publishedKm,
      capacity: capacity ? Number(capacity.value) : null,
      capacityUnit: capacity?.unit ?? null,
      owner: owner ? String(owner.value) : null,
      statements: all.length,
      sources: new Set(all.map((s) => s.source)).size,
    };
  });
}
