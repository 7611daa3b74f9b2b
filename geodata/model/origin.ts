/** Where a project of the atlas comes from: the founding article names it, or the atlas has added it. */
export const ORIGINS = ["article", "atlas"] as const;
export type Origin = (typeof ORIGINS)[number];
