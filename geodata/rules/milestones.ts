import { byDate } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import { seen } from "./evidence";

const MILESTONES: ReadonlySet<PropertyName> = new Set(["constructionStart", "completion", "opening", "closure"]);

/**
 * What was begun, completed, opened and closed, of a project or its parts, by date. A status says since when a thing has
 * been in use as a whole, by whomever; the completion of the works, the opening of a crossing and its opening to people
 * of other countries are other dates, and stand beside it.
 */
export const milestones = (statements: readonly Statement[]): Statement[] =>
  statements.filter((s) => MILESTONES.has(s.property) && s.value !== undefined && seen(s)).sort(byDate);
