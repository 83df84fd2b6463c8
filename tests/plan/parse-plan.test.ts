import { describe, expect, it } from "vitest";
import { type Fault, PlanError, parsePlan, parsePlanOrThrow } from "../../src/plan/index.js";

const head = { format: 1, organisation: { id: "organisation:a" } };

const faultsIn = (input: unknown): readonly Fault[] => {
  const result = parsePlan(input);
  return result.ok ? [] : result.faults;
};
const only = (input: unknown): Fault => {
  const faults = faultsIn(input);
  expect(faults).toHaveLength(1);
  return faults[0] as Fault;
};
const goal = (fields: object) => ({ ...head, goals: [{ id: "goal:a", ...fields }] });

describe("a plan that can be represented", () => {
  it("comes back as the very object that was given", () => {
    const input = { ...head, goals: [{ id: "goal:a", ext: { mine: [1, { deep: null }] } }] };
    const result = parsePlan(input);
    expect(result.ok && result.plan).toBe(input);
  });

  it("keeps absent, null and empty apart", () => {
    const input = goal({ owner: null, serves: [] });
    const result = parsePlan(input);
    expect(result.ok && result.plan.goals?.[0]).toEqual({ id: "goal:a", owner: null, serves: [] });
  });

  it("may have references to nothing, circles and two of one id: those are findings", () => {
    const unit = { id: "unit:a", parent: "unit:a" };
    expect(
      parsePlan({ ...head, units: [unit, unit, { id: "unit:b", parent: "unit:gone" }] }).ok,
    ).toBe(true);
  });

  it.each([
    "2026",
    "2026-H1",
    "2026-T2",
    "2026-Q3",
    "2026-08",
    "2026-W53",
    "2026-08-31",
    "2026-01/2026-08",
  ])("takes the period %s", (period) => expect(parsePlan(goal({ horizon: period })).ok).toBe(true));

  it("takes a leap day of a leap year only", () => {
    expect(parsePlan(goal({ decidedOn: "2024-02-29" })).ok).toBe(true);
    expect(only(goal({ decidedOn: "2026-02-29" })).code).toBe("wrong-format");
    expect(only(goal({ decidedOn: "2100-02-29" })).code).toBe("wrong-format");
  });

  it("is judged alike in the six hundredth row", () => {
    const many = (last: object) => ({
      ...head,
      goals: [...Array.from({ length: 600 }, (_, i) => ({ id: `goal:g-${i}` })), last],
    });
    expect(parsePlan(many({ id: "goal:last", level: "council" })).ok).toBe(true);
    expect(only(many({ id: "goal:last", level: "counsil" }))).toMatchObject({
      path: "$.goals[600].level",
      nearest: "council",
    });
  });
});

