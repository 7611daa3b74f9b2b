import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { KIND_COLORS, MAP_COLORS, STATUS_COLORS } from "@/app/_theme/colors";

// Machado, Oliveira and Fernandes 2009, at full severity.
const EYES = { normal: (color: string) => color, protan: filterDeficiencyProt(1), deutan: filterDeficiencyDeuter(1), tritan: filterDeficiencyTrit(1) };
const difference = differenceCiede2000();

const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each([
    ["kinds", KIND_COLORS, 17],
    ["statuses", STATUS_COLORS, 21],
  ] as const)("any two %s differ for every kind of eye, and each from the land", (_, colors, least) => {
    const named = Object.entries(colors).map(([name, color]) => [name, color[theme]] as const);
    const differences = Object.entries(EYES).flatMap(([eyes, seen]) =>
      pairs(named).map(([[a, first], [b, second]]) => ({ eyes, a, b, difference: difference(seen(first), seen(second)) })),
    );
    expect(differences.filter((one) => one.difference < least)).toEqual([]);
    expect(named.filter(([, color]) => wcagContrast(color, MAP_COLORS.land[theme]) < 3)).toEqual([]);
  });
});
