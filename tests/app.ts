import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "@/app/_start/prepare.mjs";

/** A running app: where it answers, and how it is stopped. */
export interface App {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** `npm start` with an environment of its own (PORT must be in it), shown as it goes; undefined when it ends before it is ready. */
export async function startApp(environment: Readonly<Record<string, string>>): Promise<App | undefined> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const app = spawn(process.execPath, ["app/_start/start.mjs"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"], env: { ...inherited, ...environment } });
  let output = "";
  while (!output.includes("is ready")) {
    const [chunk] = await Promise.race([once(app.stdout, "data"), once(app, "exit").then(() => [undefined])]);
    if (chunk === undefined) return undefined;
    process.stdout.write(chunk);
    output += chunk;
  }
  app.stdout.resume();
  return {
    address: `http://localhost:${environment.PORT}`,
    async stop() {
      if (app.exitCode !== null) return;
      app.kill("SIGINT");
      await once(app, "exit");
    },
  };
}
