"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LanguageChoice } from "./LanguageChoice";

const PAGES = [
  ["/", "map"],
  ["/table", "table"],
  ["/sources", "sources"],
  ["/method", "method"],
] as const;

/** The way to the other pages and languages, the same on every page of text. */
export function PageHeader({ current }: { current?: (typeof PAGES)[number][0] }) {
  const { t, href } = useLanguage();
  return (
    <header className="page-header">
      <a className="home" href={href("/")}>
        Corridor Atlas
      </a>
      <nav aria-label={t("pages")}>
        {PAGES.map(([path, key]) => (
          <a key={path} href={href(path)} aria-current={path === current ? "page" : undefined}>
            {t(key)}
          </a>
        ))}
      </nav>
      <LanguageChoice />
    </header>
  );
}
