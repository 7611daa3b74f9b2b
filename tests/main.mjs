// npm test: from a clean clone to the result of every test. `browser` (npm run test:browser) runs those alone; what follows goes to Playwright.
import { build, install, ROOT, requireNode, runOrExplain } from "../app/_start/prepare.mjs";

await runOrExplain(async () => {
  const [only, ...args] = process.argv.slice(2);
  process.chdir(ROOT);
  requireNode();
  await install();
  await build();
  const { register } = await import("tsx/esm/api");
  register();
  const { runSuites } = await import("./suites.ts");
  await runSuites(only, args);
});
