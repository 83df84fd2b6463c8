import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { type Plan, partNames, parts, query } from "../../src/plan/index.js";
import { catalogue } from "../../src/rules/index.js";
import { planArbitrary } from "../../src/testing/index.js";
import { examplePlan } from "./example-plan.js";
import { fieldsOf, without } from "./fields.js";
import { lostInSilence } from "./lost-in-silence.js";

const asOf = "2026-11-01";
/** With our own method: a plan that is drawn may name one that does not exist. */
const run = (plan: Plan) => check(plan, { asOf, method: "lots-style" });

/** Told in full, so that absence counts too. */
const toldInFull = (plan: Plan): Plan => ({
  ...plan,
  complete: [...partNames, "competence" as const].map((part) => ({ part })),
});

/** Plans of every kind: untidy ones too, told in part or in full. */
const plans = () =>
  fc
    .tuple(
      fc.oneof(
        planArbitrary({ untold: 0.3 }),
        planArbitrary({ untold: 0.6 }),
        planArbitrary({ untold: 0.2, circles: true, dangling: true }),
      ),
      fc.boolean(),
    )
    .map(([plan, isFull]) => (isFull ? toldInFull(plan) : plan));

const examples = catalogue.flatMap((rule) => rule.examples().bad.map(examplePlan));

const ids = new RegExp(`^(${[...Object.values(parts), "organisation"].join("|")}):([a-z0-9._-]+)$`);

/** Every id with one more letter at the front of its slug: another id, in the same place of the alphabet. */
const renamed = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, inner) =>
      typeof inner === "string" ? inner.replace(ids, "$1:x$2") : inner,
    ),
  );

const shuffled = (plan: Plan, order: (length: number) => readonly number[]): Plan => ({
  ...plan,
  ...Object.fromEntries(
    partNames.flatMap((part) => {
      const list: readonly unknown[] | undefined = plan[part];
      return list ? [[part, order(list.length).map((at) => list[at])]] : [];
    }),
  ),
});

describe("whatever the plan, the rules", { timeout: 60_000 }, () => {
  it("never throw", () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const failed = run(plan).findings.filter(({ rule }) => rule === "rule-error");
        expect(failed.map(({ params }) => params)).toEqual([]);
      }),
    );
  });

  it("name only what is in the plan, in findings and in what cannot be told", () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const q = query(plan);
        const { findings, cannotTell, notExamined } = run(plan);
        const named = [
          ...findings.flatMap(({ entity, related }) => [entity, ...related]),
          ...[...cannotTell, ...notExamined].flatMap((open) => open.examples),
        ];
        expect(named.filter((id) => !q.has(id))).toEqual([]);
      }),
    );
  });

  it("do not mind the order of the plan", () => {
    fc.assert(
      fc.property(plans(), fc.infiniteStream(fc.nat()), (plan, numbers) => {
        const order = (length: number) => {
          const drawn = Array.from({ length }, () => Number(numbers.next().value));
          return [...drawn.keys()].sort((a, b) => (drawn[a] ?? 0) - (drawn[b] ?? 0));
        };
        expect(run(shuffled(plan, order))).toEqual(run(plan));
      }),
    );
  });

  it("call things by the names they have", () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(run(renamed(plan))).toEqual(renamed(run(plan)));
      }),
    );
  });

  it("give the same answer to the same plan, and leave it as it is", () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const before = structuredClone(plan);
        expect(run(plan)).toEqual(run(plan));
        expect(plan).toStrictEqual(before);
      }),
    );
  });

  it("never pass in silence because a fact is taken away", () => {
    fc.assert(
      fc.property(fc.oneof(plans(), fc.constantFrom(...examples)), fc.nat(), (plan, drawn) => {
        const fields = fieldsOf(plan);
        const field = fields[drawn % Math.max(1, fields.length)];
        const less = field && without(plan, field);
        fc.pre(less !== undefined);
        expect(lostInSilence(run(plan), run(less))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
