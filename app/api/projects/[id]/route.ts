import { z } from "zod";
import { answer, Problem, parameters } from "../../../_problem/problem";
import { datasetVersion } from "../../../_queries/dataset-version";
import { filterParameters, today } from "../../../_queries/filter";
import { project } from "../../../_queries/project";

const query = z.object({ asOf: filterParameters.asOf });

/** `GET /api/projects/{id}?asOf` */
export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  answer(async () => {
    const { id } = await params;
    const { asOf } = parameters(query, new URL(request.url).searchParams);
    const found = await project(id, asOf);
    if (!found) throw new Problem(404, `There is no project "${id.slice(0, 80)}"; /api/projects lists all of them.`, "id");
    return Response.json({ datasetVersion: await datasetVersion(), asOf: asOf ?? today(), ...found });
  });
