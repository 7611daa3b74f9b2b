"use client";

import { citationAddress } from "@/app/_domain/addresses";
import { CITATION_FORMAT_IDS, CITATION_FORMATS } from "@/app/_domain/formats";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";

/** The citation of a project, in every form there is. */
export function Cite({ project }: { project: string }) {
  const { t } = useLanguage();
  return (
    <Fold title={t("cite")} onPaper={false}>
      <ul className={text.list}>
        {CITATION_FORMAT_IDS.map((format) => (
          <li key={format}>
            <a href={citationAddress(project, format)}>{format === "text" ? t("plainText") : CITATION_FORMATS[format].label}</a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
