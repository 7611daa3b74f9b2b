import { expect, type Page, test } from "@playwright/test";
import { KIND_COLORS, STATUS_COLORS } from "@/app/_theme/colors";
import { PROJECTS } from "./dataset";
import { colorsInTheMiddle } from "./middle";
import { onTheHighway, onTheSharedRoad } from "./on-the-highway";

/** The map has fetched and drawn everything that it wants to show. */
const drawn = (page: Page) => expect(page.getByTestId("map")).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });
const legend = (page: Page) => page.getByRole("region", { name: "Legend" });

test.describe("in the first view", () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1100, height: 720 },
  ])
    test(`the cities that everybody looks for have their names, ${viewport.width} × ${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto("/");
      await drawn(page);
      const names = page.getByText(/^Cities on the map:/);
      for (const city of ["Dushanbe", "Almaty", "Tashkent", "Urumqi", "Kashgar"]) await expect(names).toContainText(city);
    });

  test("their names are those of the reader's language", async ({ page }) => {
    await page.goto("/ru");
    await drawn(page);
    await expect(page.getByText(/^Города на карте:/)).toContainText("Душанбе");
    await page.goto("/zh");
    await drawn(page);
    await expect(page.getByText(/^图上城市/)).toContainText("阿拉木图");
  });
});

test("the legend names each kind that is on the map; colour by status is one press away and in the address", async ({ page }) => {
  await page.goto(`/?${onTheHighway()}`);
  await drawn(page);
  for (const kind of ["Road", "Railway", "Oil", "Gas", "Water", "Power"]) await expect(legend(page).getByText(kind, { exact: true })).toBeVisible();
  expect(await colorsInTheMiddle(page)).toContain(KIND_COLORS.road.light);
  await legend(page).getByLabel("Colour by status").check();
  await expect(page).toHaveURL(/[?&]color=status/);
  await expect(legend(page).getByText("Road", { exact: true })).toBeHidden();
  await drawn(page);
  await expect.poll(() => colorsInTheMiddle(page)).toContain(STATUS_COLORS.operating.light);
  await page.reload();
  await expect(legend(page).getByLabel("Colour by status")).toBeChecked();
});

test("ideas that nobody began to build are counted, and drawn when asked for", async ({ page }) => {
  await page.goto("/");
  const ideas = legend(page).getByLabel(/^Ideas nobody began to build \(\d+\)$/);
  await expect(ideas).not.toBeChecked();
  await ideas.check();
  await expect(page).toHaveURL(/[?&]ideas=shown/);
  expect(PROJECTS.some((p) => p.segments.some((s) => s.branch))).toBe(true);
});

test("width by capacity is in the address", async ({ page }) => {
  await page.goto("/");
  await legend(page).getByLabel("Width by capacity").check();
  await expect(page).toHaveURL(/[?&]width=capacity/);
  await drawn(page);
});

test("where projects share a road, a click asks which is meant", async ({ page }) => {
  // Osh to Sary-Tash is a road of two projects.
  await page.goto(`/?${onTheSharedRoad()}`);
  await drawn(page);
  await page.getByTestId("map").locator("canvas").first().click();
  const choice = page.getByRole("region", { name: /projects run here/ });
  await expect(choice.getByRole("button")).not.toHaveCount(1);
  await choice.getByRole("button").first().click();
  await expect(page).toHaveURL(/[?&]project=/);
  await expect(choice).toBeHidden();
});

test("one press leads back to the region, another to the whole project", async ({ page }) => {
  await page.goto("/?project=karakoram-highway&map=9.00/45.000/60.000");
  await drawn(page);
  await page.getByRole("button", { name: "The whole project" }).click();
  await expect(page).toHaveURL(/map=\d\.\d+\/3[5-9]\.\d+\/7\d\./);
  await page.getByRole("button", { name: "The whole region" }).click();
  await expect(page).toHaveURL(/map=[2-5]\.\d+\/4\d\.\d+\/7[01]\./);
});

test("the tip says how exact the line is", async ({ page }) => {
  await page.goto(`/?${onTheHighway()}`);
  await drawn(page);
  await page.getByTestId("map").locator("canvas").first().hover();
  await expect(page.getByTestId("tip")).toContainText(/± \d/);
});

test.describe("nothing that lies over the map lies over anything else", () => {
  const overlays = (page: Page) => page.locator("#map > :not([data-testid=map]), #map .maplibregl-ctrl-group, .maplibregl-ctrl-scale, .maplibregl-ctrl-attrib");

  for (const viewport of [
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ])
    for (const address of ["/", "/?project=karakoram-highway", "/?asOf=2004"])
      test(`${viewport.width} × ${viewport.height}, ${address}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(address);
        await drawn(page);
        const boxes = (await Promise.all((await overlays(page).all()).map((one) => one.boundingBox()))).filter((box) => box !== null);
        const over = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
            .map((b) => [a, b]),
        );
        expect(boxes.length).toBeGreaterThan(4);
        expect(over).toEqual([]);
      });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("the legend is behind one button", async ({ page }) => {
    await page.goto("/");
    await drawn(page);
    await expect(legend(page).getByText("Road", { exact: true })).toBeHidden();
    await legend(page).getByRole("button", { name: "Legend" }).tap();
    await expect(legend(page).getByText("Road", { exact: true })).toBeVisible();
  });
});
