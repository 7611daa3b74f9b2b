import { byDate } from "@/geodata/model/date";
import { PROPERTIES, type PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import { milestones } from "@/geodata/rules/milestones";

const isEvent = ({ property }: Statement) => PROPERTIES[property].group === "History" || property === "status";

/** The statuses with which a run of one status begins, of the whole and of each part. */
function turns(statements: readonly Statement[]): Statement[] {
  const statuses = statements.filter((s) => s.property === "status" && s.value !== undefined).sort(byDate);
  return statuses.filter((s) => {
    const before = statuses.slice(0, statuses.indexOf(s)).findLast((other) => other.about === s.about);
    // Where one source says the same of the whole, the whole tells it.
    const told = s.about && statuses.some((other) => !other.about && other.value === s.value && other.date === s.date && other.source === s.source);
    return before?.value !== s.value && !told;
  });
}

/** The history of a project by date: what was begun, completed, opened, closed and changed of it, and the other events and plans. */
export function history(statements: readonly Statement[]): { readonly turning: readonly Statement[]; readonly others: readonly Statement[] } {
  const turning = new Set([...milestones(statements), ...turns(statements)]);
  const events = statements.filter(isEvent).sort(byDate);
  return { turning: events.filter((s) => turning.has(s)), others: events.filter((s) => !turning.has(s)) };
}

type Group = (typeof PROPERTIES)[PropertyName]["group"];

/** The statements that are no events, by the group of their property, in the order of the table of properties. */
export function subjects(statements: readonly Statement[]): [Group, Statement[]][] {
  const groups = new Map<Group, Statement[]>();
  for (const property of Object.keys(PROPERTIES) as PropertyName[]) {
    const { group } = PROPERTIES[property];
    const found = statements.filter((s) => s.property === property && !isEvent(s));
    if (found.length) groups.set(group, [...(groups.get(group) ?? []), ...found]);
  }
  return [...groups];
}
