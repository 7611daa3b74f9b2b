import useSWR from "swr";
import { projectAddress } from "@/app/_domain/addresses";
import { getJson } from "@/app/_domain/get-json";
import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { TRANSLATED } from "@/geodata/model/language";

/** A project as of a date, asked for once however many draw it; nothing while none is selected. */
export function useProject(id: string | null, asOf: string | null) {
  const { locale } = useLanguage();
  const address = id && projectAddress(id, { asOf, language: TRANSLATED.find((one) => one === locale) });
  const { data, error, mutate } = useSWR<ProjectDetail, Error>(address, getJson, { keepPreviousData: true });
  return { data: data?.id === id ? data : undefined, error, mutate };
}
