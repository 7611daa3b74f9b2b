import { describe, expect, test } from "vitest";
import { newest, publishedLength } from "@/geodata/rules/newest";

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

test("what is forecast, planned or missing after it does not take the place of what was seen", () => {
  const seen = { property: "capacity" as const, value: 12, date: "2013", stance: "observed" as const };
  for (const later of [{ stance: "forecast" as const }, { stance: "planned" as const }, { value: undefined }])
    expect(newest([seen, { ...seen, value: 40, date: "2020", ...later }], "capacity")?.value).toBe(12);
});

describe("the published length", () => {
  const length = (value: number | undefined, more: { about?: string; partial?: true; stance?: "planned" | "forecast" | "claimed" } = {}) => ({
    property: "length" as const,
    value,
    stance: "observed" as const,
    ...more,
  });
  test("is the first that the editors give of the whole", () => {
    expect(publishedLength([length(100), length(200)])?.value).toBe(100);
    expect(publishedLength([{ ...length(4000), property: "elevation" as const }, length(100)])?.value).toBe(100);
  });
  test("is that of a plan or a claim where nothing else stands before it, never a forecast", () => {
    for (const stance of ["planned", "claimed"] as const) expect(publishedLength([length(100, { stance })])?.value).toBe(100);
    expect(publishedLength([length(100, { stance: "forecast" })])).toBeUndefined();
    expect(publishedLength([length(100, { stance: "forecast" }), length(200)])?.value).toBe(200);
  });
  test("is not that of a segment, of a part, or one that is missing", () => {
    expect(publishedLength([length(1, { about: "a-segment" }), length(2, { partial: true }), length(undefined), length(300)])?.value).toBe(300);
  });
});
