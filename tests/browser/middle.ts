import type { Page } from "@playwright/test";

/** Colours of the pixels around the middle of the map, as #rrggbb. */
export async function colorsInTheMiddle(page: Page): Promise<string[]> {
  const box = await page.getByTestId("map").locator("canvas").first().boundingBox();
  if (!box) throw new Error("no canvas");
  const picture = await page.screenshot({ clip: { x: box.x + box.width / 2 - 40, y: box.y + box.height / 2 - 40, width: 80, height: 80 } });
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      return Array.from({ length: data.length / 4 }, (_, i) => `#${[...data.slice(4 * i, 4 * i + 3)].map((c) => c.toString(16).padStart(2, "0")).join("")}`);
    },
    [...picture],
  );
}
