import { kindColor, LAYER_ICONS } from "@/app/_theme/looks";
import type { Kind } from "@/geodata/model/kind";
import type { LayerId } from "@/geodata/model/layer";
import styles from "./LayerIcon.module.css";

/** The mark of a layer, as on the map; in the colour of a kind where one is given. */
export const LayerIcon = ({ layer, kind }: { layer: LayerId; kind?: Kind }) => (
  <svg className={styles.icon} style={kind && { fill: kindColor(kind) }} viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
    <path d={LAYER_ICONS[layer]} fillRule="evenodd" />
  </svg>
);
