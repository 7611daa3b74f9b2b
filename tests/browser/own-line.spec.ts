import { readFileSync } from "node:fs";
import { check } from "@placemarkio/check-geojson";
import { expect, type Page, test } from "@playwright/test";
import { LINE_FILES } from "@/tests/fixtures/lines";
import { onTheHighway } from "./on-the-highway";

const VIEW = { zoom: 5.6, latitude: 41.3, longitude: 76 };
const own = (page: Page) => page.getByRole("complementary", { name: "Your own line" });
const drawn = (page: Page) => expect(page.getByTestId("map")).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });

/** Where a position (lon, lat) is on the screen, by the Mercator projection with tiles of 512 pixels. */
async function screen(page: Page, longitude: number, latitude: number): Promise<[number, number]> {
  const box = await page.getByTestId("map").boundingBox();
  if (!box) throw new Error("no map");
  const north = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const scale = (512 * 2 ** VIEW.zoom) / (2 * Math.PI);
  const x = ((longitude - VIEW.longitude) * Math.PI) / 180;
  return [box.x + box.width / 2 + x * scale, box.y + box.height / 2 - (north(latitude) - north(VIEW.latitude)) * scale];
}

test("a line drawn from Almaty to Kashgar tells its length and where it crosses; pulled elsewhere it is measured anew", async ({ page }) => {
  await page.goto(`/?map=${VIEW.zoom}/${VIEW.latitude}/${VIEW.longitude}`);
  await page.getByRole("button", { name: "Your own line" }).click();
  await drawn(page);
  await page.getByRole("button", { name: "Draw on the map" }).click();
  const route = [
    [76.95, 43.25],
    [75.6, 42.6],
    [75.99, 39.47],
  ] as const;
  for (const [lon, lat] of route) {
    const [x, y] = await screen(page, lon, lat);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }
  await expect(own(page).locator("output")).toHaveText(/^4\d\d(\.\d)? km so far$/);
  await page.keyboard.press("Enter");

  await expect(own(page)).toContainText(/Kazakhstan → Kyrgyzstan/);
  const crossings = own(page).getByRole("listitem").locator("strong");
  await expect(crossings).toHaveText(["Kazakhstan → Kyrgyzstan", "Kyrgyzstan → China"]);
  // 131 km to the second point and 350 km from there, by the haversine formula; a pixel is 1.2 km here.
  const km = Number(/^([\d.]+) km/.exec((await own(page).locator("section p").first().textContent()) ?? "")?.[1]);
  expect(Math.abs(km - 481)).toBeLessThan(10);
  await expect(own(page).getByRole("img", { name: /Strip map/ })).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent("download"), own(page).getByRole("button", { name: "Export as GeoJSON" }).click()]);
  const file = check(readFileSync(await download.path(), "utf8")) as unknown as { features: { geometry: { type: string }; properties: object }[] };
  expect(file.features.map((f) => f.geometry.type)).toEqual(["LineString", "Point", "Point"]);

  // The last point, pulled back into Kyrgyzstan.
  const [fromX, fromY] = await screen(page, 75.99, 39.47);
  const [toX, toY] = await screen(page, 74.4, 41.2);
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move((fromX + toX) / 2, (fromY + toY) / 2, { steps: 5 });
  await page.mouse.move(toX, toY, { steps: 5 });
  await page.mouse.up();
  await expect(crossings).toHaveText(["Kazakhstan → Kyrgyzstan"]);
});

