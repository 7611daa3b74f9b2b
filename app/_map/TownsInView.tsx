import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useState } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";

const LAYERS = ["capitals", "cities"];

/** The cities whose names are drawn, for those who cannot see the map. */
export function TownsInView() {
  const { t, locale } = useLanguage();
  const { current } = useMap();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const ask = () => {
      const drawn = map.queryRenderedFeatures({ layers: LAYERS.filter((id) => map.getLayer(id)) });
      setNames([...new Set(drawn.map(({ properties }) => String(properties[`name:${locale}`] ?? properties.name)))]);
    };
    map.on("idle", ask);
    return () => {
      map.off("idle", ask);
    };
  }, [current, locale]);
  return <p className={text.hidden}>{names.length > 0 && t("citiesOnMap", { names: names.join(", ") })}</p>;
}