describe("a fault says where, what was expected, what was found, and how to mend it", () => {
  it("an unknown key, with the nearest known one", () => {
    const fault = only({ ...head, gaols: [] });
    expect(fault).toMatchObject({ path: "$.gaols", code: "unknown-key", nearest: "goals" });
    expect(fault.message.sv).toBe(
      'Fältet "gaols" finns inte här. Menades "goals"? Egna uppgifter läggs under "ext".',
    );
    expect(fault.message.en).toBe(
      'There is no field "gaols" here. Was "goals" meant? Your own data go under "ext".',
    );
  });

  it("an unknown key deep inside", () => {
    expect(
      only(goal({ ground: { kind: "statute", citation: { sfs: "2017:725", chapterr: "6" } } })),
    ).toMatchObject({
      path: "$.goals[0].ground.citation.chapterr",
      nearest: "chapter",
    });
    const recurrence = { every: "month", exept: [1] };
    expect(only({ ...head, cycles: [{ id: "cycle:a", recurrence }] })).toMatchObject({
      path: "$.cycles[0].recurrence.exept",
      nearest: "except",
    });
  });

  it("a key that is like nothing known is not given a far-fetched neighbour", () => {
    expect(only(goal({ xqzwv: 1 })).nearest).toBeUndefined();
  });

  it("a word that is not in the vocabulary", () => {
    expect(only(goal({ level: "coucil" }))).toMatchObject({
      path: "$.goals[0].level",
      code: "not-allowed",
      expected: "vision, council, board, company, administration, department, unit",
      found: '"coucil"',
      nearest: "council",
    });
  });

  it("a day that is in no calendar, and one written in another way", () => {
    expect(only(goal({ decidedOn: "2026-02-30" }))).toMatchObject({
      code: "wrong-format",
      message: {
        sv: '"2026-02-30" finns inte: 2026-02 har 28 dagar. Skriv en dag, en månad eller ett år: 2026-08-31, 2026-08 eller 2026.',
        en: 'There is no "2026-02-30": 2026-02 has 28 days. Write a day, a month or a year: 2026-08-31, 2026-08 or 2026.',
      },
    });
    const written = only(goal({ decidedOn: "2026-8-31" }));
    expect(written).toMatchObject({ code: "wrong-format", nearest: "2026-08-31" });
    expect(written.message.sv).toBe(
      '"2026-8-31" är inte skrivet som en dag, en månad eller ett år: 2026-08-31, 2026-08 eller 2026. Menades "2026-08-31"?',
    );
    expect(only(goal({ horizon: "2026-01/2026-13" })).message.sv).toContain("månader skrivs 01–12");
    expect(only(goal({ horizon: "snart" })).message.sv).toContain('"snart" är inte skrivet som');
  });

  it("a number in quotes", () => {
    const fault = only({ ...head, units: [{ id: "unit:a", kind: "unit", staff: "12,5" }] });
    expect(fault).toMatchObject({
      path: "$.units[0].staff",
      code: "wrong-type",
      expected: "number",
    });
    expect(fault.message.sv).toContain("ett tal utan citattecken");
  });

  it("a reference to the wrong kind", () => {
    expect(only(goal({ owner: "position:x" }))).toMatchObject({
      path: "$.goals[0].owner",
      code: "wrong-format",
      expected: "unit:…",
      found: '"position:x"',
    });
    expect(only(goal({ decidedBy: "goal:x" }))).toMatchObject({ expected: "unit:… | position:…" });
  });

  it("a range whose end is wrong, inside the effort of a demand", () => {
    const effort = { minutes: { low: 10, high: "60" } };
    expect(only({ ...head, obligations: [{ id: "obligation:a", effort }] })).toMatchObject({
      path: "$.obligations[0].effort.minutes.high",
      code: "wrong-type",
    });
  });

  it("a missing id, a missing head, a part that is no list", () => {
    expect(only({ ...head, goals: [{ level: "unit" }] })).toMatchObject({
      path: "$.goals[0].id",
      code: "missing",
    });
    expect(faultsIn({}).map(({ path, code }) => [path, code])).toEqual([
      ["$.format", "missing"],
      ["$.organisation", "missing"],
    ]);
    expect(only({ ...head, goals: {} })).toMatchObject({ path: "$.goals", expected: "array" });
  });

  it("a number in quotes where one number is allowed", () => {
    expect(only({ ...head, format: "1" })).toMatchObject({ path: "$.format", code: "wrong-type" });
  });

  it("a citation whose number is not one, without showing a pattern", () => {
    const fault = only(goal({ ground: { kind: "statute", citation: { sfs: "hej" } } }));
    expect(fault).toMatchObject({ code: "wrong-format", expected: "pattern" });
    expect(fault.message.sv).not.toContain("\\d");
  });

  it("a later format", () => {
    expect(only({ ...head, format: 2 })).toMatchObject({
      path: "$.format",
      expected: "1",
      found: "2",
    });
  });

  it.each([
    ["goal:", false],
    ["goal:a", true],
    ["goal:a-b.c_d", true],
    ["goal:-a", false],
    ["goal:a-", false],
    ["goal:A", false],
    ["goal:å", false],
    ["goal:a b", false],
    ["goal:a\n", false],
    [`goal:${"a".repeat(120)}`, true],
    [`goal:${"a".repeat(121)}`, false],
  ])("id %j: %s", (id, ok) => expect(parsePlan({ ...head, goals: [{ id }] }).ok).toBe(ok));
});

