import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const attempt = (command: string, args: string[]) => {
  console.log(`No Chromium yet: ${command} ${args.join(" ")}`);
  try {
    execFileSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  } catch {
    // The next way is tried; when none is left the error names them all.
  }
};

const found = () => [process.env.CHROMIUM, ...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path));

/**
 * The path of a Chromium: of CHROMIUM, the system's, Playwright's, or one that it installs (Playwright's download, or
 * apt-get as root on Debian). Throws when there is none to be had.
 */
export async function findChromium(): Promise<string> {
  if (!found()) attempt(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (!found() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update"]);
    attempt("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core"]);
  }
  const path = found();
  if (!path) throw new Error("The browser tests need a Chromium: install one and name it, like CHROMIUM=/usr/bin/chromium npm test.");
  return path;
}
