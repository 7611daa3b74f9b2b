import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { Message } from "./messages";

/** A message of the worker in the reader's language; the words of a parser remain English. */
export function WorkerMessage({ message: { key, values = {}, parser } }: { message: Message }) {
  const { t, number } = useLanguage();
  const written = Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? number(value) : value]);
  return (
    <>
      {t(key, Object.fromEntries(written))} {parser && <span lang="en">{parser}</span>}
    </>
  );
}
