import type { ProjectFiles } from "@/geodata/dataset";
import type { RouteFeature } from "@/geodata/model/route";
import { legsOf } from "./line";

const legs = ({ geometry }: RouteFeature): string[] => legsOf(geometry).map(({ name }) => name);

/**
 * For each segment, as project/segment, how many projects before it share at least half of its legs: where they run in
 * one valley on one line, the map draws them side by side.
 */
export function lanes(projects: readonly ProjectFiles[]): Map<string, number> {
  const owners = new Map<string, Set<number>>();
  projects.forEach(({ route }, owner) => {
    for (const leg of route.features.flatMap(legs)) owners.set(leg, (owners.get(leg) ?? new Set()).add(owner));
  });
  return new Map(
    projects.flatMap(({ project, route }, owner) =>
      route.features.map((feature): [string, number] => {
        const its = legs(feature);
        const shares = (other: number) => its.filter((leg) => owners.get(leg)?.has(other)).length >= its.length / 2;
        const before = projects.slice(0, owner).filter((other, i) => other.project.layer === project.layer && its.length && shares(i));
        return [`${project.id}/${feature.properties.segment}`, before.length];
      }),
    ),
  );
}
