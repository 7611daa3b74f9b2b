import { describe, expect, test } from "vitest";
import { catalogueOf } from "@/app/_i18n/catalogue";
import { language } from "@/app/_i18n/language";
import { LOCALE_IDS } from "@/app/_i18n/locales";
import { PROPERTIES } from "@/geodata/model/property";

const english = language("en", await catalogueOf("en"));
const russian = language("ru", await catalogueOf("ru"));
const chinese = language("zh", await catalogueOf("zh"));

const inAll = (say: (one: typeof english) => string) => [english, russian, chinese].map((one) => say(one).replaceAll("\u00a0", " "));

describe("dates in words", () => {
  test.each([
    ["1979", "1979", "1979", "1979年"],
    ["2009-12-14", "14 December 2009", "14 декабря 2009 г.", "2009年12月14日"],
    ["2003-10", "October 2003", "октябрь 2003 г.", "2003年10月"],
    ["2000-21", "spring 2000", "весна 2000 г.", "2000年春"],
    ["2000-22", "summer 2000", "лето 2000 г.", "2000年夏"],
    ["2000-23", "autumn 2000", "осень 2000 г.", "2000年秋"],
    ["2000-24", "winter 2000", "зима 2000 г.", "2000年冬"],
    ["2004-06~", "about June 2004", "июнь 2004 г. (примерно)", "约2004年6月"],
    ["1998~", "about 1998", "1998 (примерно)", "约1998年"],
    ["2024?", "perhaps 2024", "2024 (предположительно)", "可能为2024年"],
    ["2024%", "about 2024", "2024 (примерно)", "约2024年"],
    ["199X", "the 1990s", "1990-е гг.", "1990年代"],
    ["18XX", "the 19th century", "19-й век", "19世纪"],
    ["20XX", "the 21st century", "21-й век", "21世纪"],
    ["2006/2009", "2006 to 2009", "2006 – 2009", "2006年至2009年"],
    ["2006~/2009-12", "about 2006 to December 2009", "2006 (примерно) – декабрь 2009 г.", "约2006年至2009年12月"],
    ["2003-10/..", "October 2003 to now", "октябрь 2003 г. – настоящее время", "2003年10月至今"],
    ["../1991", "until 1991", "до 1991", "至1991年"],
  ])("%s", (edtf, ...phrases) => expect(inAll((one) => one.date(edtf))).toEqual(phrases));

  test.each([
    ["1979", "since 1979", "начало — 1979", "自1979年起"],
    ["2008/2019-07", "since some time between 2008 and July 2019", "начало — в период 2008 – июль 2019 г.", "自2008年至2019年7月间某时起"],
  ])("since %s", (since, ...phrases) => expect(inAll((one) => one.since({ since }))).toEqual(phrases));

  test("of a beginning that is known only as the latest, or that came back", () => {
    expect(inAll((one) => one.since({ since: "2004", atLatest: true }))).toEqual(["since 2004 at the latest", "начало — не позднее 2004", "最迟自2004年起"]);
    expect(inAll((one) => one.since({ since: "2015", firstSince: { date: "1979" } }))).toEqual(["again since 2015", "вновь, начало — 2015", "再次自2015年起"]);
    expect(inAll((one) => one.since({ since: "2015", firstSince: null }))).toEqual(["since 2015", "начало — 2015", "自2015年起"]);
  });

  test.each(["2004-06-XX", "undated", "2004/..?"])("what has no words is left as it is: %s", (edtf) => {
    expect(inAll((one) => one.date(edtf))).toEqual([edtf, edtf, edtf]);
  });
});

describe("quantities in words", () => {
  test("every unit has a name in every language", async () => {
    const units: string[] = Object.values(PROPERTIES)
      .flatMap((p) => ("units" in p ? [...p.units] : []))
      .filter((unit) => !/^[A-Z]{3} million$|^%$/.test(unit));
    for (const locale of LOCALE_IDS) {
      const { unit: names } = await catalogueOf(locale);
      expect([locale, units.filter((unit) => !Object.hasOwn(names, unit))]).toEqual([locale, []]);
    }
  });

  test.each([
    [500, "USD million", "USD 500 million", "500 млн долл. США", "5亿美元"],
    [113.45, "CNY million", "CNY 113.45 million", "113,45 млн юаней", "1.1345亿元人民币"],
    [2, "GBP million", "GBP 2 million", "2 млн GBP", "200万GBP"],
    [12.5, "Mt/a", "12.5 Mt/a", "12,5 млн т/год", "1250万吨/年"],
    [10.8827, "Mt/a", "10.883 Mt/a", "10,883 млн т/год", "1088.27万吨/年"],
    [55, "bcm/a", "55 bcm/a", "55 млрд м³/год", "550亿立方米/年"],
    [0.38, "bcm", "0.38 bcm", "0,38 млрд м³", "3.8亿立方米"],
    [12.3, "km³/a", "12.3 km³/a", "12,3 км³/год", "123亿立方米/年"],
    [1300, "Mbbl", "1,300 Mbbl", "1 300 млн барр.", "13亿桶"],
    [500, "kV", "500 kV", "500 кВ", "500 千伏"],
    [40, "%", "40 %", "40 %", "40 %"],
    [1, "bridges", "1 bridge", "1 мост", "1 座桥"],
    [4, "bridges", "4 bridges", "4 моста", "4 座桥"],
    [10, "bridges", "10 bridges", "10 мостов", "10 座桥"],
    [41, "tunnels", "41 tunnels", "41 тоннель", "41 座隧道"],
    [1, "stations", "1 station", "1 станция", "1 座站"],
    [2, "lanes", "2 lanes", "2 полосы", "2 车道"],
    [1, "vehicles", "1 vehicle", "1 авт.", "1 辆"],
  ])("%d %s", (value, unit, ...phrases) => expect(inAll((one) => one.quantity(value, unit))).toEqual(phrases));

  test("a unit by itself", () => {
    expect(inAll((one) => one.unit("bcm/a"))).toEqual(["bcm/a", "млрд м³/год", "十亿立方米/年"]);
    expect(inAll((one) => one.unit("bridges"))).toEqual(["bridges", "мостов", "座桥"]);
  });
});

test("words of which one will do", () => {
  expect(inAll((one) => one.either(["GeoJSON", "GPX", "KML"]))).toEqual(["GeoJSON, GPX or KML", "GeoJSON, GPX или KML", "GeoJSON、GPX或KML"]);
});
