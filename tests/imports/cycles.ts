import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { ROOT } from "@/app/_start/prepare.mjs";

// Installed, built, generated.
const NOT_OURS = /^(\.|node_modules\/|prisma\/client\/)/;

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Which file of a TypeScript project imports which, types included, as the compiler resolves them; paths from `folder`. */
export function importsOf(folder: string): Graph {
  const args = [join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "--noCheck", "--incremental", "false", "--explainFiles"];
  const text = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  const imports = new Map<string, Set<string>>();
  let imported = "";
  for (const line of text.split("\n")) {
    if (!line.startsWith(" ")) imported = line;
    const importer = /^ +Imported via .* from file '([^']+)'/.exec(line)?.[1];
    if (!importer || [importer, imported].some((file) => NOT_OURS.test(file))) continue;
    imports.set(importer, (imports.get(importer) ?? new Set()).add(imported));
  }
  return imports;
}

/** The same between folders; a folder and a folder in it are two. */
export function betweenFolders(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [importer, imported] of files)
    for (const file of imported)
      if (dirname(importer) !== dirname(file)) folders.set(dirname(importer), (folders.get(dirname(importer)) ?? new Set()).add(dirname(file)));
  return folders;
}

/** The shortest path from a node back to itself, both ends named; undefined where there is none. */
function cycleAt(graph: Graph, start: string): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift())
    for (const next of graph.get(node) ?? []) {
      if (!before.has(next)) queue.push(next);
      if (next !== start && before.has(next)) continue;
      before.set(next, node);
      if (next !== start) continue;
      const path = [start];
      for (let at = node; at !== start; at = before.get(at) ?? start) path.unshift(at);
      return [start, ...path];
    }
  return undefined;
}

/** Cycles of a graph, a node in one of them at most: at least one for every knot. */
export function cycles(graph: Graph): string[][] {
  const found: string[][] = [];
  for (const node of [...graph.keys()].sort()) {
    if (found.some((cycle) => cycle.includes(node))) continue;
    const cycle = cycleAt(graph, node);
    if (cycle) found.push(cycle);
  }
  return found;
}
