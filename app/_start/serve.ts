import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { z } from "zod";
import { publicUrl } from "@/app/_server/http/origin";
import { openDatabase } from "@/prisma/open";
import { ROOT, StartError, step } from "./prepare.mjs";

const environment = z.object({
  PORT: z.coerce.number({ error: "PORT must be a number" }).int().min(1).max(65535, { error: "PORT must be between 1 and 65535" }).default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must be like postgres://user:password@host:5432/name" }).optional(),
  PUBLIC_URL: publicUrl,
  DATA_FOLDER: z.string().min(1).default(".data"),
});

/** Throws a StartError when somebody listens on the port already. */
async function requirePort(port: number) {
  const probe = createServer();
  probe.listen(port);
  try {
    await once(probe, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      code === "EACCES"
        ? `Port ${port} is not allowed to this user: choose one above 1023, like PORT=3001 npm start.`
        : `Port ${port} is taken: stop what listens there, or choose another one, like PORT=3001 npm start.`,
    );
  }
  probe.close();
  await once(probe, "close");
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const reply = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new StartError("The app ended while starting; its message stands above.");
}

/**
 * Opens the database while `prepare` makes what the app is served from, serves the app (in development: with reload on
 * save), and stops both on Ctrl-C. Throws a StartError that names the setting at fault before any of it.
 */
export async function serve({ dev, prepare }: { dev: boolean; prepare: () => Promise<void> }): Promise<void> {
  const parsed = environment.safeParse(process.env);
  if (!parsed.success) throw new StartError(parsed.error.issues.map((issue) => issue.message).join("; "));
  const { PORT, DATABASE_URL, DATA_FOLDER } = parsed.data;
  await requirePort(PORT);
  const [database] = await Promise.all([openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER, step }), prepare()]);

  const server = spawn(process.execPath, dev ? ["node_modules/next/dist/bin/next", "dev", "--port", String(PORT)] : ["app/_start/server.mjs"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(PORT),
      DATABASE_URL: database.url,
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", dev ? "inherit" : "ignore", "inherit"],
  });
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    if (server.exitCode === null && server.kill("SIGTERM")) await once(server, "exit");
    await database.stop();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
  server.on("exit", (code) => stop(code ?? 1));

  const address = `http://localhost:${PORT}`;
  try {
    await step("App", () => answers(address, server));
  } catch (error) {
    console.error((error as Error).message);
    return stop(1);
  }
  console.log(`Corridor Atlas is ready: ${address}`);
}
