import { describe, expect, test } from "vitest";
import { byteRange } from "@/app/_server/http/byte-range";
import { codingOf } from "@/app/_server/http/coding";

describe("the part of 1,000 bytes that a header asks for", () => {
  test.each([
    ["bytes=0-0", { first: 0, last: 0 }],
    ["bytes=0-499", { first: 0, last: 499 }],
    ["bytes=990-2000", { first: 990, last: 999 }],
    ["bytes=500-", { first: 500, last: 999 }],
    ["bytes=-10", { first: 990, last: 999 }],
    ["bytes=-5000", { first: 0, last: 999 }],
    ["bytes=1000-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    // Ignored: the whole is sent.
    ["bytes=5-4", undefined],
    ["bytes=-", undefined],
    ["bytes=0-1,3-4", undefined],
    ["items=0-5", undefined],
    ["", undefined],
  ])("%s", (header, part) => {
    expect(byteRange(header, 1000)).toEqual(part);
  });
});

describe("the coding of an answer", () => {
  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["*", "br"],
    ["*;q=0", undefined],
    ["identity", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s", (header, coding) => {
    expect(codingOf(header)).toBe(coding);
  });
});
