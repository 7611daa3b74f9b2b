import { z } from "zod";
import { filterParameters, today } from "@/app/_domain/parameters";
import { answer, parameters } from "@/app/_server/http/problem";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { projects } from "@/app/_server/queries/projects";

const query = z.object({ ...filterParameters }).omit({ ids: true });

/** `GET /api/projects?layer&status&country&asOf&q&bbox` */
export const GET = (request: Request) =>
  answer(async () => {
    const filter = parameters(query, new URL(request.url).searchParams);
    const [version, found] = await Promise.all([datasetVersion(), projects(filter)]);
    return Response.json({ datasetVersion: version, asOf: filter.asOf ?? today(), projects: found });
  });
