/** Moves labels apart that would lie on each other: `wanted` are y in ascending order, the result keeps the order, `gap` apart and within `bottom` where there is room. */
export function apart(wanted: readonly number[], gap: number, bottom: number): number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let limit = bottom;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - gap;
  }
  return placed;
}

/** A round distance (1, 2 or 5 times a power of ten) that divides a length into about `parts` parts. */
export function roundStep(length: number, parts: number): number {
  const rough = length / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((f) => f * power >= rough) ?? 10;
  return factor * power;
}
