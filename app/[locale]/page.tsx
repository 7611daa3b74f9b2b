import { preloadModule } from "react-dom";
import { today } from "@/app/_domain/parameters";
import { Explorer } from "@/app/_features/explorer/Explorer";
import { requestedLanguage } from "@/app/_i18n/server";
import { measures } from "@/app/_server/queries/measures";
import { projects } from "@/app/_server/queries/projects";
import { pageMetadata } from "@/app/_ui/pages";

export const generateMetadata = async () => pageMetadata("/", await requestedLanguage());

/** The explorer: the list comes with the page, the map follows. */
export default async function Page() {
  preloadModule(`${process.env.MAPLIBRE}/maplibre-gl.mjs`, { as: "script" });
  return <Explorer projects={await projects({})} measures={await measures()} today={today()} />;
}
