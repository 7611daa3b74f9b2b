"use client";

import { createContext, useContext } from "react";
import type { OwnBasemap } from "@/app/_domain/own-basemap";

const Context = createContext<OwnBasemap | null>(null);

/** The basemap that the operator of this atlas brings, for all maps of a page. */
export const OwnBasemapProvider = Context.Provider;

/** The basemap of the operator's own; null where there is none. */
export const useOwnBasemap = () => useContext(Context);
