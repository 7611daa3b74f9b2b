import { readDataset } from "@/geodata/dataset";

export const { dataset } = readDataset();
/** Every project of the atlas, and those that are pipelines. */
export const PROJECTS = dataset.projects.map((p) => p.project);
export const PIPELINES = PROJECTS.filter((p) => p.layer === "pipelines");
