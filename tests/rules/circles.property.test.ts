import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circles } from "../../src/rules/circles.js";

const names = ["a", "b", "c", "d", "e", "f", "g"];
const links = () =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
    selector: ([from, to]) => from + to,
    maxLength: 14,
  });
type Links = readonly (readonly [string, string])[];

const nextIn = (graph: Links) => (id: string) =>
  graph.filter(([from]) => from === id).map(([, to]) => to);

/** All that can be reached in one step or more, found the slow way. */
const reachable = (graph: Links, start: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let more = [start]; more.length > 0; ) {
    more = more.flatMap(nextIn(graph)).filter((id) => !found.has(id));
    for (const id of more) found.add(id);
  }
  return found;
};

/** The first id of each group whose members reach each other. */
const firsts = (graph: Links) =>
  names.filter(
    (id) =>
      reachable(graph, id).has(id) &&
      !names.some(
        (other) => other < id && reachable(graph, id).has(other) && reachable(graph, other).has(id),
      ),
  );

describe("circles", () => {
  it("finds one for each group that goes round, and starts with the first of it", () => {
    fc.assert(
      fc.property(links(), (graph) => {
        const found = circles(names, nextIn(graph));
        expect(found.map(([start]) => start).sort()).toEqual(firsts(graph));
      }),
    );
  });

  it("follows links that are there, and passes no id twice", () => {
    fc.assert(
      fc.property(links(), (graph) => {
        for (const circle of circles(names, nextIn(graph))) {
          expect(new Set(circle).size).toBe(circle.length);
          for (const [at, id] of circle.entries()) {
            expect(nextIn(graph)(id)).toContain(circle[(at + 1) % circle.length]);
          }
        }
      }),
    );
  });

  it("does not mind the order of ids and links", () => {
    fc.assert(
      fc.property(links(), (graph) => {
        const found = circles(names, nextIn(graph));
        const turned = circles(names.toReversed(), nextIn(graph.toReversed()));
        expect(turned.toSorted()).toEqual(found.toSorted());
      }),
    );
  });
});
