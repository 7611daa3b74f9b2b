import useSWR from "swr";
import { getJson } from "@/app/_domain/get-json";
import type { ProjectDetail } from "@/app/_domain/project";

/** A project as of a date, asked for once however many draw it; nothing while none is selected. */
export function useProject(id: string | null, asOf: string | null) {
  const address = id && `/api/projects/${encodeURIComponent(id)}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ""}`;
  const { data, error, mutate } = useSWR<ProjectDetail, Error>(address, getJson, { keepPreviousData: true });
  return { data: data?.id === id ? data : undefined, error, mutate };
}
