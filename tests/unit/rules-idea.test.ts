import { expect, test } from "vitest";
import type { Statement } from "@/geodata/model/statement";
import { isOnlyAnIdea } from "@/geodata/rules/idea";
import { statusHistory } from "@/geodata/rules/status";

const status = (about: string | undefined, value: string): Statement => ({
  id: `${about}-${value}`,
  about,
  property: "status",
  value,
  date: "2000",
  stance: "observed",
  source: "someone",
  locator: "p. 1",
  read: "excerpt",
});

test.each([
  ["a branch that was proposed and shelved", [status("b", "proposed"), status("b", "shelved")], true, true],
  ["a branch on which work began", [status("b", "proposed"), status("b", "construction"), status("b", "shelved")], true, false],
  ["a part of the main line that is proposed", [status("b", "proposed")], false, false],
  ["a branch without a status of its own", [status(undefined, "proposed"), status("c", "proposed")], true, false],
] as const)("%s", (_, statements, branch, idea) => {
  expect(isOnlyAnIdea(statusHistory(statements), { id: "b", ...(branch && { branch }) })).toBe(idea);
});
