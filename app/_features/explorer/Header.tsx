import Link from "next/link";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import { LanguageChoice } from "@/app/_ui/LanguageChoice";
import { NAVIGATION } from "@/app/_ui/pages";
import styles from "./Header.module.css";

/** Title, pages and languages, above the list. */
export function Header({ onOwnLine }: { onOwnLine: () => void }) {
  const { t, href } = useLanguage();
  return (
    <header className={styles.header}>
      <h1>Corridor Atlas</h1>
      <LanguageChoice />
      <p>{t("tagline")}</p>
      <nav aria-label={t("pages")}>
        {NAVIGATION.filter(({ page }) => page !== "/").map(({ page, title }) => (
          <Link key={page} href={href(page)} prefetch={false}>
            {t(title)}
          </Link>
        ))}
        <button type="button" className={controls.link} onClick={onOwnLine}>
          {t("ownLine")}
        </button>
      </nav>
    </header>
  );
}
