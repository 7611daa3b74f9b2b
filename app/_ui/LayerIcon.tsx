import { LAYER_ICONS } from "@/app/_theme/looks";
import type { LayerId } from "@/geodata/model/layer";
import styles from "./LayerIcon.module.css";

/** The mark of a layer, as on the map. */
export const LayerIcon = ({ layer }: { layer: LayerId }) => (
  <svg className={styles.icon} viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
    <path d={LAYER_ICONS[layer]} fillRule="evenodd" />
  </svg>
);
