"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { CountryLength } from "@/geodata/analysis/corridor";
import styles from "./CountryLengths.module.css";
import text from "./text.module.css";

/** Kilometres by country, as figures and bars. */
export function CountryLengths({ parts }: { parts: readonly CountryLength[] }) {
  const { t, number, country: nameOf, href } = useLanguage();
  const whole = parts.reduce((sum, part) => sum + part.km, 0);
  return (
    <table className={styles.countries}>
      <caption className={text.hidden}>{t("lengthByCountry")}</caption>
      <tbody>
        {parts.map(({ country, km }) => (
          <tr key={country}>
            <th scope="row">{country ? <a href={href(`/countries/${country}`)}>{nameOf(country)}</a> : nameOf(country)}</th>
            <td>
              {number(km)} {t("km")}
            </td>
            <td aria-hidden="true">
              <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
                <rect width={(100 * km) / whole} height="6" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
