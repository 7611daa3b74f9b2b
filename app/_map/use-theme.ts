import type { Theme } from "@/app/_theme/looks";
import { useMedia } from "@/app/_ui/use-media";

/** The colours that the reader's system asks for. */
export function useTheme(): Theme {
  return useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
}
