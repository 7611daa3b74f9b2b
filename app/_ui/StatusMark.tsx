"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { STATUS_LOOKS } from "@/app/_theme/looks";
import type { Status } from "@/geodata/model/status";
import { groupOf } from "@/geodata/model/status";

/** A status as icon, colour and word. */
export function StatusMark({ status, since }: { status: Status; since?: string }) {
  const { t, since: sinceWhen } = useLanguage();
  const look = groupOf(status);
  return (
    <span className={`status status-${look}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={STATUS_LOOKS[look].icon} fillRule="evenodd" />
      </svg>
      {t(`status.${status}`)}
      {since && (
        <>
          {" "}
          <span className="since">{sinceWhen(since)}</span>
        </>
      )}
    </span>
  );
}
