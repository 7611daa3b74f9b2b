import { useEffect, useState } from "react";

type MapLibre = typeof import("maplibre-gl");

// app/_start/maplibre.mjs bundles it from what maplibre.ts names.
const LIBRARY = `${process.env.MAPLIBRE}/maplibre-gl.mjs`;
export const WORKER = `${process.env.MAPLIBRE}/maplibre-gl-worker.mjs`;

/** MapLibre and its worker: the library does not tell when the browser cannot fetch the worker that it starts. */
async function load(attempt: number): Promise<MapLibre> {
  // A browser may remember that a module could not be fetched, but not under another address.
  const address = attempt ? `${LIBRARY}?${attempt}` : LIBRARY;
  const [library, worker] = await Promise.all([
    // The browser loads it as it is, so that the worker finds the file that they share already there.
    import(/* turbopackIgnore: true */ address) as Promise<MapLibre>,
    fetch(WORKER),
  ]);
  if (!worker.ok) throw new Error(`${WORKER}: ${worker.status}`);
  await worker.text();
  return library;
}

let attempts = 0;
// Once for all maps of a page, and as soon as this file is there.
let loading = load(attempts);

/** The library as it is being loaded, whether that failed, and the means to try once more. */
export function useMapLibre() {
  const [library, setLibrary] = useState(loading);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    library.catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [library]);
  const retry = () => {
    attempts += 1;
    loading = load(attempts);
    setLibrary(loading);
    setFailed(false);
  };
  return { library, failed, retry };
}
