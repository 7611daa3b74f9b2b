import { MethodPage } from "@/app/_features/method/MethodPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { borderMeasures } from "@/app/_server/queries/border-measures";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { pageMetadata } from "@/app/_ui/pages";

export const generateMetadata = async () => pageMetadata("/method", await requestedLanguage());

/** How the atlas knows what it shows, and what it does not claim. */
export default async function Page() {
  const [language, version, borders] = await Promise.all([requestedLanguage(), datasetVersion(), borderMeasures()]);
  return <MethodPage language={language} version={version} borders={borders} />;
}
