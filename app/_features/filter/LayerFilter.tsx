"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { LAYER_IDS, LAYERS } from "@/geodata/model/layer";
import { Choices } from "./Choices";
import type { FilterControl } from "./filter-control";

/** Layers; those of places hold no projects and have no count. */
export function LayerFilter({ value, count, onChange }: FilterControl<"layers">) {
  const { t } = useLanguage();
  return (
    <Choices
      title={t("layers")}
      all={LAYER_IDS}
      chosen={value}
      choices={LAYER_IDS.map((id) => ({
        id,
        values: [id],
        ...(LAYERS[id].holds === "projects" && { count: count([id]) }),
        label: (
          <>
            <LayerIcon layer={id} />
            {t(`layer.${id}`)}
          </>
        ),
      }))}
      onChange={onChange}
    />
  );
}
