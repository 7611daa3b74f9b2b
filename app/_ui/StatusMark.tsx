"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { Beginning } from "@/app/_i18n/text";
import { groupOf, type Status } from "@/geodata/model/status";
import { StatusIcon } from "./StatusIcon";
import styles from "./StatusMark.module.css";

/** A status as icon, colour and word. */
export function StatusMark({ status, since }: { status: Status; since?: Beginning }) {
  const { t, since: sinceWhen } = useLanguage();
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
    </span>
  );
}
