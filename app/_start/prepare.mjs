// Brings a clone to where its TypeScript can run. Node alone, for nothing is installed yet.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const OLDEST_NODE = [20, 19];

/** A fault that the reader can mend; its message says how, in one line. */
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
  let said = "";
  const result = await work((text) => {
    said = text;
  });
  console.log(`${name}${said ? `: ${said}` : ""} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
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
    child.on("error", reject);
    child.on("exit", (code) => {
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

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
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
  const hash = createHash("sha256").update(process.version);
  for (const file of inputs.flatMap((input) => filesUnder(join(ROOT, input)))) hash.update(file).update(readFileSync(file));
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

/** Dependencies and the Prisma client. */
export async function install() {
  await unlessDone("Dependencies (npm ci)", "node_modules/.atlas-stamp", ["package.json", "package-lock.json"], () =>
    // No install script is needed, and Prisma's would fetch an engine that the atlas does not use.
    run([npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
  );
  await unlessDone("Prisma client", "prisma/client/.atlas-stamp", ["prisma/schema.prisma", "package-lock.json"], () =>
    // `generate` asks the network for this engine and never runs it; any file that exists will do.
    run(["node_modules/prisma/build/index.js", "generate"], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
    }),
  );
}

/** Writes beside each script and style sheet under some folders what it is in Brotli: slow once, small for every reader. */
function compressUnder(/** @type {string[]} */ folders) {
  for (const path of folders.flatMap((folder) => filesUnder(join(ROOT, folder))))
    if (/\.(m?js|css)$/.test(path)) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
}

// What the app imports of geodata/: all of its code, and the picture that it serves; not the facts, which the database holds.
const GEODATA_CODE = filesUnder(join(ROOT, "geodata"))
  .map((file) => relative(ROOT, file))
  .filter((file) => /\.(ts|webp)$/.test(file));

/** The production build of the app. */
export async function build() {
  const sources = ["app", ...GEODATA_CODE, "prisma", "proxy.ts", "next.config.js", "tsconfig.json", "package-lock.json"];
  await unlessDone("Build (next build)", ".next/atlas-stamp", sources, async () => {
    // Not sooner: its bundler has just been installed.
    const { bundleMapLibre } = await import("./maplibre.mjs");
    await bundleMapLibre(ROOT);
    await run(["node_modules/next/dist/bin/next", "build"], { env: { NEXT_TELEMETRY_DISABLED: "1" } });
    compressUnder([".next/static", "public"]);
  });
}

/**
 * Runs `main` and turns what it throws into one readable line and a non-zero exit.
 * @param {() => Promise<void>} main
 */
export async function runOrExplain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
