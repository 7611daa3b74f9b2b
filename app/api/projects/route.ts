import { FILTERS } from "@/app/_domain/filters";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { answer } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { projects } from "@/app/_server/queries/projects";

const { asOf, bbox } = PARAMETERS;

/** `GET /api/projects?layers&status&country&owner&longer&capacity&asOf&q&bbox` */
export const GET = (request: Request) =>
  answer(async () => {
    const filter = query({ ...FILTERS, asOf, bbox }, request);
    const [version, found] = await Promise.all([datasetVersion(), projects(filter)]);
    return Response.json({ datasetVersion: version, asOf: filter.asOf ?? today(), projects: found });
  });
