import { expect, it } from "vitest";
import { ask } from "../ask.js";

const known = { individualBased: true, splitBy: [], noSplitReason: null };

it.each([
  [known, "indicator:a splitBy"],
  [{ ...known, splitBy: ["age", "area"] }, "indicator:a splitBy"],
  [{ ...known, splitBy: ["sex"] }, []],
  [{ ...known, noSplitReason: "Färre än fem." }, []],
  [{ ...known, noSplitReason: " " }, "indicator:a splitBy"],
  [{ ...known, individualBased: false }, []],
  [{ ...known, validTo: "2025" }, []],
  [{ individualBased: true, noSplitReason: null }, ["indicator.splitBy"]],
  [{ individualBased: true, splitBy: [] }, ["indicator.noSplitReason"]],
  [{ splitBy: [], noSplitReason: null }, ["indicator.individualBased"]],
  [{ ...known, basisOf: { splitBy: "inferred" } }, ["indicator.splitBy"]],
])("individual-figures-by-sex, %j: %j", (indicator, expected) => {
  const { fires, cannotTell } = ask("individual-figures-by-sex", {
    indicators: [{ id: "indicator:a", ...indicator }],
  });
  expect(fires.length > 0 ? fires.join() : cannotTell).toEqual(expected);
});
