import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textLength } from "../../src/svg/draw/text-length.js";
import { materials, samples } from "../svg/samples.js";
import { elementsOf } from "../svg/xml.js";
import { chromiumPath, launch } from "./chromium.js";
import { textFaults } from "./text-faults.js";

const path = chromiumPath();
const widths = [340, 720] as const;

const words = [
  "Samhällsbyggnadsförvaltningen",
  "Vård- och omsorgsnämnden",
  "Kommunstyrelsens arbetsutskott",
  "MÅLUPPFYLLELSE 2026",
  "W. Wåhlström & Co AB",
  "Tillit: lilla illfiffiga jultipset, jfr (i)",
  "1 234 567,89 kr – 45\u00a0%",
  "≥ 2 492 ✖ ✓ ● ○ ⇄ ↑ …",
  "Överförmyndarnämnden i mellersta Sörmland",
];

describe.runIf(path !== undefined)("the pictures one by one in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(path ?? "");
  });
  afterAll(() => browser.close());

  it.each(Object.keys(materials) as (keyof typeof materials)[])(
    "%s: no text is clipped or lies on another, on a phone and on a page",
    async (kind) => {
      const page = await browser.newPage();
      for (const width of widths) {
        const all = Object.entries(samples).map(([name, make]) => {
          const { svg } = make(materials[kind]).draw({ language: "sv", width, id: name });
          return svg.replace("Rubriken på bilden", `${name} at ${width}`);
        });
        await page.setContent(`<!doctype html><meta charset="utf-8">${all.join("")}`);
        expect(await textFaults(page, "svg")).toEqual([]);
      }
      await page.close();
    },
  );

  it("reads every picture as XML, as our own reading of it does", async () => {
    const page = await browser.newPage();
    for (const make of Object.values(samples)) {
      const { svg } = make(materials.attacks).draw({ language: "sv" });
      const read = await page.evaluate((text) => {
        const document = new DOMParser().parseFromString(text, "image/svg+xml");
        return [...document.querySelectorAll("*")].map(({ localName }) => localName);
      }, svg);
      expect(read).toEqual(elementsOf(svg).map(({ name }) => name));
    }
    await page.close();
  });

  it.each([
    "Arial",
    "bold Arial",
    "Helvetica",
    "bold 'Liberation Sans'",
    "'DejaVu Sans'",
    "sans-serif",
  ])("no text is longer in %s than we reckon", async (font) => {
    const page = await browser.newPage();
    for (const size of [12, 13]) {
      const measured = await page.evaluate(
        ({ texts, style }) => {
          const context = document.createElement("canvas").getContext("2d");
          if (!context) throw new Error("no canvas");
          context.font = style;
          return texts.map((text) => context.measureText(text).width);
        },
        { texts: words, style: font.replace(/^(bold )?/, `$1${size}px `) },
      );
      const short = words.filter((text, at) => textLength(text, size) < (measured[at] ?? 0));
      expect(short).toEqual([]);
    }
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "turns %s with its reader, and light on paper",
    async (scheme) => {
      const page = await browser.newPage({ colorScheme: scheme });
      const { svg } = samples["range bars"](materials.usual).draw({ language: "sv" });
      await page.setContent(svg);
      const paper = () =>
        page.evaluate(() => {
          const rect = document.querySelector(".sk-paper");
          return rect ? getComputedStyle(rect).fill : "";
        });
      expect(await paper()).toBe(scheme === "dark" ? "rgb(22, 24, 28)" : "rgb(255, 255, 255)");
      await page.emulateMedia({ media: "print" });
      expect(await paper()).toBe("rgb(255, 255, 255)");
      await page.close();
    },
  );
});
