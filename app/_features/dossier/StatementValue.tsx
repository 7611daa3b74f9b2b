"use client";

import { ROLES } from "@/app/_domain/company";
import type { PublishedStatement } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import { COMPANIES, companiesIn } from "@/geodata/model/company";
import type { OwnerKind } from "@/geodata/model/property";
import type { Status } from "@/geodata/model/status";
import { StatementText } from "./StatementText";

/** The pages of the companies that a statement names, after its text: a translation may write them otherwise. */
function Companies({ value }: { value: string }) {
  const { href } = useLanguage();
  const named = [...new Set(companiesIn(value).flatMap(({ company }) => company ?? []))];
  return named.map((id) => (
    <span key={id} lang="en">
      {" "}
      <a href={href(`/companies/${id}`)}>{COMPANIES[id].name}</a>
    </span>
  ));
}

/** What a statement says, or why nobody can. */
export function StatementValue({ statement }: { statement: PublishedStatement }) {
  const { property, value, unit, missing } = statement;
  const { t, quantity, href } = useLanguage();
  if (missing)
    return (
      <em>
        {t(missing.kind === "unknown" ? "missing.unknown" : "missing.not-applicable")}: <StatementText statement={statement} text="missing" />
      </em>
    );
  if (property === "status") return <StatusMark status={value as Status} />;
  if (property === "ownerKind") return <>{t(`ownerKind.${value as OwnerKind}`)}</>;
  if (typeof value === "number") return <strong>{quantity(value, unit ?? "")}</strong>;
  if (value === undefined || !ROLES.some((role) => role === property)) return <StatementText statement={statement} text="value" />;
  if (statement.translated)
    return (
      <>
        <StatementText statement={statement} text="value" />
        <Companies value={value} />
      </>
    );
  return (
    <span lang="en">
      {companiesIn(value).map((piece) =>
        piece.company ? (
          <a key={piece.company} href={href(`/companies/${piece.company}`)}>
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
