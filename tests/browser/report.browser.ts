import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport } from "../../src/html/index.js";
import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { chromiumPath, launch, noChromium } from "./chromium.js";
import { hostile } from "./hostile.js";
import { textFaults } from "./text-faults.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const read = (name: string): Plan =>
  parsePlanOrThrow(JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8")));

const plans = {
  exempelkommun: { plan: read("exempelkommun"), asOf: "2026-11-01", year: 2026 },
  katrineholm: { plan: read("katrineholm"), asOf: "2021-10-01", year: 2021 },
} as const;
const names = ["exempelkommun", "katrineholm"] as const;
const languages = ["sv", "en"] as const;
const widths = [360, 768, 1280] as const;

const made = (name: (typeof names)[number], language: "sv" | "en") =>
  htmlReport(plans[name].plan, {
    language,
    asOf: plans[name].asOf,
    year: plans[name].year,
    hoursPerYear: 1700,
  });

const path = chromiumPath();
if (path === undefined) process.stderr.write(`\n${noChromium}\n\n`);

it("has a browser to try the report in, where it must", () => {
  if (process.env["CI"]) expect(path, noChromium).toBeDefined();
});

describe.runIf(path !== undefined)("the report in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(path ?? "");
  });
  afterAll(() => browser.close());

  /** Opens the page as a file is opened, with all that it says and asks for written down. */
  const open = async (html: string, width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("dialog", (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url() !== "http://report.test/") said.push(`request: ${request.url()}`);
    });
    await page.route("**/*", (route) =>
      route.request().url() === "http://report.test/"
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
        : route.abort(),
    );
    await page.goto("http://report.test/");
    return { page, said };
  };

  const scrollsSideways = (page: Page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );

  for (const name of names) {
    for (const language of languages) {
      const html = made(name, language);
      it.each(widths)(
        `${name} in ${language} at %d pixels: silent, within the page, nothing clipped`,
        async (width) => {
          const { page, said } = await open(html, width);
          expect(await scrollsSideways(page)).toBe(false);
          expect(await textFaults(page)).toEqual([]);
          expect(said).toEqual([]);
          await page.close();
        },
      );

      // Both widths are laid out alike in both languages, and axe takes seconds: each language at one of them.
      it.each(language === "sv" ? [1280] : [360])(
        `${name} in ${language} at %d pixels has no fault that axe finds (WCAG 2.1 AA)`,
        async (width) => {
          const { page } = await open(html, width);
          await page.evaluate(() => {
            for (const one of document.querySelectorAll("details")) one.open = true;
          });
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const run = (
              globalThis as unknown as {
                axe: {
                  run: (o: object) => Promise<{
                    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
                  }>;
                };
              }
            ).axe.run;
            const { violations: found } = await run({
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
            });
            return found.map(
              ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`,
            );
          });
          expect(violations).toEqual([]);
          await page.close();
        },
      );

      it(`${name} in ${language} goes on paper within its width`, async () => {
        const { page } = await open(html, 1280);
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: 680, height: 960 });
        expect(await scrollsSideways(page)).toBe(false);
        const pdf = await page.pdf({ format: "A4" });
        expect(pdf.length).toBeGreaterThan(10_000);
        // Beside a picture that is printed its table says nothing more, and a table of 53 weeks cannot be read on A4.
        const printed = await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
          return [...document.querySelectorAll("table")].map((table) => ({
            isOfPicture: table.closest("figure") !== null,
            isPrinted: table.checkVisibility(),
          }));
        });
        expect(printed.length).toBeGreaterThan(3);
        for (const table of printed) expect(table.isPrinted).toBe(!table.isOfPicture);
        await page.close();
      });
    }
  }

  it("is reached by the keyboard: the skip link first, then every link, button and folded part", async () => {
    const { page } = await open(made("exempelkommun", "sv"), 1280);
    const wanted = await page.evaluate(
      () =>
        [...document.querySelectorAll("a[href],button,summary,input,[tabindex='0']")].filter((e) =>
          e.checkVisibility(),
        ).length,
    );
    const reached = new Set<string>();
    for (let at = 0; at < wanted + 5; at++) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(() => {
        const all = [...document.querySelectorAll("*")];
        const active = document.activeElement;
        return active === document.body || !active ? "" : String(all.indexOf(active));
      });
      if (now === "") break;
      reached.add(now);
      if (at === 0) {
        expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
      }
    }
    expect(reached.size).toBe(wanted);
    await page.close();
  });

  it("folds, filters and sorts with its script, and shows all without one", async () => {
    const { page, said } = await open(made("exempelkommun", "sv"), 1280);
    const openParts = () => page.evaluate(() => document.querySelectorAll("details[open]").length);
    expect(await openParts()).toBe(0);
    await page.click("#fold");
    expect(await openParts()).toBe(
      await page.evaluate(() => document.querySelectorAll("details").length),
    );
    await page.fill("#filter", "zzzz");
    const visible = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll(".finding")].filter((e) => e.getClientRects().length > 0)
            .length,
      );
    expect(await visible()).toBe(0);
    const headings = page.locator("#findings h3, #findings h4").filter({ visible: true });
    expect(await headings.count()).toBe(0);
    await page.fill("#filter", "Hållna morgonmöten");
    expect(await headings.allTextContents()).toEqual([
      "Visar indikatorerna det som betyder något?",
      "En indikator som ingen använder ifrågasätts (2)",
    ]);
    await page.fill("#filter", "");
    expect(await visible()).toBeGreaterThan(50);
    const column = (nth: number) =>
      page.evaluate(
        (at) =>
          [...document.querySelectorAll("#heaviest table.sorted tbody tr")].map((row) =>
            (row.children[at]?.textContent ?? "").replace(/\s/g, ""),
          ),
        nth,
      );
    const heavy = page.locator("#heaviest table.sorted thead button").nth(2);
    await heavy.click();
    const numbers = (cells: readonly string[]) =>
      cells.map((cell) => Number(cell.replace("≥", "").replace(",", "."))).filter(Number.isFinite);
    const rising = numbers(await column(2));
    expect(rising.length).toBeGreaterThan(50);
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    await heavy.click();
    const falling = numbers(await column(2));
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(falling[0]).toBe(360);
    // A period is sorted by its end, not by its letters.
    await page.locator("#indicators thead button").nth(2).click();
    const periods = await page.evaluate(() =>
      [...document.querySelectorAll("#indicators tbody tr")].map(
        (row) => row.children[2]?.textContent,
      ),
    );
    const told = [...new Set(periods)];
    expect(told.slice(0, 4)).toEqual(["–", "2024", "oktober 2025", "2025"]);
    expect(told.slice(4)).toEqual([
      "första halvåret 2026",
      "andra tertialet 2026",
      ...["tredje kvartalet 2026", "september 2026"].toSorted(
        (a, b) => periods.indexOf(a) - periods.indexOf(b),
      ),
    ]);
    expect(said).toEqual([]);
    await page.close();
  });

  it("shows hostile names in every text field as text: nothing runs, nothing breaks the page", async () => {
    for (const width of [360, 1280]) {
      const html = htmlReport(hostile(plans.exempelkommun.plan), {
        language: "sv",
        asOf: "2026-11-01",
        year: 2026,
        hoursPerYear: 1700,
      });
      const { page, said } = await open(html, width);
      expect(said).toEqual([]);
      expect(
        await page.evaluate(
          () => document.querySelectorAll("main script, main img, main iframe").length,
        ),
      ).toBe(0);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await textFaults(page)).toEqual([]);
      await page.close();
    }
  });
});
