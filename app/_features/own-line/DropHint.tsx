import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./DropHint.module.css";

/** Shown over the page as long as a file is held over it. */
export function DropHint() {
  const { t } = useLanguage();
  return <p className={styles.hint}>{t("dropHere")}</p>;
}
