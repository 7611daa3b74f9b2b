import { LAYERS, PROJECT_LAYER_IDS } from "../../geodata/model/layer";
import { LayerIcon } from "../_legend/LayerIcon";
import { StatusMark } from "../_legend/StatusMark";
import type { ProjectSummary } from "../_queries/summary";

interface Properties {
  readonly projects: readonly ProjectSummary[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** The shown projects by layer: the map's equal for keyboard and screen reader. */
export function ProjectList({ projects, selected, onSelect, onHover }: Properties) {
  return (
    <nav className="list" aria-label="Projects">
      {PROJECT_LAYER_IDS.map((layer) => {
        const its = projects.filter((p) => p.layer === layer);
        if (!its.length) return null;
        return (
          <section key={layer}>
            <h2>
              <LayerIcon layer={layer} />
              {LAYERS[layer].label}
            </h2>
            <ul>
              {its.map((project) => (
                <li key={project.id}>
                  <button
                    type="button"
                    aria-current={project.id === selected || undefined}
                    onClick={() => onSelect(project.id)}
                    onMouseEnter={() => onHover(project.id)}
                    onMouseLeave={() => onHover(null)}
                    onFocus={() => onHover(project.id)}
                    onBlur={() => onHover(null)}
                  >
                    <span className="name">{project.name}</span>
                    {project.status && <StatusMark status={project.status.value} />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {!projects.length && <p className="empty">No project fits: widen the legend's choice, the search or the year.</p>}
    </nav>
  );
}
