"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import { Citations } from "./Citations";

/** The citation of a project, in every form there is. */
export function Cite({ project }: { project: string }) {
  const { t } = useLanguage();
  return (
    <Fold title={t("cite")} onPaper={false}>
      <Citations project={project} />
    </Fold>
  );
}
