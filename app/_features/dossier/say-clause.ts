import type { Clause } from "@/app/_domain/answer";
import type { Language } from "@/app/_i18n/text";
import { capitalised, stanceInWords, uncapitalised } from "@/app/_ui/in-words";

// More names than these tell less than their number.
const MOST_NAMED = 3;

function say(clause: Clause, { t, since, date, quantity, number, country, all, name, locale }: Language): string {
  switch (clause.kind) {
    case "status": {
      const { at, status } = clause;
      const words = status ? t("answer.status", { status: t(`status.${status.value}`), since: since(status) }) : t("answer.notYet");
      if (at === null) return words;
      const within = { status: uncapitalised(words, locale) };
      return at === "today" ? t("answer.today", within) : t("answer.inYear", { date: date(at), ...within });
    }
    case "parts": {
      const names = clause.segments.map((segment) => name(segment.names).text);
      const parts = names.length > MOST_NAMED ? t("answer.partsOf", { count: names.length }) : all(names);
      return t("answer.parts", { status: t(`status.${clause.value}`), parts });
    }
    case "crosses":
    case "ends": {
      const names = clause.crossings.map((crossing) => (crossing.names ? name(crossing.names).text : t("unnamedCrossing")));
      return t(`answer.${clause.kind}`, { places: all([...new Set(names)]) });
    }
    case "length":
      return t("answer.length", { length: quantity(Number(clause.statement.value), clause.statement.unit ?? "") });
    case "drawn": {
      const [first, ...others] = clause.byCountry;
      if (first && !others.length) return t("answer.drawnIn", { km: number(clause.km), country: country(first.country) });
      const parts = clause.byCountry.map((part) => t("answer.inCountry", { km: number(part.km), country: country(part.country) }));
      return t("answer.drawn", { km: number(clause.km), parts: parts.join(t("answer.list")) });
    }
    case "figure": {
      const { property, value, unit } = clause.statement;
      return t("answer.figure", { property: t(`property.${property}`), value: quantity(Number(value), unit ?? ""), date: date(clause.statement.date) });
    }
  }
}

/** A clause of the answer in words; a plan or a claim is named as one. */
export function sayClause(clause: Clause, language: Language, first: boolean): string {
  const words = say(clause, language);
  const stance =
    clause.kind === "status" ? clause.status?.stance : clause.kind === "parts" ? clause.stance : "statement" in clause ? clause.statement.stance : undefined;
  const remark = stanceInWords(language, stance);
  const marked = remark ? `${words} (${remark})` : words;
  return first ? capitalised(marked, language.locale) : uncapitalised(marked, language.locale);
}
