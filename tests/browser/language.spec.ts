import { expect, test } from "@playwright/test";
import { PIPELINES } from "./dataset";
import { onTheHighway } from "./on-the-highway";

test("the interface changes its language and keeps what the address holds", async ({ page }) => {
  await page.goto("/?project=karakoram-highway&asOf=2004&map=6.00/37.000/75.000");
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(/\/ru\?.*project=karakoram-highway/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  const panel = page.getByRole("complementary", { name: "Каракорумское шоссе" });
  await expect(panel.getByRole("heading", { name: "Каракорумское шоссе" })).toBeVisible();
  await expect(panel).toContainText(/Действует.*1979/);
  await expect(panel).toContainText("Длина по странам");
  await expect(panel).toContainText("Горная дорога из Кашгара в Синьцзяне");
  await expect(page.getByRole("link", { name: /^Дороги \d/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Пакистан \d/ })).toBeVisible();

  await panel.getByRole("link", { name: "Открыть на отдельной странице" }).click();
  await expect(page).toHaveURL(/\/ru\/projects\/karakoram-highway/);
  await expect(page).toHaveTitle(/Каракорумское шоссе/);
  await expect(page.locator("[data-part=summary]")).toHaveAttribute("lang", "ru");
  await expect(page.locator("[data-part=summary]")).toContainText("Горная дорога из Кашгара");
  await expect(page.locator("[data-part=remark]")).toHaveAttribute("lang", "ru");
  await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /^Горная дорога/);
  // What has no translation is marked as English, for readers and for what reads aloud.
  await page.locator("#section-howDrawn summary").first().click();
  await expect(page.locator("#section-howDrawn [lang=en]").first()).toBeVisible();

  await page.goto("/zh/table");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("表格");
  await page.getByLabel("图层").selectOption("pipelines");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page).toHaveURL(/\/zh\/table\?.*layers=pipelines/);
  await expect(page.getByRole("region", { name: "项目" }).locator("tbody tr")).toHaveCount(PIPELINES.length);
});

test("the map names a segment, and the table a capacity, in the reader's language", async ({ page }) => {
  await page.goto(`/ru?${onTheHighway()}`);
  await expect(page.locator("[data-testid=map][aria-busy=false]")).toBeVisible();
  await page.getByTestId("map").locator("canvas").first().hover();
  await expect(page.getByTestId("tip")).toContainText("Ташкурган – Хунджераб");

  await page.goto("/ru/table");
  await page.getByLabel("Мощность не менее").selectOption({ label: "20 млн т/год" });
  await page.getByRole("button", { name: "Применить" }).click();
  await expect(page).toHaveURL(/capacity=20\+Mt%2Fa/);
  await expect(page.getByLabel("Мощность не менее")).toHaveValue("20 Mt/a");
});

test("the method is told in the reader's language, under the same addresses", async ({ page }) => {
  const ids = async (path: string) => {
    await page.goto(path);
    return page.locator("main :is(h2, h3)").evaluateAll((headings) => headings.map(({ id }) => id));
  };
  const english = await ids("/method");
  expect(english).toContain("borders");
  expect(await ids("/ru/method")).toEqual(english);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Методика");
  await expect(page.getByRole("heading", { name: "Границы" })).toBeVisible();
  await expect(page.locator("main")).toContainText(/По полигонам атласа — [23]\s\d{3} км: Казахстан/);
  expect(await ids("/zh/method")).toEqual(english);
  await expect(page.getByRole("heading", { name: "陈述" })).toBeVisible();
});

test("a line of one's own is measured, and refused, in the reader's language", async ({ page }) => {
  await page.goto("/ru?view=own-line");
  const own = page.getByRole("complementary", { name: "Своя линия" });
  await expect(own).toContainText("GeoJSON, GPX, KML");
  const measure = async (text: string) => {
    if (!(await own.getByRole("textbox").isVisible())) await own.getByText("Вставить текст").click();
    await own.getByRole("textbox").fill(text);
    await own.getByRole("button", { name: "Измерить" }).click();
  };
  await measure("SRID=9999;LINESTRING(1 2, 3 4)");
  await expect(own.getByRole("alert")).toContainText("EPSG:9999");
  // What the parser says has no translation.
  await measure("<gpx><trk></gpx>");
  await expect(own.getByRole("alert")).toContainText("Это не правильно построенный XML:");
  await expect(own.getByRole("alert").locator("[lang=en]")).toContainText("unexpected close tag");
  await measure("LINESTRING(75.3 41, 75.3939 40.5511, 75.98 39.47)");
  await expect(own.getByRole("list").first()).toContainText(/рядом: .*Торугарт/);
});

test("a page names its address in every language, and the one in which it is", async ({ page }) => {
  await page.goto("/ru/projects/uzen");
  const path = (href: string | null) => new URL(href ?? "", page.url()).pathname;
  expect(path(await page.locator('link[rel="canonical"]').getAttribute("href"))).toBe("/ru/projects/uzen");
  for (const [language, address] of [
    ["en", "/projects/uzen"],
    ["ru", "/ru/projects/uzen"],
    ["zh", "/zh/projects/uzen"],
    ["x-default", "/projects/uzen"],
  ] as const)
    expect(path(await page.locator(`link[rel="alternate"][hreflang="${language}"]`).getAttribute("href"))).toBe(address);
});

test("an address decides about the language, nothing else, and there is one of each page", async ({ playwright, baseURL }) => {
  const reader = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { "accept-language": "ru", cookie: "NEXT_LOCALE=ru" } });
  const page = await reader.get("/table");
  expect(await page.text()).toContain('<html lang="en">');
  expect(page.headers()["set-cookie"]).toBeUndefined();
  const sentTo = async (address: string) => {
    const answer = await reader.get(address, { maxRedirects: 0 });
    expect([address, answer.status()]).toEqual([address, 308]);
    return new URL(answer.headers().location ?? "", baseURL).href.replace(baseURL ?? "", "");
  };
  expect(await sentTo("/en")).toBe("/");
  expect(await sentTo("/en/table?q=oil")).toBe("/table?q=oil");
  // Never to another site.
  expect(await sentTo("/en//example.org")).toMatch(/^\/(en\/)?example\.org$/);
  for (const address of ["/ru/api/projects", "/api/table", "/ru/nothing", "/constructor"])
    expect([address, (await reader.get(address)).status()]).toEqual([address, 404]);
  await reader.dispose();
});

test("an address that leads nowhere says so in its language", async ({ page }) => {
  expect((await page.goto("/ru/nothing"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Страница не найдена");
  await page.getByRole("main").getByRole("link", { name: "Карта" }).last().click();
  await expect(page).toHaveURL(/\/ru$/);
});

test("a language that there is not is a page that there is not", async ({ page }) => {
  expect((await page.goto("/de/table"))?.status()).toBe(404);
});
