"use client";

import { useState } from "react";
import { embedCode } from "@/app/_domain/addresses";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LOCALE_IDS, LOCALES, type Locale, localePath } from "@/app/_i18n/locales";
import { CopyButton } from "@/app/_ui/CopyButton";
import controls from "@/app/_ui/controls.module.css";
import { Fold } from "@/app/_ui/Fold";
import styles from "./EmbedCode.module.css";

/** What another site puts into its page to show a project's map, in a language and as of a date (EDTF; null is today); in the browser only. */
export function EmbedCode({ project, title, asOf }: { project: string; title: string; asOf: string | null }) {
  const { t, locale } = useLanguage();
  const [language, setLanguage] = useState<Locale>(locale);
  const [dated, setDated] = useState(true);
  const code = embedCode(`${location.origin}${localePath(language, `/embed/${project}`)}${asOf && dated ? `?asOf=${asOf}` : ""}`, title);
  return (
    <Fold title={t("embed")} onPaper={false}>
      <label className={controls.choice}>
        {t("language")}
        <select value={language} onChange={(event) => setLanguage(LOCALE_IDS.find((one) => one === event.target.value) ?? locale)}>
          {LOCALE_IDS.map((one) => (
            <option key={one} value={one}>
              {LOCALES[one].name}
            </option>
          ))}
        </select>
      </label>
      {asOf && (
        <label className={controls.choice}>
          <input type="checkbox" checked={dated} onChange={(event) => setDated(event.target.checked)} />
          {t("asOf")} {asOf}
        </label>
      )}
      <textarea className={styles.code} readOnly rows={4} aria-label={t("embed")} value={code} onFocus={(event) => event.target.select()} />
      <CopyButton text={() => code} />
    </Fold>
  );
}
