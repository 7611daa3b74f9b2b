import { expect, test } from "vitest";
import { companiesIn } from "@/geodata/model/company";

const named = (text: string) => companiesIn(text).flatMap(({ company }) => company ?? []);

test("companies are found by any spelling, and a longer name is not the shorter one in it", () => {
  expect(named("CNPC and KazMunayGas, half each")).toEqual(["cnpc", "kazmunaygas"]);
  expect(named("CNPC-AktobeMunaiGaz")).toEqual(["aktobemunaigas"]);
  expect(named("China Bridge and Road Corporation, a Chinese state-owned enterprise")).toEqual(["china-road-and-bridge"]);
  expect(named("ADBC lends")).toEqual([]);
});

test("no letter of the text is lost", () => {
  const text = "MunaiTas, a joint venture of CNPC and KazMunayGas, which also built it";
  expect(
    companiesIn(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});
