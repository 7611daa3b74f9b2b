import type { TextKey } from "@/app/_i18n/text";

/** The id of a section of a dossier, by the key of its title. */
export const sectionId = (title: TextKey) => `section-${title}`;
