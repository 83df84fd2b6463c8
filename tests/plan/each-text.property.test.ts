import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Plan, partNames, query } from "../../src/plan/index.js";
import { dictionaryNames, textNames } from "../../src/plan/text-names.js";
import { planArbitrary } from "../../src/testing/index.js";

const everyId = /^[a-z][a-zA-Z]+:[a-z0-9]/;

/** All strings below the names that lead to words, one by one and without a care for speed. */
const wordsBelow = (value: unknown, isFree = false): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsBelow(item, isFree));
  return Object.entries(value).flatMap(([name, inner]) =>
    isFree || textNames.has(name) ? wordsBelow(inner, isFree || dictionaryNames.has(name)) : [],
  );
};

it("gives everything a person wrote, and every id where it is given, with its holder", () => {
  fc.assert(
    fc.property(planArbitrary({ untold: 0.4 }), (plan: Plan) => {
      const found = new Map<string, string[]>();
      query(plan).eachText((text, { id }) => {
        found.set(id, [...(found.get(id) ?? []), text]);
      });
      for (const entity of partNames.flatMap(
        (part): readonly { id: string }[] => plan[part] ?? [],
      )) {
        const texts = found.get(entity.id) ?? [];
        expect(texts[0]).toBe(entity.id);
        const written = wordsBelow(entity);
        expect([...written, entity.id]).toEqual(expect.arrayContaining(texts));
        const missed = written.filter((text) => !texts.includes(text) && !everyId.test(text));
        expect(missed).toEqual([]);
      }
    }),
  );
});

it("reads the head of the plan as the organisation's, and passes over the caller's own data", () => {
  const plan: Plan = {
    format: 1,
    organisation: { id: "organisation:a", label: { sv: "Namn" }, ext: { own: "x" } },
    title: "Titel",
    note: "Not",
    complete: [{ part: "goals", note: "Hur vi vet" }],
    method: {
      id: "own",
      title: { sv: "Egen" },
      sources: ["källa"],
      labels: { goal: { sv: "Mål" } },
    },
    ext: { own: "y" },
  };
  const texts: string[] = [];
  query(plan).eachText((text, holder) => {
    expect(holder).toBe(plan.organisation);
    texts.push(text);
  });
  expect(texts.sort()).toEqual(
    ["organisation:a", "Titel", "Not", "Namn", "Hur vi vet", "Egen", "källa", "Mål"].sort(),
  );
});
