import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@/app/_start/prepare.mjs";
import { freePort } from "@/prisma/free-port";
import { findChromium } from "@/tests/browser/chromium";
import { scratchDatabase } from "@/tests/database/scratch";
import { startApp } from "./app";

interface Count {
  passed: number;
  failed: number;
}

const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

async function node(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

/** Counts from a runner's JSON report; a runner that ended badly without one counts as one failure. */
function counted(file: string, code: number, read: (report: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, "utf8")) as never);
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function vitest(folder: string, project: "unit" | "component" | "database", engine: string): Promise<Count> {
  const report = join(folder, `${project}-${engine}.json`);
  const code = await node([VITEST, "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    ATLAS_ENGINE: engine,
  });
  return counted(report, code, ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

/** The browser tests against the real app: `npm start` with a database and a port of its own. */
async function browser(folder: string, url: string | undefined, args: readonly string[]): Promise<Count> {
  const chromium = await findChromium();
  console.log(`Browser: ${chromium}`);
  const scratch = url ? await scratchDatabase(url) : undefined;
  const app = await startApp({ PORT: String(await freePort()), DATA_FOLDER: join(folder, "data"), ...(scratch && { DATABASE_URL: scratch.url }) });
  if (!app) return { passed: 0, failed: 1 };
  try {
    const report = join(folder, "browser.json");
    const code = await node([PLAYWRIGHT, "test", "--config", "tests/browser/playwright.config.ts", ...args], {
      BASE_URL: app.address,
      CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return counted(report, code, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
  } finally {
    await app.stop();
    await scratch?.drop();
  }
}

/**
 * Runs unit, component, database and browser tests, or `only` one of these; prints the sum as its last line and sets the exit code.
 * `args` go to Playwright.
 */
export async function runSuites(only: string | undefined, args: readonly string[]): Promise<void> {
  const url = process.env.DATABASE_URL;
  const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-"));
  const suites: [string, () => Promise<Count>][] = [
    ["Unit tests", () => vitest(folder, "unit", "none")],
    ["Component tests", () => vitest(folder, "component", "none")],
    ["Database tests, embedded PostGIS", () => vitest(folder, "database", "embedded")],
    ...(url ? [["Database tests, PostgreSQL", () => vitest(folder, "database", "postgresql")] as [string, () => Promise<Count>]] : []),
    [`Browser tests, ${url ? "PostgreSQL" : "embedded PostGIS"}`, () => browser(folder, url, args)],
  ];
  const chosen = suites.filter(([name]) => !only || name.toLowerCase().startsWith(only));
  if (!chosen.length) throw new Error(`There are no ${only} tests: say unit, component, database or browser.`);
  const sum: Count = { passed: 0, failed: 0 };
  for (const [name, suite] of chosen) {
    console.log(`\n== ${name}`);
    const { passed, failed } = await suite();
    sum.passed += passed;
    sum.failed += failed;
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed ? 1 : 0);
}
