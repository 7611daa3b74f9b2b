import { describe, expect, test } from "vitest";
import { origin, publicUrl } from "@/app/_server/http/origin";

const asked = (headers: Record<string, string>) => new Request("http://inside:3000/tiles/atlas", { headers });

describe("the origin of addresses that go out", () => {
  test.each([
    ["localhost:3000", "http://localhost:3000"],
    ["atlas.example.org", "http://atlas.example.org"],
    ["Atlas.Example.org:80", "http://atlas.example.org"],
    ["127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["[::1]:3000", "http://[::1]:3000"],
  ])("is that of Host: %s", (host, expected) => {
    expect(origin(asked({ host }), undefined)).toBe(expected);
  });

  test.each([
    "javascript://alert(1)",
    "https://atlas.example.org",
    'a"b',
    "a b",
    "a/b",
    "a?b",
    "a#b",
    "user@host",
    "a\\b",
    "<script>",
    "a:99999",
    "a:b",
    "a,b",
    "[::zz]",
    "..",
    "",
  ])("is refused of Host: %s", (host) => {
    expect(() => origin(asked(host ? { host } : {}), undefined)).toThrow(expect.objectContaining({ status: 400, field: "Host" }));
  });

  test("takes nothing from what a proxy, or anybody, adds", () => {
    const headers = { host: "localhost:3000", "x-forwarded-host": "evil.example", "x-forwarded-proto": "javascript", forwarded: "host=evil.example" };
    expect(origin(asked(headers), undefined)).toBe("http://localhost:3000");
  });

  test("is PUBLIC_URL where that is set, whatever Host says", () => {
    expect(origin(asked({ host: "a b" }), "https://atlas.example.org/")).toBe("https://atlas.example.org");
    expect(origin(asked({ host: "localhost" }), "")).toBe("http://localhost");
  });

  test.each(["atlas.example.org", "ftp://atlas.example.org", "https://atlas.example.org/map", "https://me:secret@atlas.example.org", "https://a?b"])(
    "is never %s",
    (url) => {
      expect(publicUrl.safeParse(url).error?.issues[0]?.message).toContain("PUBLIC_URL must");
    },
  );
});
