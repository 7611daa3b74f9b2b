"use client";

import { CITATION_FORMATS, type CitationFormat, citationAddress } from "@/app/_domain/addresses";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";

/** The citation of a project, in every form there is. */
export function Cite({ project }: { project: string }) {
  const { t } = useLanguage();
  return (
    <Fold title={t("cite")} onPaper={false}>
      <ul className={text.list}>
        {(Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) => (
          <li key={format}>
            <a href={citationAddress(project, format)}>{format === "text" ? t("plainText") : CITATION_FORMATS[format]}</a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
