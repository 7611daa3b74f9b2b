import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const PAGES = [
  ["the explorer", "/?map=4.00/42.000/72.000"],
  ["the explorer with a project", "/?project=karakoram-highway&map=6.00/37.000/75.000"],
  ["the explorer with a line of one's own", "/?view=own-line&map=4.00/42.000/72.000"],
  ["a dossier", "/projects/turkmenistan-china-gas-pipeline"],
  ["the table", "/table"],
  ["the sources", "/sources"],
  ["a source", "/sources/mukimdzhanova-2004"],
  ["a country", "/countries/KG"],
  ["a border crossing", "/crossings/torugart"],
  ["the border crossings", "/crossings"],
  ["what changed", "/changes?compare=1995"],
  ["a company", "/companies/cnpc"],
  ["the method", "/method"],
  ["an embedded map", "/embed/karakoram-highway"],
  ["a page that is not there", "/nothing"],
] as const;

for (const scheme of ["light", "dark"] as const)
  for (const language of ["", "/ru", "/zh"] as const) {
    test.describe(`in ${scheme}, ${language || "/en"}`, () => {
      test.use({ colorScheme: scheme });
      for (const [name, address] of PAGES) {
        test(`${name} has no fault that axe finds`, async ({ page }) => {
          await page.goto(`${language}${address}`);
          if (address.includes("map=") || address.includes("embed"))
            await expect(page.getByTestId("map")).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });
          if (address.includes("project=")) await expect(page.locator("article details").first()).toBeVisible();
          if (address.includes("own-line")) await expect(page.locator("aside input[type=file]")).toBeAttached();
          const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
          expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual([]);
        });
      }
    });
  }
