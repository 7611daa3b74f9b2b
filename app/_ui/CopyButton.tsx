"use client";

import { useState } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { TextKey } from "@/app/_i18n/text";
import controls from "./controls.module.css";

interface Properties {
  /** Gives the text that is copied; it may have to be fetched. */
  readonly text: () => string | Promise<string>;
  /** What is on the button; "Copy" without it. */
  readonly children?: string;
  /** What it copies, for who does not see where it stands. */
  readonly label?: string;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ text, children, label }: Properties) {
  const { t } = useLanguage();
  const [result, setResult] = useState<TextKey | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setResult("copied");
    } catch {
      setResult("notCopied");
    }
  };
  return (
    <>
      <button type="button" className={controls.link} aria-label={label} onClick={copy}>
        {children ?? t("copy")}
      </button>
      <span role="status">{result && ` ${t(result)}`}</span>
    </>
  );
}
