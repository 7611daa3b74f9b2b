// npm start: from a clean clone to the running atlas. `--dev` (npm run dev): the same, with Next's development server.
import { build, install, mapFiles, ROOT, requireNode, runOrExplain } from "./prepare.mjs";

await runOrExplain(async () => {
  const dev = process.argv.includes("--dev");
  process.chdir(ROOT);
  requireNode();
  await install();
  const prepare = dev ? mapFiles : build;
  // For an image: everything that does not need the database.
  if (process.argv.includes("--prepare-only")) return prepare();
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("./serve.ts");
  await serve({ dev, prepare });
});
