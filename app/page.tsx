import { connection } from "next/server";
import { preloadModule } from "react-dom";
import { today } from "@/app/_domain/parameters";
import { Explorer } from "@/app/_features/explorer/Explorer";
import { projects } from "@/app/_server/queries/projects";

/** The explorer: the list comes with the page, the map follows. */
export default async function Page() {
  await connection();
  preloadModule(`${process.env.MAPLIBRE}/maplibre-gl.mjs`, { as: "script" });
  return <Explorer projects={await projects({})} today={today()} />;
}
