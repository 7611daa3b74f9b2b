"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { Beginning } from "@/app/_i18n/text";
import type { Statement } from "@/geodata/model/statement";
import { groupOf, type Status } from "@/geodata/model/status";
import { stanceInWords } from "./in-words";
import { StatusIcon } from "./StatusIcon";
import styles from "./StatusMark.module.css";

/** A status as icon, colour and word, with the stance where it was not observed. */
export function StatusMark({ status, since, stance }: { status: Status; since?: Beginning; stance?: Statement["stance"] | null }) {
  const language = useLanguage();
  const { t, since: sinceWhen } = language;
  const marked = stanceInWords(language, stance);
  return (
    <span className={styles.status}>
      <StatusIcon group={groupOf(status)} />
      {t(`status.${status}`)}
      {since && (
        <>
          {" "}
          <span className={styles.since}>{sinceWhen(since)}</span>
        </>
      )}
      {marked && <span className={styles.since}> ({marked})</span>}
    </span>
  );
}
