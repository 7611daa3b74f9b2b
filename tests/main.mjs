// npm test: from a clean clone to the result of every test.
import { build, install, ROOT, requireNode, runOrExplain } from "../app/_start/prepare.mjs";

await runOrExplain(async () => {
  process.chdir(ROOT);
  requireNode();
  await install();
  await build();
  const { register } = await import("tsx/esm/api");
  register();
  const { runSuites } = await import("./suites.ts");
  await runSuites();
});
