import type { ComponentType } from "react";
import type { BorderMeasures } from "@/app/_domain/border-measures";
import type { Locale } from "@/app/_i18n/locales";
import type { Language } from "@/app/_i18n/text";
import { TextPage } from "@/app/_ui/TextPage";
import { NAMED_WITHIN_KM, STAY } from "@/geodata/analysis/corridor";
import type { MethodProperties } from "./properties";

/** The text of the method in a language: the file of its name in texts/. */
export async function methodText(locale: Locale): Promise<ComponentType<MethodProperties>> {
  const { Method }: { Method: ComponentType<MethodProperties> } = await import(`./texts/${locale}.tsx`);
  return Method;
}

/** The method in the reader's language, with the figures of this data set. */
export async function MethodPage({ language, version, borders }: { language: Language; version: string | undefined; borders: BorderMeasures }) {
  const Text = await methodText(language.locale);
  const whole = borders.parts.reduce((sum, part) => sum + part.km, 0);
  return (
    <TextPage current="/method">
      <Text version={version} borders={borders} whole={whole} stay={STAY} namedWithinKm={NAMED_WITHIN_KM} language={language} />
    </TextPage>
  );
}
