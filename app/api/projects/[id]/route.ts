import { PARAMETERS, today } from "@/app/_domain/parameters";
import { answer, Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { project } from "@/app/_server/queries/project";

/** `GET /api/projects/{id}?asOf` */
export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  answer(async () => {
    const { id } = await params;
    const { asOf } = query({ asOf: PARAMETERS.asOf }, request);
    const found = await project(id, asOf);
    if (!found) throw new Problem(404, `There is no project "${id.slice(0, 80)}"; /api/projects lists all of them.`, "id");
    return Response.json({ datasetVersion: await datasetVersion(), asOf: asOf ?? today(), ...found });
  });
