// Brings a clone to where its TypeScript can run. Node alone, for nothing is installed yet.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const OLDEST_NODE = [20, 19];

/** A fault that the reader can put right; its message says how, in one line. */
export class StartError extends Error {}

/**
 * Runs one step and says, in one line, what it did and how long it took.
 * @template T
 * @param {string} name
 * @param {(detail: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  let detail = "";
  const result = await work((text) => {
    detail = text;
  });
  console.log(`${name}${detail ? `: ${detail}` : ""} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

/**
 * Runs a program of this Node to its end. Throws a StartError with the end of its output when it fails.
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<void>}
 */
export function run(args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: show ? "inherit" : "pipe" });
    let output = "";
    child.stdout?.on("data", (text) => {
      output += text;
    });
    child.stderr?.on("data", (text) => {
      output += text;
    });
    // What this process began does not outlive it.
    const end = () => child.kill();
    process.on("exit", end);
    child.on("error", reject);
    child.on("exit", (code) => {
      process.off("exit", end);
      if (code === 0) return resolve();
      const full = /ENOSPC|no space left/i.test(output);
      reject(
        new StartError(
          full ? "The disk is full: free some space and start again." : `${args.join(" ")} failed:\n${output.trim().split("\n").slice(-12).join("\n")}`,
        ),
      );
    });
  });
}

/** @param {string} path a file or folder, relative to the root @returns {string[]} its files, relative to the root */
function filesUnder(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

/**
 * Does `work` unless it was done for the same files before.
 * @param {string} name what the reader sees
 * @param {string} stamp where the files' hash is kept
 * @param {string[]} inputs files and folders, relative to the root
 * @param {() => Promise<void>} work
 */
async function unlessDone(name, stamp, inputs, work) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(ROOT, file)));
  const digest = hash.digest("hex");
  const path = join(ROOT, stamp);
  if (existsSync(path) && readFileSync(path, "utf8") === digest) return;
  await step(name, work);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, digest);
}

const npm = () => process.env.npm_execpath ?? join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");

/** Throws a StartError when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldest = 0, least = 0] = OLDEST_NODE;
  if (major < oldest || (major === oldest && minor < least))
    throw new StartError(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join(".")} or newer (https://nodejs.org).`);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(join(ROOT, file), "utf8")).packages;

/** Whether npm's record of what it installed agrees with package-lock.json; packages for other platforms may be missing. */
function installed() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(join(ROOT, record))) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) => path === "" || (present[path] ? present[path].version === version : optional),
  );
}

/** Throws a StartError when the dependencies are not there. */
export function requireDependencies() {
  if (!installed()) throw new StartError("The dependencies are not installed, or are not those of package-lock.json: run npm ci first.");
}

/** Makes the Prisma client, which the types need. */
export async function generateClient() {
  await unlessDone("Prisma client", "prisma/client/.atlas-stamp", ["prisma/schema.prisma", "package-lock.json"], () =>
    // `generate` asks the network for this engine and never runs it; any file that exists will do.
    run(["node_modules/prisma/build/index.js", "generate"], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
    }),
  );
}

/** Dependencies and the Prisma client. */
export async function install() {
  // No install script is needed, and Prisma's would fetch an engine that the atlas does not use.
  if (!installed()) await step("Dependencies (npm ci)", () => run([npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]));
  await generateClient();
}

const brotli = promisify(brotliCompress);
const RELIEF = ["geodata/basemap/relief.webp", "geodata/basemap/mountains.webp"];

/** What the map loads as files of its own, into `public/`: MapLibre in one bundle, and the shaded relief. */
export async function mapFiles() {
  const sources = ["app/_map/maplibre.ts", "app/_start/maplibre.mjs", ...RELIEF, "package-lock.json"];
  await unlessDone("Map files", "public/.atlas-stamp", sources, async () => {
    mkdirSync(join(ROOT, "public/basemap"), { recursive: true });
    for (const file of RELIEF) copyFileSync(join(ROOT, file), join(ROOT, "public/basemap", basename(file)));
    // Not sooner: its bundler has just been installed.
    const { bundleMapLibre } = await import("./maplibre.mjs");
    await bundleMapLibre(ROOT);
    await compressUnder("public");
  });
}

/** Writes beside each script and style sheet of a folder what it is in Brotli: slow once, small for every reader. */
async function compressUnder(/** @type {string} */ folder) {
  const files = filesUnder(folder).filter((file) => /\.(m?js|css)$/.test(file));
  await Promise.all(files.map(async (file) => writeFile(join(ROOT, `${file}.br`), await brotli(await readFile(join(ROOT, file))))));
}

/** The production build of the app. */
export async function build() {
  await mapFiles();
  // What the app imports of geodata/ is its code; the facts are in the database.
  const geodata = filesUnder("geodata").filter((file) => file.endsWith(".ts"));
  const sources = ["app", ...geodata, "prisma", "proxy.ts", "next.config.js", "tsconfig.json", "package-lock.json"];
  await unlessDone("Build (next build)", ".next/atlas-stamp", sources, async () => {
    await run(["node_modules/next/dist/bin/next", "build"], { env: { NEXT_TELEMETRY_DISABLED: "1" } });
    await compressUnder(".next/static");
  });
}

/**
 * Runs `main` and turns what it throws into one readable line and a non-zero exit.
 * @param {() => Promise<void>} main
 */
export async function runOrExplain(main) {
  // So that "exit" is heard, and what was begun ends too; serving has a stop of its own.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.listenerCount(signal) || process.exit(1));
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
