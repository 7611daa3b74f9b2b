"use client";

import { embedCode } from "@/app/_domain/addresses";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import styles from "./EmbedCode.module.css";

/** What another site puts into its page to show a project's map; in the browser only. */
export function EmbedCode({ project, title }: { project: string; title: string }) {
  const { t, href } = useLanguage();
  return (
    <Fold title={t("embed")} onPaper={false}>
      <textarea
        className={styles.code}
        readOnly
        rows={4}
        aria-label={t("embed")}
        value={embedCode(`${location.origin}${href(`/embed/${project}`)}`, title)}
        onFocus={(event) => event.target.select()}
      />
    </Fold>
  );
}