const GPX = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Over the Torugart</name><trkseg>
<trkpt lat="41.43" lon="76.0"><ele>2020</ele></trkpt><trkpt lat="40.55" lon="75.39"><ele>3752</ele></trkpt><trkpt lat="39.47" lon="75.99"><ele>1290</ele></trkpt>
</trkseg></trk></gpx>`;

/** Lets files fall on the page. */
async function drop(page: Page, name: string, content: string | Uint8Array, ...more: [string, string][]) {
  const files = [[name, content] as const, ...more].map(([file, inside]): [string, string] => [file, Buffer.from(inside).toString("base64")]);
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [file, base64] of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], file));
    return transfer;
  }, files);
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

test("a GPX file dropped on the page is measured, profile and neighbours included, and nothing of it is sent anywhere", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.postData()) sent.push(request.url());
  });
  await page.goto("/");
  await drawn(page);
  await drop(page, "torugart.gpx", GPX);
  await expect(own(page).getByRole("listitem")).toContainText(["Kyrgyzstan → China"]);
  await expect(own(page).getByRole("listitem").first()).toContainText("near Torugart");
  await expect(own(page)).toContainText("Highest known point 3,752 m");
  await expect(own(page)).toContainText(/\d+ km along\s*Bishkek–Torugart–Kashgar highway/);
  await expect(page).toHaveURL(/view=own-line/);
  expect(sent).toEqual([]);

  const before = await own(page)
    .getByText(/km along/)
    .first()
    .textContent();
  await own(page).getByLabel("Within").selectOption("50");
  await expect(
    own(page)
      .getByText(/km along/)
      .first(),
  ).not.toHaveText(before ?? "");
});

test("well-known text may be pasted; what cannot be read says why", async ({ page }) => {
  await page.goto("/?view=own-line");
  await drawn(page);
  await own(page).getByText("Paste text").click();
  await own(page).getByRole("textbox").fill("LINESTRING(74.6 42.87, 74.6 43.5)");
  await own(page).getByRole("button", { name: "Measure" }).click();
  await expect(own(page).getByRole("listitem").locator("strong")).toHaveText(["Kyrgyzstan → Kazakhstan"]);
  await drop(page, "broken.gpx", "<gpx><trk></gpx>");
  await expect(own(page).getByRole("alert")).toContainText("no well-formed XML");
  await drop(page, "metres.geojson", '{"type":"LineString","coordinates":[[500000,4400000],[500100,4400000]]}');
  await expect(own(page).getByRole("alert")).toContainText("in metres of a projection");
});

/** A file of two lines beside each other, west and east. */
const twoLines = (west: number, east: number) =>
  JSON.stringify({
    type: "GeometryCollection",
    geometries: [west, east].map((longitude) => ({
      type: "LineString",
      coordinates: [
        [longitude, 43],
        [longitude, 47],
      ],
    })),
  });

test("of several lines the one that is chosen is the one that the map marks; a new file begins with its first", async ({ page }) => {
  await page.goto("/?view=own-line");
  await drawn(page);
  await drop(page, "two.geojson", twoLines(70, 80));
  const choice = own(page).getByRole("combobox", { name: "Line" });
  const chainage = own(page).getByRole("slider", { name: "Chainage" });
  const ring = page.getByTestId("chainage-marker");
  const marked = async (km: string) => {
    await chainage.fill(km);
    const box = await ring.boundingBox();
    if (!box) throw new Error("no mark");
    return box.x;
  };
  const west = await marked("100");
  await choice.selectOption({ index: 1 });
  const east = await marked("200");
  expect(east - west).toBeGreaterThan(100);
  await expect(own(page).getByTestId("pointed-chainage")).toHaveText("km 200");

  await drop(page, "others.geojson", twoLines(72, 78));
  await expect(choice).toHaveValue("0");
});

test("a file beyond the limits is refused, with what to do", async ({ page }) => {
  await page.goto("/?view=own-line");
  await drawn(page);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(51_000_000)], "large.gpx"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(own(page).getByRole("alert")).toHaveText("large.gpx has 51 MB; the limit is 50 MB. Simplify or split it first.");
  await own(page).getByText("Paste text").click();
  await own(page)
    .getByRole("textbox")
    .evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", `LINESTRING(${Array.from({ length: 1_000_001 }, () => "75 40").join()})`);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
  await expect(own(page).getByRole("alert")).toContainText("1,000,001 vertices; the limit is 1,000,000");
});

test("a long track tells how far its analysis is, and the page goes on meanwhile", async ({ page }) => {
  await page.goto("/?view=own-line");
  await drawn(page);
  const track = Array.from({ length: 150_000 }, (_, i) => `<trkpt lat="${(39.5 + i / 40_000).toFixed(6)}" lon="${(76 + Math.sin(i / 2000) / 5).toFixed(6)}"/>`);
  await page.evaluate(() => {
    const seen = { shares: [] as number[], frames: 0 };
    Object.assign(window, { seen });
    const frame = () => {
      if (document.querySelector("aside progress")) seen.frames++;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new MutationObserver(() => {
      const share = document.querySelector("aside progress")?.getAttribute("value");
      if (share) seen.shares.push(Number(share));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await drop(page, "long.gpx", `<gpx><trk><trkseg>${track.join("\n")}</trkseg></trk></gpx>`);
  await expect(own(page)).toContainText("150,000 vertices");
  await expect(own(page).getByRole("listitem").locator("strong")).toHaveText(["China → Kyrgyzstan", "Kyrgyzstan → Kazakhstan"]);
  const { shares, frames } = await page.evaluate(() => (window as unknown as { seen: { shares: number[]; frames: number } }).seen);
  expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(frames).toBeGreaterThan(1);
});

test("the strip map and the map point at the same place", async ({ page }) => {
  await page.goto(`/?project=karakoram-highway&${onTheHighway()}`);
  await drawn(page);
  const strip = page.getByRole("complementary", { name: "Karakoram Highway" }).getByRole("figure").first();
  await page.getByTestId("map").locator("canvas").first().hover();
  const onMap = Number((await strip.getByTestId("pointed-chainage").textContent())?.replace(/\D/g, ""));
  expect(onMap).toBeGreaterThan(200);
  expect(onMap).toBeLessThan(420);
  await expect(page.getByTestId("chainage-marker")).toBeVisible();

  // The other way round: up and down the strip map, the ring moves along the road.
  const ring = page.getByTestId("chainage-marker");
  const box = await strip.getByRole("img").boundingBox();
  if (!box) throw new Error("no strip map");
  const places: { lat: number; km: number }[] = [];
  for (const share of [0.3, 0.5, 0.7]) {
    await strip.getByRole("img").hover({ position: { x: box.width / 2, y: box.height * share } });
    const km = Number((await strip.getByTestId("pointed-chainage").textContent())?.replace(/\D/g, ""));
    const at = await ring.boundingBox();
    places.push({ lat: -(at?.y ?? 0), km });
  }
  // From Kashgar southwards to Havelian.
  expect(places.map((p) => p.km)).toEqual(places.map((p) => p.km).toSorted((a, b) => a - b));
  expect(places.map((p) => p.lat)).toEqual(places.map((p) => p.lat).toSorted((a, b) => b - a));
  await page.getByRole("heading", { level: 1 }).first().hover();
  await expect(ring).toHaveCount(0);

  await strip.getByRole("slider", { name: "Chainage" }).fill("700");
  await expect(strip.getByTestId("pointed-chainage")).toHaveText("km 700");
  await strip.getByText("As a table").click();
  await expect(strip.getByRole("row", { name: /Khunjerab/ })).toContainText("border crossing");
});

test("the strip map prints in the dossier, whole and with its scale", async ({ page }) => {
  await page.goto("/projects/karakoram-highway");
  await page.emulateMedia({ media: "print" });
  const strip = page.getByRole("figure").first();
  await expect(strip.getByRole("img", { name: /Strip map/ })).toBeVisible();
  await expect(strip.getByText("km", { exact: true }).first()).toBeVisible();
  await expect(strip.getByRole("slider")).toBeHidden();
  const paper = await page.pdf({ format: "A4" });
  expect(paper.byteLength).toBeGreaterThan(10_000);
});

test("a file of each kind is measured or refused, with what was left out and why", async ({ page }) => {
  test.setTimeout(180_000);
  const faults: Error[] = [];
  page.on("pageerror", (error) => faults.push(error));
  await page.goto("/?view=own-line");
  await drawn(page);
  for (const { file, kind, content, km, name, crossings = ["KG→CN"], says = [], saysNot } of LINE_FILES) {
    await test.step(kind, async () => {
      await drop(page, file, content);
      if (km === undefined) await expect(own(page).getByRole("alert")).toBeVisible();
      else {
        await expect(own(page)).toContainText(new RegExp(`(^|[^\\d.,])${km.toFixed(1).replace(/\.0$/, "(\\.0)?")} km`));
        await expect(own(page).getByRole("listitem").locator("strong").filter({ hasText: "→" })).toHaveCount(crossings.length);
        if (name)
          await expect(
            own(page)
              .getByRole("figure")
              .getByRole("img", { name: new RegExp(`Strip map of ${name.replace(/[[\]+]/g, "\\$&")}`) }),
          ).toBeVisible();
      }
      for (const pattern of says) await expect(own(page)).toContainText(pattern);
      if (saysNot) await expect(own(page)).not.toContainText(saysNot);
      if (km !== undefined) await own(page).getByRole("button", { name: "Clear" }).click();
      else await drop(page, "between.wkt", "LINESTRING(75 40, 75.1 40)");
      await expect(own(page).getByRole("alert")).toHaveCount(0);
    });
  }
  expect(faults).toEqual([]);
});

test("several files that meet are one line; it survives a reload and is gone when it is cleared", async ({ page }) => {
  await page.goto("/?view=own-line");
  await drawn(page);
  await drop(page, "west.wkt", "LINESTRING(73.2 39.75, 73.6 39.72)", ["east.wkt", "LINESTRING(74.9 39.72, 73.6 39.72)"]);
  await expect(own(page)).toContainText("3 vertices");
  await expect(own(page)).toContainText("also over a reload");
  await page.reload();
  await expect(own(page)).toContainText("3 vertices");
  await own(page).getByRole("button", { name: "Clear" }).click();
  await page.reload();
  await drawn(page);
  await expect(own(page)).not.toContainText("vertices,");
});

test("swapped axes are put right on demand", async ({ page }) => {
  await page.goto("/?view=own-line");
  await drawn(page);
  await drop(page, "swapped.wkt", "LINESTRING(39.75 73.2, 39.72 74.9)");
  await own(page).getByRole("button", { name: "Swap latitude and longitude" }).click();
  await expect(own(page).getByRole("listitem").locator("strong")).toHaveText(["Kyrgyzstan → China"]);
});

test("a file held over the page shows that it may fall there", async ({ page }) => {
  await page.goto("/");
  await drawn(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x"], "a.gpx"));
    return transfer;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await expect(page.getByText("Drop the file to measure its lines")).toBeVisible();
  await page.dispatchEvent("body", "dragleave", { dataTransfer });
  await expect(page.getByText("Drop the file to measure its lines")).toHaveCount(0);
});

test("where the browser keeps nothing the line is measured all the same, and the page says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await page.goto("/?view=own-line");
  await drawn(page);
  await drop(page, "west.wkt", "LINESTRING(73.2 39.75, 74.9 39.72)");
  await expect(own(page)).toContainText("keeps nothing");
  await expect(own(page).getByRole("listitem").locator("strong")).toHaveText(["Kyrgyzstan → China"]);
});
