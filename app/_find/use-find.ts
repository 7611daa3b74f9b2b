import { useMemo } from "react";
import useSWR from "swr";
import { getJson } from "../_panel/get-json";
import type { Document } from "../_queries/documents";
import { finder } from "./finder";

/** What a search text finds; nothing before the reader has begun to type and the documents have come. */
export function useFind(text: string): readonly Document[] | undefined {
  const { data } = useSWR<{ documents: Document[] }>(text.trim() ? "/api/documents" : null, getJson, { revalidateOnFocus: false });
  const find = useMemo(() => data && finder(data.documents), [data]);
  return useMemo(() => (text.trim() ? find?.(text) : undefined), [find, text]);
}
