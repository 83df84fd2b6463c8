import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { onceOnly, weigh } from "../../src/burden/index.js";
import { why } from "../../src/explain/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { yellowCards } from "../../src/relief/index.js";

const plan = parsePlanOrThrow(JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")));
const year = { year: 2026 };
const pair = (a: string, b: string) => [a, b].sort().join(" ");

describe("who asks for the same thing", () => {
  const weights = weigh(plan, { ...year, hoursPerYear: 1700 });
  const { reuse } = onceOnly(weights);
  const cards = weights.demands.flatMap(({ id }) =>
    why(plan, id, { ...year, asOf: "2026-06-01" }).sameData.map((one) => ({ id, ...one })),
  );
  const carded = (isAnew: boolean) =>
    new Set(cards.filter((one) => one.isAnew === isAnew).map(({ id, other }) => pair(id, other)));
  const yellow = yellowCards(plan, year);

  it("is the same on the cards and the yellow cards of the example", () => {
    const requests = yellow.cards.flatMap((card) => card.requests);
    expect(requests.length).toBeGreaterThan(0);
    expect(new Set(requests.map(({ demand, other }) => pair(demand, other)))).toEqual(carded(true));
    expect(yellow.perhaps).toBe(carded(false).size);
  });

  it("is the same in the lens, which names for each answer in vain the one that could serve", () => {
    const lens = (isCertain: boolean) =>
      reuse.filter((one) => one.isCertain === isCertain).map(({ from, to }) => pair(from, to));
    for (const isCertain of [true, false]) {
      expect(lens(isCertain).length).toBeGreaterThan(0);
      expect([...carded(isCertain)]).toEqual(expect.arrayContaining(lens(isCertain)));
    }
    // Of each pair on a card, at least one answer is in vain in the lens.
    const inVain = new Set<string>(reuse.map(({ to }) => to));
    for (const { id, other } of cards) expect(inVain.has(id) || inVain.has(other)).toBe(true);
  });
});
