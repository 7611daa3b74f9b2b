import { dateRange, holdsBy } from "@/geodata/model/date";
import type { OwnerKind, PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import type { Sources } from "./evidence";
import { keyFigure } from "./key-figure";

/** What lists, filters and the widths of lines need of a project as a whole at a date; null where no source tells by then. */
export interface Figures {
  readonly ownerKind: OwnerKind | null;
  readonly capacity: { readonly value: number; readonly unit: string; readonly date: string; readonly stance: Statement["stance"] } | null;
  /** The published length that stands for it, km, and whether it was seen, claimed or planned. */
  readonly publishedKm: number | null;
  readonly publishedStance: Statement["stance"] | null;
}

/** Figures and the day (ISO 8601) from which they stand. */
export interface DatedFigures extends Figures {
  readonly validFrom: string;
}

/** The properties that figures are made of. */
export const FIGURES = ["ownerKind", "capacity", "length"] as const satisfies PropertyName[];
const OF_FIGURES: ReadonlySet<PropertyName> = new Set(FIGURES);

const NONE: Figures = { ownerKind: null, capacity: null, publishedKm: null, publishedStance: null };

function figures(statements: readonly Statement[], sources: Sources): Figures {
  const [ownerKind, capacity, length] = FIGURES.map((property) => keyFigure(statements, property, sources));
  return {
    ownerKind: (ownerKind?.value as OwnerKind | undefined) ?? null,
    capacity: capacity ? { value: Number(capacity.value), unit: capacity.unit ?? "", date: capacity.date, stance: capacity.stance } : null,
    publishedKm: length ? Number(length.value) : null,
    publishedStance: length?.stance ?? null,
  };
}

/** The figures on every day, period by period: those of a day are chosen from what holds by that day, nothing newer. */
export function figureHistory(statements: readonly Statement[], sources: Sources): DatedFigures[] {
  const known = statements.filter((s) => OF_FIGURES.has(s.property));
  const days = [...new Set(known.map(({ date }) => dateRange(date).from))].sort();
  const found = days.map((day) => ({
    validFrom: day,
    figures: figures(
      known.filter((s) => holdsBy(s, day)),
      sources,
    ),
  }));
  const changes = found.filter((one, i) => JSON.stringify(one.figures) !== JSON.stringify(found[i - 1]?.figures ?? NONE));
  return changes.map(({ validFrom, figures }) => ({ validFrom, ...figures }));
}

/** The figures that stand at a date (EDTF). */
export function figuresAsOf(history: readonly DatedFigures[], asOf: string): Figures {
  const last = dateRange(asOf).to ?? "9999";
  const { ownerKind, capacity, publishedKm, publishedStance } = history.findLast(({ validFrom }) => validFrom <= last) ?? NONE;
  return { ownerKind, capacity, publishedKm, publishedStance };
}
