import pg from "pg";
import { startEmbedded } from "@/prisma/embedded";

// Holds the embedded engine of a folder, with a row in it, until it is killed.
const { url } = await startEmbedded(process.argv[2] ?? "");
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query("create table kept (note text); insert into kept values ('here')");
await client.query("checkpoint");
process.send?.("ready");
