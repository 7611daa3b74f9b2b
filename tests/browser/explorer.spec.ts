import { readFileSync } from "node:fs";
import { check } from "@placemarkio/check-geojson";
import { expect, type Page, test } from "@playwright/test";
import { KIND_COLORS } from "@/app/_theme/colors";
import { PROJECTS } from "./dataset";
import { colorsInTheMiddle } from "./middle";
import { onTheHighway } from "./on-the-highway";

const ON_THE_HIGHWAY = onTheHighway();

/** The map has fetched and drawn everything that it wants to show. */
const drawn = (page: Page) => expect(page.getByTestId("map")).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });

const panel = (page: Page) => page.getByRole("complementary", { name: "Karakoram Highway" });

let strangers: string[];
let complaints: string[];

test.beforeEach(({ page, baseURL }) => {
  strangers = [];
  complaints = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith("http") && address.origin !== baseURL) strangers.push(address.href);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
});

test.afterEach(() => {
  expect(strangers, "requests to other hosts").toEqual([]);
});

/** The page runs: before that, nothing that a person does is heard. */
const running = (page: Page) => expect(page.getByTestId("map")).toBeAttached();

/** Opens the panel with all filters. */
const openFilters = (page: Page) => page.getByText("More filters").click();

async function exported(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const text = readFileSync(await download.path(), "utf8");
  expect(download.suggestedFilename()).toMatch(/\.geojson$/);
  return check(text) as unknown as { type: string; attribution: string; features: { geometry: { type: string }; properties: Record<string, unknown> }[] };
}

async function readsThePanel(page: Page) {
  await expect(panel(page).getByRole("heading", { name: "Karakoram Highway" })).toBeVisible();
  await expect(panel(page)).toContainText(/Operating since \d{4}/);
  await panel(page)
    .getByText(/^\d+ sources$/)
    .click();
  await expect(
    panel(page)
      .getByRole("link", { name: /Mukimdzhanova 2004/ })
      .last(),
  ).toBeVisible();
  await expect(panel(page)).toContainText("Economic Contacts, ¶11");
  await expect(panel(page)).toContainText(/Khunjerab pass.*China → Pakistan/);
  await expect(panel(page)).toContainText(/95 % of the line is within/);
}

test("the map draws the corridor in the colour of its kind, a click opens its panel, its export holds it", async ({ page }) => {
  await page.goto(`/?${ON_THE_HIGHWAY}`);
  await drawn(page);
  expect(await colorsInTheMiddle(page)).toContain(KIND_COLORS.road.light);

  await page.getByTestId("map").locator("canvas").first().click();
  await readsThePanel(page);
  await expect(page).toHaveURL(/project=karakoram-highway/);

  const file = await exported(page, () => panel(page).getByRole("link", { name: "Export GeoJSON" }).click());
  expect(file.attribution).toContain("CC BY 4.0");
  expect(file.features.length).toBeGreaterThan(1);
  for (const { geometry, properties } of file.features) {
    expect(geometry.type).toBe("LineString");
    expect(properties).toMatchObject({ project: "karakoram-highway", status: expect.any(String), lengthKm: expect.any(Number) });
    expect(properties.statements).not.toHaveLength(0);
  }
  expect(complaints).toEqual([]);
});

test("the same by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: /^Find/ }).focus();
  await page.keyboard.type("karakorum");
  const entry = page.getByRole("navigation", { name: "Projects" }).getByRole("link", { name: /Karakoram Highway/ });
  await expect(entry).toBeVisible();
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeFocused();

  const link = panel(page).getByRole("link", { name: "Export GeoJSON" });
  for (let presses = 0; presses < 40 && !(await link.evaluate((element) => element === document.activeElement)); presses++) await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  const file = await exported(page, () => page.keyboard.press("Enter"));
  expect(file.features.every((f) => f.properties.project === "karakoram-highway")).toBe(true);
  await readsThePanel(page);

  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(entry).toBeFocused();
});

