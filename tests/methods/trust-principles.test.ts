import { describe, expect, it } from "vitest";
import { rulesServing, trustBased, trustPrinciples } from "../../src/methods/index.js";
import { principleWords } from "../../src/report/principle-words.js";
import { catalogue } from "../../src/rules/index.js";

/** Rules of other methods alone serve a principle too, but trust-based steering does not ask them. */
const isAsked = (id: string) =>
  !catalogue.find((rule) => rule.id === id)?.optIn || trustBased.rules?.[id] !== undefined;

describe("the principles of trust-based steering", () => {
  const keys = (version: "2018" | "2019") =>
    trustPrinciples[version].principles.map(({ key }) => key);

  it("are seven in 2018, and eight in 2019 when the long term was added", () => {
    expect(keys("2018")).toEqual([
      "trust",
      "citizenFocus",
      "wholeView",
      "roomForAction",
      "support",
      "knowledge",
      "openness",
    ]);
    expect(keys("2019")).toEqual([...keys("2018"), "longTerm"]);
    expect(trustPrinciples["2019"].source.reading).toBe("secondHand");
  });

  it("have the names that the reports give them", () => {
    for (const { key, label } of trustPrinciples["2019"].principles) {
      expect(label).toEqual(principleWords[key]);
    }
  });

  it("are each served by the rules that say so, and by no other", () => {
    for (const { key } of trustPrinciples["2019"].principles) {
      const serving = rulesServing(key);
      expect(serving.length, key).toBeGreaterThan(0);
      for (const rule of catalogue) {
        expect(serving.includes(rule.id), rule.id).toBe(rule.principles.includes(key));
      }
      const lens = trustBased.lenses?.find((one) => one.key === key);
      expect(lens?.rules).toEqual(serving.filter((id) => isAsked(id)));
    }
    expect(rulesServing("trust", [])).toEqual([]);
  });
});
