import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tornadoPicture } from "../../src/svg/index.js";
import { samples } from "./samples.js";
import { elementsOf } from "./xml.js";

const amount = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
);
const name = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.constantFrom("Samhällsbyggnadsförvaltningen", "", "   ", "a-b-c-", "\ud800"),
);
const material = fc
  .record({
    count: fc.nat(14),
    names: fc.array(name, { minLength: 1, maxLength: 8 }),
    values: fc.array(amount, { minLength: 1, maxLength: 12 }),
  })
  .map(({ count, names, values }) => ({
    count,
    name: (at: number) => names[at % names.length] ?? "",
    value: (at: number) => values[at % values.length] ?? null,
  }));

const lengths = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"];

/** What is wrong with the lengths of a drawing: none may be other than a number, none that is a size below zero. */
const badLengths = (svg: string): readonly string[] =>
  elementsOf(svg).flatMap(({ name: element, attributes }) =>
    lengths.flatMap((key) => {
      const written = attributes.get(key);
      if (written === undefined) return [];
      const isSize = ["r", "width", "height"].includes(key);
      const value = Number(written);
      return Number.isFinite(value) && !(isSize && value < 0)
        ? []
        : [`${element} ${key}="${written}"`];
    }),
  );

describe("whatever the data", () => {
  it.each(Object.entries(samples))(
    "%s is well-formed, of real numbers, and keeps its table",
    (_, make) => {
      fc.assert(
        fc.property(material, fc.constantFrom(320, 720, 1200), (stuff, width) => {
          const { draw, rows } = make(stuff);
          const { svg, table } = draw({ language: "sv", width });
          expect(badLengths(svg)).toEqual([]);
          for (const { attributes } of elementsOf(svg)) {
            expect(attributes.get("d") ?? "").not.toMatch(/NaN|Infinity/);
          }
          expect(table.rows).toEqual(rows);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("a tornado also stands when a low number makes the sum higher", () => {
    fc.assert(
      fc.property(
        fc.integer({ max: 999, min: -999 }),
        fc.integer({ max: 999, min: -999 }),
        (low, high) => {
          const bars = [{ name: "Restid", low, high }];
          expect(
            badLengths(
              tornadoPicture({ title: "T", unit: "h", total: 0, bars }, { language: "sv" }).svg,
            ),
          ).toEqual([]);
        },
      ),
    );
  });
});
