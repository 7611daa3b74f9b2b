import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

test("the table filters, sorts and downloads, without JavaScript too", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/table");
  const rows = page.getByRole("region", { name: "Projects" }).locator("tbody tr");
  await expect(rows).toHaveCount(22);
  await page.getByLabel("Layer").selectOption("pipelines");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole("link", { name: /Measured, km/ }).click();
  await page.getByRole("link", { name: /Measured, km/ }).click();
  await expect(rows.first()).toContainText("Kazakhstan–China oil pipeline");
  await expect(page.getByRole("columnheader", { name: /Measured/ })).toHaveAttribute("aria-sort", "descending");

  const csv = await page.request.get((await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "");
  const [head, ...lines] = (await csv.text()).trim().split("\n");
  expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(head).toMatch(/^\uFEFF?id,name,layer,/);
  expect(lines.map((l) => l.split(",")[0]).sort()).toEqual(["kazakhstan-china-oil-pipeline", "turkmenistan-china-gas-pipeline"]);

  await page.goto("/table?status=busy");
  await expect(page.getByRole("alert")).toContainText('"busy" is unknown; use proposed');
});

test("the charts are drawn, and their figures are there to read", async ({ page }) => {
  await page.goto("/table");
  await expect(page.locator(".chart .drawing svg").first()).toBeVisible();
  const chart = page.locator(".chart", { hasText: "Kilometres by country" });
  await chart.getByText("The figures").click();
  await expect(chart.getByRole("row", { name: /Pakistan Operating/ })).toBeVisible();
});

test("a project and a statement can be cited in four forms", async ({ page, request }) => {
  await page.goto("/projects/karakoram-highway");
  await page.getByText("Cite this").click();
  const address = async (name: string) => (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
  expect(await (await request.get(await address("BibTeX"))).text()).toMatch(
    /^@misc\{[\s\S]*title = \{Karakoram \{Highway\}\}[\s\S]*\/projects\/karakoram-highway\}/,
  );
  expect(await (await request.get(await address("RIS"))).text()).toMatch(/^TY {2}- ELEC[\s\S]*TI {2}- Karakoram Highway/);
  expect((await (await request.get(await address("CSL-JSON"))).json())[0]).toMatchObject({ type: "webpage", title: "Karakoram Highway" });
  expect(await (await request.get(await address("Plain text"))).text()).toContain("Karakoram Highway. Corridor Atlas.");
  const statement = (await page.getByRole("link", { name: "Cite this statement: Length" }).first().getAttribute("href")) ?? "";
  expect(await (await request.get(statement)).text()).toMatch(/Karakoram Highway: Length \(.*\): [\d,]+ km\./);
});

test("a dossier tells other programs what it is, in JSON-LD", async ({ page }) => {
  await page.goto("/projects/karakoram-highway");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Dataset", name: "Karakoram Highway", license: expect.stringContaining("creativecommons") });
  expect(data.citation.length).toBeGreaterThan(10);
});

test("a project's map can stand in another site", async ({ page, baseURL }) => {
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<iframe src="${baseURL}/embed/karakoram-highway" width="600" height="400"></iframe>`);
  }).listen(0, "127.0.0.1");
  await once(host, "listening");
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "Karakoram Highway" })).toBeVisible();
  expect((await page.request.get("/embed/karakoram-highway")).headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect((await page.request.get("/")).headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  host.close();
});
