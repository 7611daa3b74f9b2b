"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
/** What a reader sees when a page could not be made. */
export default function Failed({ reset }: { reset: () => void }) {
  const { t } = useLanguage();
  return (
    <main className="page">
      <h1>{t("failed")}</h1>
      <p>{t("failedText")}</p>
      <button type="button" onClick={reset}>
        {t("tryAgain")}
      </button>
    </main>
  );
}
