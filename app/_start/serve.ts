import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";
import { z } from "zod";
import { basemapSetting } from "@/app/_server/basemap/setting";
import { publicUrl } from "@/app/_server/http/origin";
import { openDatabase } from "@/prisma/open";
import { ROOT, StartError, step } from "./prepare.mjs";

const databaseUrl = (name: string) => z.url({ protocol: /^postgres(ql)?$/, error: `${name} must be like postgres://user:password@host:5432/name` });

const environment = z.object({
  PORT: z.coerce.number({ error: "PORT must be a number" }).int().min(1).max(65535, { error: "PORT must be between 1 and 65535" }).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: databaseUrl("DATABASE_URL").optional(),
  DATABASE_READ_URL: databaseUrl("DATABASE_READ_URL").optional(),
  PUBLIC_URL: publicUrl,
  DATA_FOLDER: z.string().default(".data"),
});

/** Throws a StartError when somebody listens on the port already, or the host is none of this machine. */
async function requirePort(port: number, host: string | undefined) {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new StartError(`HOST must be an address of this machine, like 127.0.0.1; ${host} is none.`);
    throw new StartError(
      code === "EACCES"
        ? `Port ${port} is not allowed to this user: choose one above 1023, like PORT=3001 npm start.`
        : `Port ${port} is taken: stop what listens there, or choose another one, like PORT=3001 npm start.`,
    );
  }
  probe.close();
  await once(probe, "close");
}

// Not fetch, which has ports that it refuses.
const isReady = (address: string) =>
  new Promise<boolean>((resolve) => {
    get(`${address}/health/ready`, (reply) => resolve(reply.resume().statusCode === 200)).on("error", () => resolve(false));
  });

async function answers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    if (await isReady(address)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new StartError("The app ended while starting; its message stands above.");
}

/**
 * Opens the database while `prepare` makes what the app is served from, serves the app (in development: with reload on
 * save), and stops both on Ctrl-C. Throws a StartError that names the setting at fault before any of it.
 */
export async function serve({ dev, prepare }: { dev: boolean; prepare: () => Promise<void> }): Promise<void> {
  // What is set to nothing is not set.
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value)));
  const issues = [...(parsed.error?.issues ?? []), ...(basemapSetting.safeParse(process.env).error?.issues ?? [])];
  if (!parsed.success || issues.length) throw new StartError(issues.map((issue) => issue.message).join("; "));
  const { PORT, HOST, DATABASE_URL, DATABASE_READ_URL, DATA_FOLDER } = parsed.data;
  await requirePort(PORT, HOST);
  const [database] = await Promise.all([openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER, step }), prepare()]);

  const server = spawn(
    process.execPath,
    dev ? ["node_modules/next/dist/bin/next", "dev", "--port", String(PORT), ...(HOST ? ["--hostname", HOST] : [])] : ["app/_start/server.mjs"],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(PORT),
        // Where there is an address that can only read, the app knows no other.
        DATABASE_URL: (DATABASE_URL && DATABASE_READ_URL) ?? database.url,
        NODE_ENV: dev ? "development" : "production",
        NEXT_TELEMETRY_DISABLED: "1",
      },
      // The channel tells the app that this process is gone, however it went.
      stdio: dev ? ["ignore", "inherit", "inherit"] : ["ignore", "ignore", "inherit", "ipc"],
    },
  );
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

  const address = `http://${HOST?.replace(/^(0\.0\.0\.0|::)$/, "localhost").replace(/^.*:.*$/, "[$&]") ?? "localhost"}:${PORT}`;
  try {
    await step("App", () => answers(address, server));
  } catch (error) {
    console.error((error as Error).message);
    return stop(1);
  }
  console.log(`Corridor Atlas is ready: ${address}`);
}
