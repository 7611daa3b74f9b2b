import type { Charts as Figures } from "@/app/_domain/charts";
import type { Language } from "@/app/_i18n/text";
import { CapacityAndThroughput } from "./CapacityAndThroughput";
import styles from "./Charts.module.css";
import { KilometresByCountry } from "./KilometresByCountry";
import { Origins } from "./Origins";
import { StatusByYear } from "./StatusByYear";

/** Questions about the projects of a table, answered as drawings. */
export const Charts = ({ language, figures }: { language: Language; figures: Figures }) => (
  <div className={styles.charts}>
    <KilometresByCountry language={language} rows={figures.kmByCountry} />
    <StatusByYear language={language} rows={figures.statusByYear} />
    <CapacityAndThroughput language={language} rows={figures.flows} />
    <Origins language={language} rows={figures.origins} />
  </div>
);
