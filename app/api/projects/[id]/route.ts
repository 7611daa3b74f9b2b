import { z } from "zod";
import { filterParameters, today } from "@/app/_domain/parameters";
import { answer, Problem, parameters } from "@/app/_server/http/problem";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { project } from "@/app/_server/queries/project";

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