test("search finds in any script, despite typing errors, and leads to what it found", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("searchbox", { name: /^Find/ });
  // The key works from the moment on when the page does.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(field).toBeFocused({ timeout: 500 });
  }).toPass();
  const list = page.getByRole("navigation", { name: "Projects" });
  for (const [text, name] of [
    ["karakorun higway", /Karakoram Highway/],
    ["Каракорумское", /Karakoram Highway/],
    ["喀喇昆仑", /Karakoram Highway/],
  ] as const) {
    await field.fill(text);
    await expect(list.getByRole("link", { name })).toBeVisible();
    // Pipelines go elsewhere.
    await expect(list.getByRole("link", { name: /pipeline/ })).toHaveCount(0);
  }
  await field.fill("霍尔果斯");
  await page.getByRole("region", { name: "Places and crossings" }).getByRole("button").first().click();
  await expect(page).toHaveURL(/map=8\.50\/44\.\d+\/80\.\d+/);

  await field.fill("snopec");
  const statements = page.getByRole("region", { name: "In statements" });
  await expect(statements.getByRole("button").first()).toBeVisible();
  await statements.getByRole("button").first().click();
  await expect(page).toHaveURL(/project=/);
  await expect(page.locator("aside li[data-found]")).toBeVisible();
});

test("the address restores the selection, and back goes back", async ({ page }) => {
  await page.goto("/?project=karakoram-highway");
  await readsThePanel(page);
  await drawn(page);
  await page
    .getByRole("navigation", { name: "Projects" })
    .getByRole("link", { name: /Kulma–Tashkurgan/ })
    .click();
  await expect(page).toHaveURL(/project=kulma-tashkurgan/);
  await page.goBack();
  await expect(page).toHaveURL(/project=karakoram-highway/);
  await readsThePanel(page);
});

test("the legend filters list, map and export alike", async ({ page }) => {
  await page.goto(`/?${ON_THE_HIGHWAY}`);
  const list = page.getByRole("navigation", { name: "Projects" });
  await expect(list.getByRole("link")).toHaveCount(PROJECTS.length);
  await openFilters(page);
  await page.getByRole("checkbox", { name: /^Highways/ }).uncheck();
  await expect(list.getByRole("link", { name: /Karakoram Highway/ })).toBeHidden();
  await drawn(page);
  expect(await colorsInTheMiddle(page)).not.toContain(KIND_COLORS.road.light);
  const file = await exported(page, () => page.getByRole("link", { name: /Export the projects shown/ }).click());
  expect(file.features.length).toBeGreaterThan(10);
  expect(file.features.filter((f) => f.properties.layer === "highways")).toEqual([]);
});

test("the timeline shows what was known then", async ({ page }) => {
  await page.goto("/");
  const entry = page.getByRole("navigation", { name: "Projects" }).getByRole("link", { name: /Kazakhstan–China oil pipeline/ });
  await expect(entry).toContainText("Operating");
  await running(page);
  await page.getByRole("slider", { name: "As of" }).fill("1998");
  await expect(entry).toContainText("Proposed");
  await expect(page).toHaveURL(/asOf=1998/);
  await page.getByRole("slider", { name: "As of" }).fill("1992");
  // A part of it is older than the plan of the whole; nothing of the railway is.
  await expect(entry).toContainText("not yet proposed as a whole");
  await expect(page.getByRole("navigation", { name: "Projects" }).getByRole("button", { name: /China–Kyrgyzstan–Uzbekistan railway/ })).toBeHidden();
});

test("the years play by themselves and can be halted", async ({ page }) => {
  await page.goto("/?asOf=1998");
  await page.getByRole("button", { name: "Play the years" }).click();
  await expect(page).toHaveURL(/asOf=2000/);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("button", { name: "Play the years" })).toBeVisible();
});

