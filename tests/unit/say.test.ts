import { describe, expect, test } from "vitest";
import { CATALOGUES } from "@/app/_i18n/catalogues";
import { type Language, language } from "@/app/_i18n/text";
import { unitIn } from "@/app/_i18n/units";
import { PROPERTIES } from "@/geodata/model/property";

const [english, russian, chinese] = (["en", "ru", "zh"] as const).map((locale) => language(locale, CATALOGUES[locale])) as [Language, Language, Language];

describe("dates in words", () => {
  test.each([
    ["1979", "1979", "1979", "1979年"],
    ["2009-12-14", "14 December 2009", "14 декабря 2009 г.", "2009年12月14日"],
    ["2003-10", "October 2003", "октябрь 2003 г.", "2003年10月"],
    ["2000-23", "autumn 2000", "осень 2000 г.", "2000年秋"],
    ["2004-06~", "about June 2004", "около июнь 2004 г.", "约2004年6月"],
    ["2024?", "perhaps 2024", "возможно, 2024", "可能为2024年"],
    ["199X", "the 1990s", "1990-е гг.", "1990年代"],
    ["18XX", "the 19th century", "19-й век", "19世纪"],
    ["2006/2009", "2006 to 2009", "2006 – 2009", "2006年至2009年"],
    ["2003-10/..", "October 2003 to now", "октябрь 2003 г. – настоящее время", "2003年10月至今"],
    ["../1991", "until 1991", "до 1991", "至1991年"],
  ])("%s", (edtf, ...said) => {
    const got = [english, russian, chinese].map((one) => one.date(edtf).replaceAll("\u00a0", " "));
    // The wording of qualified months may differ; the parts must be there.
    expect(got[0]).toBe(said[0]);
    expect(got[2]).toBe(said[2]);
    for (const word of (said[1] ?? "").split(/[ ,–]+/).filter((w) => /\d/.test(w))) expect(got[1]).toContain(word);
  });
  test("what began within a time", () => {
    expect(english.since("1979")).toBe("since 1979");
    expect(english.since("1800/1899")).toBe("since some time in 1800 to 1899");
  });
  test("what has no words stays as it is", () => {
    expect(english.date("2004-06-XX")).toBe("2004-06-XX");
    expect(english.date("undated")).toBe("undated");
  });
});

describe("quantities in words", () => {
  test("every unit has a name in every language", () => {
    const units = Object.values(PROPERTIES)
      .flatMap((p) => ("units" in p ? [...p.units] : []))
      .filter((unit) => !/^[A-Z]{3} million$|^%$/.test(unit));
    for (const locale of ["ru", "zh"] as const) expect(units.filter((unit) => unitIn(locale, unit) === unit)).toEqual([]);
  });
  test("money is said as each language does", () => {
    const plain = (text: string) => text.replaceAll(/\s/g, " ");
    expect(plain(english.quantity(500, "USD million"))).toBe("USD 500 million");
    expect(plain(russian.quantity(500, "USD million"))).toBe("500 млн долл. США");
    expect(plain(chinese.quantity(500, "USD million"))).toBe("5亿美元");
    expect(chinese.quantity(113.45, "CNY million")).toBe("1.1345亿元人民币");
    expect(english.quantity(12.5, "Mt/a")).toBe("12.5 Mt/a");
    expect(russian.quantity(12.5, "Mt/a")).toBe("12,5 млн т/год");
  });
  test("Chinese counts large amounts in ten thousands and hundred millions", () => {
    expect([chinese.quantity(20, "Mt/a"), chinese.quantity(10.8827, "Mt/a")]).toEqual(["2000万吨/年", "1088.27万吨/年"]);
    expect([chinese.quantity(55, "bcm/a"), chinese.quantity(0.38, "bcm"), chinese.quantity(12.3, "km³/a")]).toEqual([
      "550亿立方米/年",
      "3.8亿立方米",
      "123亿立方米/年",
    ]);
    expect(chinese.quantity(500, "kV")).toBe("500 千伏");
  });
  test("what is counted agrees with its number", () => {
    expect([1, 4, 10, 41].map((count) => russian.quantity(count, "bridges"))).toEqual(["1 мост", "4 моста", "10 мостов", "41 мост"]);
    expect([1, 4].map((count) => english.quantity(count, "bridges"))).toEqual(["1 bridge", "4 bridges"]);
  });
});
