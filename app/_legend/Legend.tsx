import { LAYER_IDS, LAYERS, type LayerId, PROJECT_LAYER_IDS } from "../../geodata/model/layer";
import { STATUSES, type Status } from "../../geodata/model/status";
import { exportAddress } from "../_panel/addresses";
import type { ProjectSummary } from "../_queries/summary";
import { LayerIcon } from "./LayerIcon";
import { STATUS_LOOK_IDS, STATUS_LOOKS } from "./looks";

interface Properties {
  readonly projects: readonly ProjectSummary[];
  readonly layers: readonly LayerId[];
  readonly status: readonly Status[] | null;
  readonly date: string;
  readonly query: { readonly country: readonly string[] | null; readonly q: string; readonly asOf: string | null };
  readonly onLayers: (layers: LayerId[] | null) => void;
  readonly onStatus: (status: Status[] | null) => void;
}

const toggled = <T,>(all: readonly T[], chosen: readonly T[], changed: readonly T[], on: boolean) =>
  all.filter((one) => (changed.includes(one) ? on : chosen.includes(one)));

/** The legend, which is also the filter: what every line and mark means, how many there are, and whether they are shown. */
export function Legend({ projects, layers, status, date, query, onLayers, onStatus }: Properties) {
  const inLayer = (id: LayerId) => projects.filter((p) => p.layer === id).length;
  const chosen = status ?? STATUSES;
  const shown = PROJECT_LAYER_IDS.filter((id) => layers.includes(id));
  return (
    <section className="legend" aria-label="Legend">
      <fieldset>
        <legend>Status {date.slice(0, 4)}</legend>
        {STATUS_LOOK_IDS.map((id) => {
          const { label, statuses, ...look } = STATUS_LOOKS[id];
          return (
            <label key={id} className={`status-${id}`}>
              <input
                type="checkbox"
                checked={statuses.some((s) => chosen.includes(s))}
                onChange={(event) => {
                  const next = toggled(STATUSES, chosen, statuses, event.target.checked);
                  onStatus(next.length === STATUSES.length ? null : next);
                }}
              />
              <svg className="sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
                <line
                  x1="0"
                  y1="4"
                  x2="40"
                  y2="4"
                  strokeWidth={3.2 * look.width}
                  strokeDasharray={"dash" in look ? look.dash.map((d: number) => d * 3.2).join(" ") : undefined}
                />
              </svg>
              <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden="true">
                <path d={look.icon} fillRule="evenodd" />
              </svg>
              {label}
            </label>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>Layers</legend>
        {LAYER_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={layers.includes(id)}
              onChange={(event) => {
                const next = toggled(LAYER_IDS, layers, [id], event.target.checked);
                onLayers(next.length === LAYER_IDS.length ? null : next);
              }}
            />
            <LayerIcon layer={id} />
            {LAYERS[id].label}
            {LAYERS[id].holds === "projects" && <span className="count">{inLayer(id)}</span>}
          </label>
        ))}
      </fieldset>
      <p className="note">
        <svg className="sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
          <line className="disputed" x1="0" y1="4" x2="40" y2="4" strokeWidth="1.5" strokeDasharray="6 4" />
        </svg>
        Disputed boundary; <a href="/method#borders">what the map claims of borders</a>
      </p>
      <p className="note">Moving dots: operating pipelines, closer and bigger the larger the stated capacity (oil beside oil, gas beside gas).</p>
      <a className="button" href={exportAddress({ layers: shown, status, country: query.country, q: query.q, asOf: query.asOf })} download>
        Export what is shown (GeoJSON)
      </a>
    </section>
  );
}
