import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { methodText } from "@/app/_features/method/MethodPage";
import { catalogueOf } from "@/app/_i18n/catalogue";
import { language } from "@/app/_i18n/language";
import { LOCALE_IDS, type Locale } from "@/app/_i18n/locales";
import { NAMED_WITHIN_KM, STAY } from "@/geodata/analysis/corridor";

const borders = { parts: [{ country: "KZ" as const, km: 1768.2 }], source: undefined };

async function markup(locale: Locale): Promise<string> {
  const [Text, catalogue] = await Promise.all([methodText(locale), catalogueOf(locale)]);
  return renderToStaticMarkup(
    <Text version="v1" borders={borders} whole={3299.4} stay={STAY} namedWithinKm={NAMED_WITHIN_KM} language={language(locale, catalogue)} />,
  ).replaceAll("\u00a0", " ");
}
const ids = (text: string) => [...text.matchAll(/<h\d id="([\w-]+)"/g)].map((m) => m[1]);

test("the method has the same sections under the same addresses in every language", async () => {
  const english = ids(await markup("en"));
  expect(english).toContain("borders");
  for (const locale of LOCALE_IDS) expect([locale, ids(await markup(locale))]).toEqual([locale, english]);
});

test("the method writes numbers, countries and addresses as its readers have them", async () => {
  expect(await markup("en")).toContain("it is 3,299 km: Kazakhstan 1,768 km.");
  const russian = await markup("ru");
  expect(russian).toContain("3 299 км: Казахстан — 1 768 км.");
  expect(russian).toContain(`${String(STAY.depthKm).replace(".", ",")} км`);
  expect(russian).toContain('href="/ru?view=own-line"');
  expect(await markup("zh")).toContain("3,299公里：哈萨克斯坦1,768公里。");
});
