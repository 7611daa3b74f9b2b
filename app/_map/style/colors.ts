import { inTheme, MAP_COLORS } from "@/app/_theme/colors";

export const COLORS = { light: inTheme(MAP_COLORS, "light"), dark: inTheme(MAP_COLORS, "dark") };
