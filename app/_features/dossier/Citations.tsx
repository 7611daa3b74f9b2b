"use client";

import { citationAddress } from "@/app/_domain/addresses";
import { CITATION_FORMAT_IDS, CITATION_FORMATS } from "@/app/_domain/formats";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { CopyButton } from "@/app/_ui/CopyButton";
import styles from "./Citations.module.css";

async function fetched(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

/** The citation of a project, or of one of its statements, in every form there is: as a file, and to copy. */
export function Citations({ project, statement }: { project: string; statement?: string }) {
  const { t } = useLanguage();
  return (
    <ul className={styles.citations}>
      {CITATION_FORMAT_IDS.map((format) => {
        const address = citationAddress(project, format, statement);
        const label = format === "text" ? t("plainText") : CITATION_FORMATS[format].label;
        return (
          <li key={format}>
            <a href={address}>{label}</a> (<CopyButton label={`${t("copy")}: ${label}`} text={() => fetched(address)} />)
          </li>
        );
      })}
    </ul>
  );
}
