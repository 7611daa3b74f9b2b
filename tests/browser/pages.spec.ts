import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { dataset, PIPELINES, PROJECTS } from "./dataset";

test("a dossier is a page of its own, without JavaScript too", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/projects/turkmenistan-china-gas-pipeline");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("gas pipeline");
  await page.getByText(/^\d+ sources$/).click();
  await expect(page.getByRole("link", { name: /Mukimdzhanova 2004/ }).last()).toBeVisible();
});

test("a citation leads to its source, and the source back to the fact", async ({ page }) => {
  await page.goto("/projects/karakoram-highway");
  await page.getByText(/^\d+ sources$/).click();
  await page
    .getByRole("link", { name: /Mukimdzhanova 2004/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Cooperation Today");
  // What it says of the road stands here too.
  const road = page.locator("section", { has: page.getByRole("heading", { name: "Karakoram Highway" }) });
  await expect(road).toContainText("September 2003");
  await road.getByRole("link").first().click();
  await expect(page).toHaveURL(/projects\/karakoram-highway#/);
});

test("a dossier leads to its countries and border crossings, and these to all that they have", async ({ page, request }) => {
  await page.goto("/projects/bishkek-torugart-kashgar");
  await page.getByRole("link", { name: "Torugart pass", exact: true }).first().click();
  await expect(page).toHaveURL(/crossings\/torugart/);
  await expect(page.locator("[data-part=answer]")).toContainText("Road crossing: Kyrgyzstan and China");
  await expect(page.getByRole("link", { name: /Bishkek–Torugart–Kashgar/ })).toBeVisible();
  await page.getByRole("link", { name: "Kyrgyzstan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kyrgyzstan");
  const { projects } = await (await request.get("/api/projects?country=KG")).json();
  await expect(page.locator("tbody tr")).toHaveCount(projects.length);
  await expect(page.getByRole("link", { name: /Irkeshtam/ }).first()).toBeVisible();
});

test("the sources are searched, without JavaScript too", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/sources");
  const rows = page.locator("tbody tr");
  await expect(rows).toHaveCount(dataset.sources.length);
  await page.getByLabel("Find").fill("central MUKIMDZHANOVA");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByText("1 source", { exact: true })).toBeVisible();
});

test("the border policy and the measured border are told", async ({ page }) => {
  await page.goto("/method#borders");
  await expect(page.getByRole("heading", { name: "Borders" })).toBeVisible();
  await expect(page.locator("main")).toContainText(/3,300 km. Measured on the atlas’s own polygons it is [23],\d{3} km/);
});

test("unknown pages are 404 and lead home", async ({ page }) => {
  for (const path of ["/projects/nowhere", "/sources/nobody", "/countries/XX", "/countries/NP", "/crossings/nowhere", "/nothing"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  }
});

test("the table filters, sorts and downloads, without JavaScript too", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/table");
  const rows = page.getByRole("region", { name: "Projects" }).locator("tbody tr");
  await expect(rows).toHaveCount(PROJECTS.length);
  await page.getByLabel("Layer").selectOption("pipelines");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(rows).toHaveCount(PIPELINES.length);
  await page.getByRole("link", { name: /Measured, km/ }).click();
  await page.getByRole("link", { name: /Measured, km/ }).click();
  const measured = page.getByRole("columnheader", { name: /Measured/ });
  await expect(measured).toHaveAttribute("aria-sort", "descending");
  const column = await measured.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell) + 1);
  const km = (await rows.locator(`:nth-child(${column})`).allTextContents()).map((text) => Number(text.replaceAll(",", "")));
  expect(km).toEqual(km.toSorted((a, b) => b - a));

  const csv = await page.request.get((await page.locator("a[href^='/export?format=csv&']").getAttribute("href")) ?? "");
  const [head, ...lines] = (await csv.text()).trim().split("\n");
  expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(head).toMatch(/^\uFEFF?id,name,layer,/);
  expect(lines.map((l) => l.split(",")[0]).sort()).toEqual(PIPELINES.map((p) => p.id).sort());

  await page.goto("/table?status=busy");
  await expect(page.getByRole("alert")).toContainText('"busy" is unknown; use proposed');
  await expect(rows.first()).toBeVisible();
  for (const address of ["/table?longer=-5", "/table?longer=1e3", "/table?country=XX", "/table?layer=rivers"]) {
    await page.goto(address);
    await expect(page.getByRole("alert"), address).toContainText(/must be|is unknown/);
    await expect(rows.first(), address).toBeVisible();
  }
  // What is no parameter of the page says nothing, and an alias is read.
  await page.goto("/table?compare=7&layer=pipelines&country=kz");
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
  await expect(page.getByLabel("Layer")).toHaveValue("pipelines");
  await expect(page.locator("select[name=country]")).toHaveValue("KZ");
});

