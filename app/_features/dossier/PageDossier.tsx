"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Dossier } from "./Dossier";

/** The dossier of a project on a page of its own. */
export function PageDossier({ project }: { project: ProjectDetail }) {
  const { t, href, name } = useLanguage();
  return (
    <Dossier
      project={project}
      asOf={null}
      heading="h1"
      actions={<a href={`${href("/")}?project=${project.id}`}>{t("showOnMap")}</a>}
      linkTo={({ id, names }) => (
        <a href={href(`/projects/${id}`)} lang={name(names).lang}>
          {name(names).text}
        </a>
      )}
    />
  );
}