test("two years stand side by side, as far as the reader pulls", async ({ page }) => {
  // The gas pipeline between Bukhara and the Kazakh border: proposed in 1998, operating in 2012.
  await page.goto("/?asOf=2012&map=6.00/41.000/64.500");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/compare=2004/);
  const both = page.getByTestId("map");
  await expect(both).toHaveCount(2);
  for (const map of await both.all()) await expect(map).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });
  await page.getByLabel("Left").selectOption("1998");
  await expect(page).toHaveURL(/compare=1998/);
  const swipe = page.getByRole("slider", { name: /Share of the map that shows 1998/ });
  await swipe.fill("100");
  await expect(swipe).toHaveAttribute("aria-valuetext", "100 % 1998, 0 % 2012");
  // Moving one moves the other.
  await page.mouse.move(850, 500);
  await page.mouse.down();
  await page.mouse.move(950, 500, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/64\.500/);
  await page.getByRole("button", { name: "End" }).click();
  await expect(both).toHaveCount(1);
});

test("the stated accuracy is drawn as a band, when asked for", async ({ page }) => {
  await page.goto(`/?project=karakoram-highway&${onTheHighway(11)}`);
  await drawn(page);
  const before = await colorsInTheMiddle(page);
  await panel(page)
    .getByRole("checkbox", { name: /Show the stated accuracy/ })
    .check();
  // Kilometres on either side: all of the middle is in the band.
  await expect(async () =>
    expect((await colorsInTheMiddle(page)).filter((c) => c === "#f5f5f2").length).toBeLessThan(before.filter((c) => c === "#f5f5f2").length / 4),
  ).toPass();
});

test("the map can be a globe, and a picture with its legend", async ({ page }) => {
  await page.goto(`/?${ON_THE_HIGHWAY}`);
  await drawn(page);
  await page.getByRole("button", { name: "Globe" }).click();
  await expect(page.getByRole("button", { name: "Globe" })).toHaveAttribute("aria-pressed", "true");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a picture" }).click()]);
  const png = readFileSync(await download.path());
  expect(download.suggestedFilename()).toBe("corridor-atlas.png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const box = await page.getByTestId("map").locator("canvas").first().boundingBox();
  // Width and height in the PNG's header; the legend stands beneath the map.
  expect(png.readUInt32BE(16)).toBe(box?.width);
  expect(png.readUInt32BE(20)).toBeGreaterThan(box?.height ?? 0);
});

test("countries and length narrow the list; one press clears all", async ({ page }) => {
  await page.goto("/?country=PK");
  const entries = page.getByRole("navigation", { name: "Projects" }).getByRole("link");
  await expect(entries.filter({ hasText: "Karakoram Highway" })).toBeVisible();
  await expect(entries.filter({ hasText: "Turkmenistan–China gas pipeline" })).toHaveCount(0);
  await running(page);
  await openFilters(page);
  await page.getByRole("checkbox", { name: /^Turkmenistan/ }).check();
  await expect(entries.filter({ hasText: "Turkmenistan–China gas pipeline" })).toBeVisible();
  await page.getByRole("combobox", { name: "Length" }).selectOption("1000");
  await expect(page).toHaveURL(/longer=1000/);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(entries).toHaveCount(PROJECTS.length);
  await expect(page).not.toHaveURL(/country|longer/);
});

test("hovering the line names the project", async ({ page }) => {
  await page.goto(`/?${ON_THE_HIGHWAY}`);
  await drawn(page);
  await page.getByTestId("map").locator("canvas").first().hover();
  await expect(page.getByTestId("tip")).toContainText("Karakoram Highway");
});

test("a project that does not exist says so and leaves the map", async ({ page }) => {
  await page.goto("/?project=nowhere");
  await expect(page.getByRole("alert").filter({ hasText: "nowhere" })).toContainText('There is no project "nowhere"');
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page).not.toHaveURL(/project=/);
});

test.describe("without asking for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });
  test("dots flow along the pipelines, loaded after the first paint", async ({ page }) => {
    await page.goto("/?map=5.00/45.00/70.00");
    await drawn(page);
    await expect(page.locator("#deckgl-overlay, .deck-widget-container, canvas").nth(1)).toBeAttached();
  });
});

