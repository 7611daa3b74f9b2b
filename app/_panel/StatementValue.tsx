"use client";

import type { OwnerKind } from "../../geodata/model/property";
import type { Statement } from "../../geodata/model/statement";
import type { Status } from "../../geodata/model/status";
import { useLanguage } from "../_language/LanguageProvider";
import { StatusMark } from "../_legend/StatusMark";

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
