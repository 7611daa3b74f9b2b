/** Languages of names (BCP 47): English and the region's. */
export const LANGUAGES = ["en", "ru", "zh", "kk", "ky", "tg", "uz", "tk", "ug", "ur", "ja"] as const;

/** Languages into which the texts of a project are translated. */
export const TRANSLATED = ["ru", "zh"] as const;