test("with less motion asked for nothing flows", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await page.goto("/?map=5.00/45.00/70.00");
  await drawn(page);
  expect(requested).not.toContain("/api/flows");
});

test("without WebGL the list and the panel still work", async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto("/");
  await expect(page.getByText("cannot draw the map")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Projects" })
    .getByRole("link", { name: /Karakoram Highway/ })
    .click();
  await readsThePanel(page);
});

for (const file of ["maplibre-gl.mjs", "maplibre-gl-worker.mjs", "tile_cache.mjs"])
  test(`where ${file} cannot be fetched the page says so, works without the map, and tries again`, async ({ page }) => {
    await page.route(`**/${file}*`, (route) => route.abort());
    await page.goto("/");
    const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
    await expect(alert).toBeVisible();
    await page
      .getByRole("navigation", { name: "Projects" })
      .getByRole("link", { name: /Karakoram Highway/ })
      .click();
    await readsThePanel(page);
    await page.unrouteAll();
    await alert.getByRole("button", { name: "Try again" }).click();
    await drawn(page);
    await expect(alert).toBeHidden();
  });

test("capacity and owner narrow the list, the table of it and the export alike", async ({ page, request }) => {
  await page.goto("/");
  const entries = page.getByRole("navigation", { name: "Projects" }).getByRole("link");
  await running(page);
  await openFilters(page);
  await page.getByRole("combobox", { name: "Capacity" }).selectOption("20 Mt/a");
  await expect(page).toHaveURL(/capacity=20/);
  await expect(entries.filter({ hasText: "Kazakhstan–China oil pipeline" })).toBeVisible();
  await expect(entries.filter({ hasText: "Karakoram Highway" })).toHaveCount(0);
  const listed = await entries.count();
  const table = page.getByRole("link", { name: "Show as a table" });
  const address = (await page.getByRole("link", { name: /^Export/ }).getAttribute("href")) ?? "";
  const { features } = await (await request.get(address)).json();
  const sent = new Set(features.map((f: { properties: { project: string } }) => f.properties.project));
  expect(sent).toContain("kazakhstan-china-oil-pipeline");
  expect(sent.size).toBe(listed);
  await table.click();
  await expect(page.getByRole("region", { name: "Projects" }).locator("tbody tr")).toHaveCount(listed);
  await expect(page.getByRole("region", { name: "Projects" }).locator("tbody tr").filter({ hasText: "Kazakhstan–China oil pipeline" })).toBeVisible();
});

test("the history of a project stands beside its figures", async ({ page }) => {
  await page.goto("/?project=karakoram-highway&asOf=2012");
  const history = page.getByRole("list", { name: "Status through the years" });
  await expect(history.getByRole("img", { name: /Idle since 4 January 2010; Under construction since about July 2012; Operating since .*2015/ })).toBeVisible();
});

test("the ruler begins a line", async ({ page }) => {
  await page.goto("/?map=4.00/42.000/72.000");
  await drawn(page);
  await page.getByRole("button", { name: "Measure a line" }).click();
  await expect(page.getByRole("button", { name: "Stop drawing" })).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/view=own-line/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the panel is a sheet over the map that grows and goes", async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("navigation", { name: "Projects" })
      .getByRole("link", { name: /^Karakoram Highway/ })
      .tap();
    const sheet = page.getByRole("complementary", { name: "Karakoram Highway" });
    await expect(sheet).toBeVisible();
    const height = async () => (await sheet.boundingBox())?.height ?? 0;
    await expect.poll(height).toBeLessThan(844 * 0.6);
    await page.getByRole("button", { name: "Full-screen panel" }).tap();
    await expect.poll(height).toBeGreaterThan(844 * 0.9);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole("button", { name: "Close" }).tap();
    await expect(sheet).toBeHidden();
  });
});
