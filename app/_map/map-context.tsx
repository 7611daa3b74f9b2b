import { createContext, type ReactNode, useContext } from "react";
import type { Coloring, Theme } from "@/app/_theme/looks";

/** What those who are put into the map may know of it, beside `useMap` of react-maplibre. */
interface AtlasMapContext {
  readonly theme: Theme;
  /** What the colour of a line tells. */
  readonly coloring: Coloring;
  /** Whether it has been drawn whole once: before that nothing can be added to its style. */
  readonly drawn: boolean;
  /** Zoom, rounded down. */
  readonly level: number;
  readonly globe: boolean;
  readonly setGlobe: (on: boolean) => void;
}

const Context = createContext<AtlasMapContext | null>(null);

export const AtlasMapProvider = Context.Provider;

/** The map that a component has been put into. */
export function useAtlasMap(): AtlasMapContext {
  const context = useContext(Context);
  if (!context) throw new Error("This is drawn in an <AtlasMap>.");
  return context;
}

/** What comes onto the map after its first drawing, from a zoom on. */
export function OnceDrawn({ fromZoom = 0, children }: { fromZoom?: number; children: ReactNode }) {
  const { drawn, level } = useAtlasMap();
  return drawn && level >= fromZoom ? children : null;
}
