import type { Metadata } from "next";
import { NAMED_WITHIN_KM, STAY } from "../../geodata/analysis/corridor";
import { PageHeader } from "../_language/PageHeader";
import { requestedLanguage } from "../_language/server";
import { borderMeasures } from "../_queries/border-measures";
import { datasetVersion } from "../_queries/dataset-version";
import { English } from "./en";
import { Russian } from "./ru";
import { Chinese } from "./zh";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestedLanguage();
  return { title: t("method"), description: t("methodDescription") };
}

const TEXTS = { en: English, ru: Russian, zh: Chinese };

/** How the atlas knows what it shows, and what it does not claim. */
export default async function Page() {
  const language = await requestedLanguage();
  const [version, borders] = await Promise.all([datasetVersion(), borderMeasures()]);
  const whole = borders.parts.reduce((sum, part) => sum + part.km, 0);
  const Text = TEXTS[language.locale];
  return (
    <main className="page">
      <PageHeader current="/method" />
      <Text version={version} borders={borders} whole={whole} stay={STAY} namedWithinKm={NAMED_WITHIN_KM} language={language} />
    </main>
  );
}
