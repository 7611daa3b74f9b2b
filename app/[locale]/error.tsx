"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";

/** What a reader sees when a page could not be made; `retry` asks the server for it again. */
export default function Failed({ retry }: { retry: () => void }) {
  const { t, href } = useLanguage();
  return (
    <main className="page">
      <h1>{t("failed")}</h1>
      <p>
        {t("failedText")} <a href={href("/")}>{t("map")}</a>
      </p>
      <button type="button" onClick={retry}>
        {t("tryAgain")}
      </button>
    </main>
  );
}