test("the charts are drawn without scrolling, say what they show, and can be saved", async ({ page }) => {
  await page.goto("/table");
  const charts = page.locator("figure:has(figcaption)");
  await expect(charts).toHaveCount(4);
  for (const drawn of await charts.all()) {
    await expect(drawn.locator("[data-part=drawing] svg").last()).toBeAttached();
    await expect(drawn.locator("[data-part=takeaway]")).toContainText(/\d/);
  }
  const chart = page.locator("figure:has(figcaption)", { hasText: "Kilometres by country" });
  await chart.getByText("Show the data").click();
  await expect(chart.getByRole("row", { name: /Pakistan Operating/ })).toBeVisible();
  const [csv] = await Promise.all([page.waitForEvent("download"), chart.getByRole("link", { name: /^CSV/ }).click()]);
  expect(readFileSync(await csv.path(), "utf8")).toMatch(/^country,status,km\n/);
  const [svg] = await Promise.all([page.waitForEvent("download"), chart.getByRole("button", { name: /^SVG/ }).click()]);
  const drawing = readFileSync(await svg.path(), "utf8");
  expect(drawing).toMatch(/^<svg [\s\S]*Pakistan/);
  expect(drawing).not.toContain("var(");
});

test("the charts follow the filters of the table", async ({ page }) => {
  await page.goto("/table?country=PK");
  const chart = page.locator("figure:has(figcaption)", { hasText: "Kilometres by country" });
  await expect(chart.locator("[data-part=takeaway]")).toContainText("Pakistan");
  await expect(chart.locator("svg")).not.toContainText("Kazakhstan");
  await expect(page.locator("figure:has(figcaption)", { hasText: "Pipelines" })).toHaveCount(0);
});

test("a company has a page of what it owns, runs, builds and pays for, to which dossiers lead", async ({ page }) => {
  await page.goto("/projects/kazakhstan-china-oil-pipeline");
  await page.getByRole("link", { name: "CNPC", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: "CNPC" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Kazakhstan–China oil pipeline" }).first()).toBeVisible();
  expect((await page.goto("/companies/nobody"))?.status()).toBe(404);
});

test("a project and a statement can be cited in four forms", async ({ page, request }) => {
  await page.goto("/projects/karakoram-highway");
  await page.getByText("Cite this").click();
  const address = async (name: string) => (await page.getByRole("link", { name, exact: true }).first().getAttribute("href")) ?? "";
  expect(await (await request.get(await address("BibTeX"))).text()).toMatch(
    /^@misc\{[\s\S]*title = \{Karakoram \{Highway\}\}[\s\S]*\/projects\/karakoram-highway\}/,
  );
  expect(await (await request.get(await address("RIS"))).text()).toMatch(/^TY {2}- ELEC[\s\S]*TI {2}- Karakoram Highway/);
  expect((await (await request.get(await address("CSL-JSON"))).json())[0]).toMatchObject({ type: "webpage", title: "Karakoram Highway" });
  expect(await (await request.get(await address("Plain text"))).text()).toContain("Karakoram Highway. Corridor Atlas.");
  const length = page.locator("li[id]", { hasText: /^Length/ }).first();
  await length.locator("summary").click();
  const statement = (await length.getByRole("link", { name: "Plain text" }).getAttribute("href")) ?? "";
  expect(await (await request.get(statement)).text()).toMatch(/Karakoram Highway: Length \(.*\): [\d,]+ km\./);
});

test("a dossier tells other programs what it is, in JSON-LD", async ({ page }) => {
  await page.goto("/projects/karakoram-highway");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Dataset", name: "Karakoram Highway", license: expect.stringContaining("creativecommons") });
  expect(data.citation.length).toBeGreaterThan(10);
});

test("a project's map can stand in another site", async ({ page }) => {
  await page.goto("/?project=karakoram-highway");
  await page.getByText("Put this map on your page").click();
  const code = await page.getByRole("textbox", { name: "Put this map on your page" }).inputValue();
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(code);
  }).listen(0, "127.0.0.1");
  await once(host, "listening");
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "Karakoram Highway" })).toBeVisible();
  expect((await page.request.get("/embed/karakoram-highway")).headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect((await page.request.get("/")).headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  host.close();
});

test("a dossier prints on A4 without what only a screen can use", async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto("/projects/osh-irkeshtam-kashgar");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("figure").locator("svg").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Export GeoJSON" })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  // A4 in points, as the PDF says it.
  expect((await page.pdf({ format: "A4" })).toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
});

test("key figures and the link of a statement lead to the statement", async ({ page }) => {
  await page.goto("/projects/kazakhstan-china-oil-pipeline");
  await page.getByLabel("Key figures").getByRole("link", { name: "Capacity" }).click();
  await expect(page.locator("li:target")).toContainText("Capacity");
  const statement = page.locator("section li[id]:visible").first();
  const id = await statement.getAttribute("id");
  await statement.locator("summary").first().click();
  await statement.getByRole("link", { name: /^Link to this statement/ }).click();
  await expect(page).toHaveURL(new RegExp(`/projects/kazakhstan-china-oil-pipeline#${id}$`));
  // A statement behind a fold comes into sight by its address.
  const folded = await page.locator("details li[id]").first().getAttribute("id");
  await page.goto(`/projects/kazakhstan-china-oil-pipeline#${folded}`);
  await page.reload();
  await expect(page.locator(`[id="${folded}"]`)).toBeVisible();
});
