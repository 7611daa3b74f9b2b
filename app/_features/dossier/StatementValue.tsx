"use client";

import type { PublishedStatement } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import type { OwnerKind } from "@/geodata/model/property";
import type { Status } from "@/geodata/model/status";
import { StatementText } from "./StatementText";

/** What a statement says, or why nobody can. */
export function StatementValue({ statement }: { statement: PublishedStatement }) {
  const { property, value, unit, missing } = statement;
  const { t, quantity } = useLanguage();
  if (missing)
    return (
      <em>
        {t(missing.kind === "unknown" ? "missing.unknown" : "missing.not-applicable")}: <StatementText statement={statement} text="missing" />
      </em>
    );
  if (property === "status") return <StatusMark status={value as Status} />;
  if (property === "ownerKind") return <>{t(`ownerKind.${value as OwnerKind}`)}</>;
  return typeof value === "number" ? <strong>{quantity(value, unit ?? "")}</strong> : <StatementText statement={statement} text="value" />;
}
