import type { Metadata } from "next";
import { English } from "@/app/_features/method/en";
import { Russian } from "@/app/_features/method/ru";
import { Chinese } from "@/app/_features/method/zh";
import { requestedLanguage } from "@/app/_i18n/server";
import { borderMeasures } from "@/app/_server/queries/border-measures";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { PageHeader } from "@/app/_ui/PageHeader";
import { NAMED_WITHIN_KM, STAY } from "@/geodata/analysis/corridor";

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
