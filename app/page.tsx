import { connection } from "next/server";
import { preloadModule } from "react-dom";
import { Explorer } from "./_explorer/Explorer";
import { today } from "./_queries/filter";
import { projects } from "./_queries/projects";

/** The explorer: the list comes with the page, the map follows. */
export default async function Page() {
  await connection();
  preloadModule(`${process.env.MAPLIBRE}/maplibre-gl.mjs`, { as: "script" });
  return <Explorer projects={await projects({})} today={today()} />;
}
