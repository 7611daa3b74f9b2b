import { describe, expect, test } from "vitest";
import { newest } from "@/geodata/rules/newest";

describe("the newest value of a property", () => {
  const of = (date: string, value: number, more: { about?: string; partial?: true; stance?: "planned" | "forecast" | "claimed" } = {}) => ({
    property: "capacity" as const,
    value,
    date,
    stance: "observed" as const,
    ...more,
  });
  test("is the last that somebody saw or claims of the whole", () => {
    const all = [
      of("2013", 12),
      of("2006", 10),
      of("2020", 20, { about: "a-part" }),
      of("2024", 30, { stance: "planned" }),
      of("1997", 40, { stance: "forecast" }),
    ];
    expect(newest(all, "capacity")?.value).toBe(12);
    expect(newest([...all, of("2022", 20, { stance: "claimed" })], "capacity")?.value).toBe(20);
    expect(newest(all, "length")).toBeUndefined();
  });

  test("of a segment is what is stated of that segment, by the same rules", () => {
    const all = [of("2013", 12), of("2020", 20, { about: "a-part" }), of("2022", 5, { about: "a-part", partial: true }), of("2021", 9, { about: "b" })];
    expect(newest(all, "capacity", "a-part")?.value).toBe(20);
    expect(newest(all, "capacity", "c")).toBeUndefined();
    expect(newest(all, "capacity")?.value).toBe(12);
  });

  test("does not count a part", () => {
    expect(newest([of("2013", 12), of("2020", 3, { partial: true })], "capacity")?.value).toBe(12);
  });

  test("of one beginning is the more exact date, in whatever order they stand", () => {
    const [vague, exact] = [of("2004", 10), of("2004-01", 11)];
    expect(newest([vague, exact], "capacity")).toBe(exact);
    expect(newest([exact, vague], "capacity")).toBe(exact);
  });
});
