// Before a script of package.json: what it needs is there, or one line says what to do. `client`: the Prisma client, too.
import { generateClient, requireDependencies, requireNode, runOrExplain } from "./prepare.mjs";

await runOrExplain(async () => {
  requireNode();
  requireDependencies();
  if (process.argv.includes("client")) await generateClient();
});
