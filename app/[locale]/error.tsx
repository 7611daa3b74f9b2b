"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import { TextPage } from "@/app/_ui/TextPage";

/** What a reader sees when a page could not be made; `retry` asks the server for it again. */
export default function Failed({ retry }: { retry: () => void }) {
  const { t, href } = useLanguage();
  return (
    <TextPage>
      <h1>{t("failed")}</h1>
      <p>
        {t("failedText")} <a href={href("/")}>{t("map")}</a>
      </p>
      <button type="button" className={controls.button} onClick={retry}>
        {t("tryAgain")}
      </button>
    </TextPage>
  );
}
