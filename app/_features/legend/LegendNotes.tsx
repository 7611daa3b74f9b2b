"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { DISPUTED_DASH } from "@/app/_theme/looks";
import { LineSample } from "@/app/_ui/LineSample";
import text from "@/app/_ui/text.module.css";

// Of the sample line, pixels.
const WIDTH = 1.5;

/** What else is on the map beside the lines of projects. */
export function LegendNotes() {
  const { t, href } = useLanguage();
  return (
    <>
      <p className={text.note}>
        <LineSample color="var(--disputed)" width={WIDTH} dashes={DISPUTED_DASH.map((part) => part * WIDTH)} /> {t("disputed")}{" "}
        <a href={href("/method#borders")}>{t("borderPolicy")}</a>
      </p>
      <p className={text.note}>{t("dotsNote")}</p>
    </>
  );
}
