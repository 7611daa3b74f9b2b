"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { StripMap } from "@/app/_features/strip/StripMap";
import { stripsOf } from "@/app/_features/strip/strip";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";
import { climb } from "@/geodata/analysis/profile";

/** The strip map of the main line, and those of the branches behind a fold. */
export function AlongTheCorridor({ project }: { project: ProjectDetail }) {
  const language = useLanguage();
  const { t, number } = language;
  const [main, ...branches] = stripsOf(project, language);
  if (!main) return null;
  const ascent = climb(main.known);
  // Heights that leave out an end tell nothing of the whole.
  const [first, last] = [main.known[0], main.known.at(-1)];
  const whole = first && last && main.known.length > 2 && first.chainageKm < main.lengthKm / 10 && last.chainageKm > (main.lengthKm * 9) / 10;
  return (
    <>
      {ascent && whole && (
        <p>
          {t("highest", { m: number(ascent.highest.elevationM), km: number(ascent.highest.chainageKm) })}{" "}
          {t("climbs", { points: main.known.length, ascent: number(ascent.ascentM), descent: number(ascent.descentM) })}
        </p>
      )}
      <StripMap strip={main} project={project.id} alignment={0} />
      {main.grids.map(({ source, resolutionM, accuracyM }) => (
        <p key={source} className={text.detail}>
          {t("gridHeights", {
            source: project.sources.find((s) => s.id === source)?.title ?? source,
            cells: number(resolutionM),
            within: number(accuracyM),
          })}
        </p>
      ))}
      {branches.map((strip, i) => (
        <Fold key={strip.title} title={strip.title}>
          <StripMap strip={strip} project={project.id} alignment={i + 1} />
        </Fold>
      ))}
    </>
  );
}
