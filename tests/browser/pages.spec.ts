import { expect, test } from "@playwright/test";

test("a dossier is a page of its own, without JavaScript too", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/projects/turkmenistan-china-gas-pipeline");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("gas pipeline");
  await expect(page.getByRole("link", { name: /Mukimdzhanova 2004/ }).first()).toBeVisible();
});

test("a citation leads to its source, and the source back to the fact", async ({ page }) => {
  await page.goto("/projects/karakoram-highway");
  await page
    .getByRole("link", { name: /Mukimdzhanova 2004/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Cooperation Today");
  await page
    .getByRole("link", { name: /^Karakoram Highway/ })
    .first()
    .click();
  await expect(page).toHaveURL(/projects\/karakoram-highway#/);
});

test("the border policy and the measured border are told", async ({ page }) => {
  await page.goto("/method#borders");
  await expect(page.getByRole("heading", { name: "Borders" })).toBeVisible();
  await expect(page.locator("main")).toContainText(/3,300 km. Measured on the atlas’s own polygons it is [23],\d{3} km/);
});

test("unknown pages are 404 and lead home", async ({ page }) => {
  for (const path of ["/projects/nowhere", "/sources/nobody", "/nothing"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
  }
});
