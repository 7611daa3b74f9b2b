"use client";

import type { PublishedStatement } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";

/** A text of a statement: in the language of the page where the editors have translated it, else in English, as it is in the dataset. */
export function StatementText({ statement, text, className }: { statement: PublishedStatement; text: "value" | "counts" | "missing"; className?: string }) {
  const { locale } = useLanguage();
  const english = text === "missing" ? statement.missing?.reason : statement[text];
  const translated = statement.translated?.language === locale ? statement.translated[text] : undefined;
  return (
    <span lang={translated ? locale : "en"} className={className}>
      {translated ?? english}
    </span>
  );
}
