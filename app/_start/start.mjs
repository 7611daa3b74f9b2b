// npm start: from a clean clone to the running atlas.
import { build, install, ROOT, requireNode, runOrExplain } from "./prepare.mjs";

await runOrExplain(async () => {
  process.chdir(ROOT);
  requireNode();
  await install();
  await build();
  // For an image: everything that does not need the database.
  if (process.argv.includes("--prepare-only")) return;
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("./serve.ts");
  await serve();
});
