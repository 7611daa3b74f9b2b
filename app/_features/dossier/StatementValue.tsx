"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import type { OwnerKind } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";

/** What a statement says, or why nobody can. */
export function StatementValue({ statement: { property, value, unit, missing } }: { statement: Statement }) {
  const { t, quantity } = useLanguage();
  if (missing)
    return (
      <em>
        {t(missing.kind === "unknown" ? "missing.unknown" : "missing.not-applicable")}: <span lang="en">{missing.reason}</span>
      </em>
    );
  if (property === "status") return <StatusMark status={value as Status} />;
  if (property === "ownerKind") return <>{t(`ownerKind.${value as OwnerKind}`)}</>;
  return typeof value === "number" ? <strong>{quantity(value, unit ?? "")}</strong> : <span lang="en">{value}</span>;
}
