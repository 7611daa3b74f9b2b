import { expect, type Page, test } from "@playwright/test";

/** The page runs: before that, nothing that a person does is heard. */
const running = (page: Page) => expect(page.getByTestId("map")).toBeAttached();

const list = (page: Page) => page.getByRole("navigation", { name: "Projects" });
const figures = (page: Page) => page.getByRole("region", { name: "In figures" });

test("pipelines in Kazakhstan take two presses, and one more each as GeoJSON and CSV", async ({ page }) => {
  await page.goto("/");
  await running(page);
  await page
    .getByRole("region", { name: "Kinds" })
    .getByRole("link", { name: /^Pipelines/ })
    .click();
  await page
    .getByRole("region", { name: "Countries" })
    .getByRole("link", { name: /^Kazakhstan/ })
    .click();
  await expect(page).toHaveURL(/country=KZ/);
  await expect(list(page).getByRole("link", { name: /Kazakhstan–China oil pipeline/ })).toBeVisible();
  await expect(list(page).getByRole("link", { name: /Karakoram Highway|West–East/ })).toHaveCount(0);
  for (const [name, extension] of [
    ["GeoJSON", /\.geojson$/],
    ["CSV", /\.csv$/],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
    expect(download.suggestedFilename()).toMatch(extension);
  }
});

test("the figures follow filter and year, and lead to what they count", async ({ page }) => {
  await page.goto("/");
  await running(page);
  await expect(figures(page).getByRole("link", { name: /Mt\/a oil pipeline capacity/ })).toBeVisible();
  await page.getByRole("slider", { name: "As of" }).fill("2004");
  // The oil pipeline has been in operation since 2006.
  await expect(figures(page).getByRole("link", { name: /Mt\/a oil pipeline capacity/ })).toHaveCount(0);
  await figures(page)
    .getByRole("link", { name: /km of road/ })
    .click();
  await expect(page).toHaveURL(/layers=highways/);
  await expect(figures(page).getByRole("link", { name: /km of railway/ })).toHaveCount(0);
  const crossings = figures(page).getByRole("link", { name: /border crossings/ });
  const counted = Number((await crossings.locator("strong").textContent()) ?? "");
  await crossings.click();
  await expect(page.getByRole("heading", { name: "Border crossings" })).toBeVisible();
  await expect(page.locator("tbody tr").filter({ has: page.locator("td li") })).toHaveCount(counted);
});

test("what changed is a page that says both sides with their years", async ({ page }) => {
  await page.goto("/");
  const changed = page.getByRole("region", { name: "In figures" }).getByRole("link", { name: /changed since/ });
  const counted = Number((await changed.locator("strong").textContent()) ?? "");
  await changed.click();
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  expect(new Set(await page.locator("tbody th > a").allTextContents()).size).toBe(counted);
  await page.getByLabel("From").selectOption("1995");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/compare=1995/);
  await expect(page.getByRole("row", { name: /Kazakhstan–China oil pipeline Proposed since \d{4} Operating since/ })).toBeVisible();
});

test("Enter opens the first hit; hits say what and where they are", async ({ page }) => {
  await page.goto("/");
  await running(page);
  const field = page.getByRole("searchbox", { name: /^Find/ });
  await field.fill("karakorum highway");
  await field.press("Enter");
  await expect(page).toHaveURL(/project=karakoram-highway/);
  await page.keyboard.press("Escape");
  await field.fill("Khunjerab");
  await expect(page.getByRole("region", { name: "Places and crossings" }).getByRole("button").first()).toContainText(/border crossing · .*China/);
});

test("from 2004 a comparison is with today; its list opens projects", async ({ page }) => {
  await page.goto("/?asOf=2004&country=TM&map=3.00/42.000/72.000");
  await running(page);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/compare=2004/);
  await expect(page).not.toHaveURL(/asOf/);
  const changed = page.getByRole("region", { name: "2004 compared with today" }).getByRole("list");
  await expect(changed.getByRole("button")).toHaveCount(1);
  await expect(changed).toContainText(/Operating since/);
  await changed.getByRole("button", { name: "Turkmenistan–China gas pipeline" }).click();
  await expect(page).toHaveURL(/project=turkmenistan-china-gas-pipeline/);
});

test("one statement is cited as BibTeX in three presses, copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/projects/karakoram-highway");
  const row = page
    .locator("li[id]")
    .filter({ hasText: /^\d.*Opened/ })
    .first();
  await row.locator("summary").click();
  await row.getByRole("button", { name: "Copy: BibTeX" }).click();
  await expect(row.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@/);
});

test("history is a line an event, by date; disagreements have a view of their own", async ({ page }) => {
  await page.goto("/projects/karakoram-highway");
  const section = (name: string) =>
    page
      .getByRole("region", { name })
      .or(page.locator("section").filter({ has: page.getByRole("heading", { name }) }))
      .first();
  const dates = await section("History by date")
    .locator("li > time")
    .evaluateAll((all) => all.map((one) => one.getAttribute("title") ?? ""));
  expect(dates.length).toBeGreaterThan(5);
  await section("Disagreements").locator("summary").click();
  await expect(section("Disagreements")).toContainText(/sources give/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("list and chips are links that work", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("Drawing the map")).toBeHidden();
    await page.getByRole("link", { name: /^Kazakhstan \d/ }).click();
    await expect(page).toHaveURL(/country=KZ/);
    await expect(list(page).getByRole("link", { name: /Karakoram Highway/ })).toHaveCount(0);
    await list(page)
      .getByRole("link", { name: /Kazakhstan–China oil pipeline/ })
      .click();
    await expect(page.getByRole("heading", { name: "Kazakhstan–China oil pipeline" })).toBeVisible();
  });
});