describe("hostile input gets a bounded, readable answer", () => {
  it.each([null, undefined, 5, "plan", true, [], [[]], () => 1])("%j is no plan", (input) => {
    expect(only(input)).toMatchObject({ path: "$", code: "not-an-object" });
  });

  it("refuses __proto__ wherever it stands, and pollutes nothing", () => {
    const places = [
      '{"format":1,"organisation":{"id":"organisation:a"},"__proto__":{"polluted":1}}',
      '{"format":1,"organisation":{"id":"organisation:a","__proto__":{"polluted":1}}}',
      '{"format":1,"organisation":{"id":"organisation:a"},"goals":[{"id":"goal:a","__proto__":{"polluted":1}}]}',
      '{"format":1,"organisation":{"id":"organisation:a"},"ext":{"__proto__":{"polluted":1}}}',
      '{"format":1,"organisation":{"id":"organisation:a"},"ext":{"a":[{"__proto__":{"polluted":1}}]}}',
      '{"format":1,"organisation":{"id":"organisation:a","externalIds":{"__proto__":"x"}}}',
      '{"format":1,"organisation":{"id":"organisation:a","externalIds":{"constructor":"x"}}}',
      '{"format":1,"organisation":{"id":"organisation:a"},"goals":[{"id":"goal:a","basisOf":{"prototype":"stated"}}]}',
      '{"format":1,"organisation":{"id":"organisation:a"},"method":{"id":"m","title":{},"sources":["s"],"rules":{"r":{"options":{"__proto__":{"a":1}}}}}}',
    ];
    for (const text of places) expect(parsePlan(JSON.parse(text)).ok, text).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("a nest of 100 000 lists in ext, or in a place where a text belongs", () => {
    const nest = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(only({ ...head, ext: { nest } })).toMatchObject({
      path: "$.ext.nest",
      code: "not-plain",
    });
    expect(only({ ...head, title: nest })).toMatchObject({ path: "$.title", found: "[ … 1 … ]" });
  });

  it("an object that holds itself", () => {
    const self: Record<string, unknown> = {};
    self["self"] = self;
    expect(only({ ...head, ext: self }).code).toBe("not-plain");
    expect(only({ ...head, title: self }).found).toBe('{ "self" }');
  });

  it("dates, functions and endless numbers are not plain data", () => {
    for (const value of [
      new Date(0),
      () => 1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      Symbol("s"),
      undefined,
    ]) {
      expect(parsePlan({ ...head, ext: { value } }).ok).toBe(false);
    }
    expect(
      parsePlan({ ...head, units: [{ id: "unit:a", kind: "unit", staff: Number.NaN }] }).ok,
    ).toBe(false);
  });

  it("half a character", () => {
    expect(only({ ...head, title: "a\ud800b" })).toMatchObject({
      path: "$.title",
      code: "malformed-text",
    });
  });

  it("a text and a key of a megabyte are shown short", () => {
    const long = "x".repeat(1_000_000);
    const faults = faultsIn({ ...head, title: long, [long]: 1 });
    expect(faults).toHaveLength(2);
    for (const fault of faults) expect(JSON.stringify(fault).length).toBeLessThan(1500);
  });

  it("counts 10 000 faults and lists the first hundred", () => {
    const goals = Array.from({ length: 10_000 }, (_, i) => ({ id: `goal:g-${i}`, wrong: i }));
    const result = parsePlan({ ...head, goals });
    expect(result).toMatchObject({ ok: false, count: 10_000 });
    expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual(
      Array.from({ length: 100 }, (_, i) => `$.goals[${i}].wrong`),
    );
  });

  it("counts no right entity as wrong, however many are wrong before it", () => {
    const result = parsePlan({
      ...head,
      units: new Array(30_000).fill({ id: "wrong" }),
      goals: [{ id: "goal:right" }],
    });
    expect(result).toMatchObject({ ok: false, count: 30_000 });
  });

  it("counts a million rows that are no entities", () => {
    const result = parsePlan({ ...head, observations: new Array(1_000_000).fill(null) });
    expect(result).toMatchObject({ ok: false, count: 1_000_000 });
  });
});

describe("parsePlanOrThrow", () => {
  it("throws an error that names the first faults and counts the rest", () => {
    const goals = Array.from({ length: 7 }, (_, i) => ({ id: `goal:g-${i}`, wrong: i }));
    const thrown = (() => {
      try {
        parsePlanOrThrow({ ...head, goals });
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(thrown).toBeInstanceOf(PlanError);
    expect(thrown).toMatchObject({ count: 7 });
    expect((thrown as PlanError).message.split("\n")).toHaveLength(7);
    expect((thrown as PlanError).message).toContain("$.goals[0].wrong");
    expect((thrown as PlanError).message).toContain("… and 2 more.");
  });
});
