import { z } from "zod";
import { answer, parameters } from "../../_problem/problem";
import { datasetVersion } from "../../_queries/dataset-version";
import { filterParameters, today } from "../../_queries/filter";
import { projects } from "../../_queries/projects";

const query = z.object({ ...filterParameters }).omit({ ids: true });

/** `GET /api/projects?layer&status&country&asOf&q&bbox` */
export const GET = (request: Request) =>
  answer(async () => {
    const filter = parameters(query, new URL(request.url).searchParams);
    const [version, found] = await Promise.all([datasetVersion(), projects(filter)]);
    return Response.json({ datasetVersion: version, asOf: filter.asOf ?? today(), projects: found });
  });
