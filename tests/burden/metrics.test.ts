import { describe, expect, it } from "vitest";
import { metrics } from "../../src/burden/index.js";
import { sections } from "../../src/report/burden/sections.js";
import { sourceRegister } from "../../src/sources/index.js";

const known = new Set(sourceRegister.map(({ id }) => id));

describe("the lenses", () => {
  it("are shown, each of them, in the order of the table", () => {
    expect(sections.map(({ id }) => id)).toEqual(metrics.map(({ id }) => id));
  });

  it.each(metrics.map((metric) => [metric.id, metric] as const))(
    "%s says what it is, and who else counts so",
    (_, { definition, title, unit, status, sources }) => {
      for (const words of [definition, title, unit]) {
        expect(words.sv).not.toBe("");
        expect(words.en).not.toBe("");
      }
      expect(sources.filter((id) => !known.has(id))).toEqual([]);
      if (status === "published") expect(sources.length).toBeGreaterThan(0);
    },
  );
});
