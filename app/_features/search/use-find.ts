import { useMemo } from "react";
import useSWR from "swr";
import type { Document } from "@/app/_domain/document";
import { getJson } from "@/app/_domain/get-json";

/** The documents and what searches them; both come when a reader begins to type. */
async function load(address: string) {
  const [{ finder }, { documents }] = await Promise.all([import("@/app/_domain/finder"), getJson<{ documents: Document[] }>(address)]);
  return { find: finder(documents) };
}

/** What a search text finds; nothing before the reader has begun to type and the documents have come. */
export function useFind(text: string): readonly Document[] | undefined {
  const { data } = useSWR(text.trim() ? "/api/documents" : null, load, { revalidateOnFocus: false });
  return useMemo(() => (text.trim() ? data?.find(text) : undefined), [data, text]);
}
