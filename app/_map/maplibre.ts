// What the map uses of MapLibre: app/_start/maplibre.mjs bundles it, with its worker beside it.
export { AttributionControl, Map, Marker, NavigationControl, Popup, ScaleControl, setWorkerUrl } from "maplibre-gl";
