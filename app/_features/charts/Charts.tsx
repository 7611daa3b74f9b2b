"use client";

import type { Charts as Figures } from "@/app/_domain/charts";
import { CapacityAndThroughput } from "./CapacityAndThroughput";
import styles from "./Charts.module.css";
import { KilometresByCountry } from "./KilometresByCountry";
import { Origins } from "./Origins";
import { StatusByYear } from "./StatusByYear";

/** Questions about the whole atlas, answered as pictures. */
export const Charts = ({ figures }: { figures: Figures }) => (
  <div className={styles.charts}>
    <KilometresByCountry rows={figures.kmByCountry} />
    <StatusByYear rows={figures.statusByYear} />
    <CapacityAndThroughput rows={figures.flows} />
    <Origins rows={figures.origins} />
  </div>
);
