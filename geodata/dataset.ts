import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { type Heights, heights } from "@/geodata/model/heights";
import { TRANSLATED } from "@/geodata/model/language";
import { type Crossing, crossing, type Place, place } from "@/geodata/model/place";
import { type Project, project } from "@/geodata/model/project";
import { type Route, route } from "@/geodata/model/route";
import { type Source, source } from "@/geodata/model/source";
import { type StatementTranslations, statementTranslations } from "@/geodata/model/statement-texts";

/** Something wrong in a file: where, and what. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** A project with the geometry of its segments. */
export interface ProjectFiles {
  readonly project: Project;
  readonly route: Route;
  /** Heights of a grid along it, where they were read. */
  readonly heights?: Heights;
  /** The texts of its statements in other languages. */
  readonly texts?: Partial<Record<(typeof TRANSLATED)[number], StatementTranslations>>;
}

/** All that the atlas knows, read and valid by itself; `checkDataset` looks at how its parts agree. */
export interface Dataset {
  readonly projects: readonly ProjectFiles[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly crossings: readonly Crossing[];
  /** The first twelve hexadecimal digits of the SHA-256 of every file. */
  readonly version: string;
}

export const GEODATA = import.meta.dirname;

/**
 * Reads the dataset of a folder (by default this one). What cannot be read or is not valid becomes a fault
 * that names file, path and reason; the valid rest is returned beside it.
 */
export function readDataset(folder = GEODATA): { dataset: Dataset; faults: Fault[] } {
  const faults: Fault[] = [];
  const hash = createHash("sha256");
  const read = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const file = relative(process.cwd(), path);
    if (!existsSync(path)) {
      faults.push({ file, path: "", message: "file is missing" });
      return undefined;
    }
    const text = readFileSync(path, "utf8");
    hash.update(text);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      faults.push({ file, path: "", message: `is no JSON: ${(error as Error).message}` });
      return undefined;
    }
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    for (const issue of result.error.issues) faults.push({ file, path: issue.path.join("."), message: issue.message });
    return undefined;
  };

  const sources = read(join(folder, "sources.json"), z.array(source)) ?? [];
  const places = read(join(folder, "places.json"), z.array(place)) ?? [];
  const crossings = read(join(folder, "crossings.json"), z.array(crossing)) ?? [];
  const projects: ProjectFiles[] = [];
  for (const name of readdirSync(join(folder, "projects")).sort()) {
    const one = read(join(folder, "projects", name, "project.json"), project);
    const its = read(join(folder, "projects", name, "route.geojson"), route);
    if (one && one.id !== name) faults.push({ file: `projects/${name}/project.json`, path: "id", message: `is "${one.id}", its folder "${name}"` });
    const ground = join(folder, "projects", name, "heights.json");
    const along = existsSync(ground) ? read(ground, heights) : undefined;
    const texts = Object.fromEntries(
      TRANSLATED.flatMap((language) => {
        const file = join(folder, "projects", name, `statements.${language}.json`);
        const found = existsSync(file) ? read(file, statementTranslations) : undefined;
        return found ? [[language, found]] : [];
      }),
    );
    if (one && its) projects.push({ project: one, route: its, texts, ...(along && { heights: along }) });
  }
  const basemap = join(folder, "basemap");
  for (const file of readdirSync(basemap)
    .filter((f) => f.endsWith(".geojson"))
    .sort())
    hash.update(readFileSync(join(basemap, file)));
  return { dataset: { projects, sources, places, crossings, version: hash.digest("hex").slice(0, 12) }, faults };
}
