import Link from "next/link";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LanguageChoice } from "@/app/_ui/LanguageChoice";

/** Title, pages and languages, above the list. */
export function Header({ onOwnLine }: { onOwnLine: () => void }) {
  const { t, href } = useLanguage();
  return (
    <header>
      <h1>Corridor Atlas</h1>
      <p>{t("tagline")}</p>
      <nav aria-label={t("pages")}>
        <Link href={href("/table")} prefetch={false}>
          {t("table")}
        </Link>
        <Link href={href("/sources")} prefetch={false}>
          {t("sources")}
        </Link>
        <Link href={href("/method")} prefetch={false}>
          {t("method")}
        </Link>
        <button type="button" className="link" onClick={onOwnLine}>
          {t("ownLine")}
        </button>
      </nav>
      <LanguageChoice />
    </header>
  );
}
