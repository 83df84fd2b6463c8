import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:sn", kind: "board" },
  { id: "unit:ks", kind: "executive" },
];
const positions = [
  { id: "position:head", headOfAdministrationFor: ["unit:sn"] },
  { id: "position:manager", headOfAdministrationFor: [] },
];
const to = (position: string) => ({ kind: "employee", positions: [position] });
const first = {
  id: "delegation:1",
  from: "unit:sn",
  to: to("position:head"),
  mayPassOn: true,
  matters: ["matter:m"],
  limits: { maxAmount: 500_000 },
};
const second = {
  id: "delegation:2",
  from: "position:head",
  to: to("position:manager"),
  parent: "delegation:1",
  mayPassOn: false,
  matters: ["matter:m"],
  limits: { maxAmount: 500_000 },
};
const third = { ...second, id: "delegation:3", from: "position:manager", parent: "delegation:2" };

const answer = (rule: string, delegations: readonly object[], more: object = {}, options = {}) =>
  ask(rule, { units, positions, matters: [{ id: "matter:m" }], delegations, ...more }, options);

describe("redelegation-one-step", () => {
  const rule = "redelegation-one-step";

  it("lets two links be, and finds the third", () => {
    expect(answer(rule, [first, second]).fires).toEqual([]);
    expect(answer(rule, [{ ...first, parent: null }, second]).fires).toEqual([]);
    expect(
      answer(rule, [first, second, { ...third, id: "delegation:4", parent: "delegation:3" }, third])
        .fires,
    ).toEqual(["delegation:3 parent", "delegation:4 parent"]);
    expect(answer(rule, [{ ...first, parent: null }, second, third]).fires).toEqual([
      "delegation:3 parent",
    ]);
  });

  it("ends the chain at the board, whatever it is said to be passed on from", () => {
    const circle = [{ ...first, parent: "delegation:2" }, second];
    expect(answer(rule, circle)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("cannot tell how long a chain is whose start is not told", () => {
    const { parent: _, ...loose } = second;
    expect(answer(rule, [loose, third])).toMatchObject({
      fires: [],
      cannotTell: ["delegation.parent"],
    });
    expect(answer(rule, [loose]).cannotTell).toEqual(["delegation.parent"]);
  });

  it("cannot tell of a body's row where nobody says what was passed on to it", () => {
    const { parent: _, ...loose } = { ...second, validTo: "2025" };
    const units = [
      { id: "unit:sn", kind: "board" },
      { id: "unit:au", kind: "committee", parent: "unit:sn" },
    ];
    const ofBody = { ...third, from: "unit:au" };
    expect(answer(rule, [loose, ofBody], { units })).toMatchObject({
      fires: [],
      cannotTell: ["delegation.parent"],
    });
  });

  it("names what is passed on, and what that passes on", () => {
    expect(answer(rule, [first, second, third]).findings).toMatchObject([
      {
        path: "parent",
        params: { parent: "delegation:2" },
        related: ["delegation:2", "delegation:1"],
      },
    ]);
  });
});

describe("redelegation-only-by-head", () => {
  const rule = "redelegation-only-by-head";
  const told = (delegations: readonly object[], holder: object, more: object = {}) =>
    answer(rule, delegations, { positions: [{ id: "position:head", ...holder }], ...more });

  it("takes the flag, never the title or the place in the tree", () => {
    const titled = { role: "headOfAdministration", unit: "unit:sn", kind: "employed" };
    expect(told([first, second], titled)).toMatchObject({
      fires: [],
      cannotTell: ["position.headOfAdministrationFor"],
    });
  });

  it("does not rest on a flag that is only inferred", () => {
    const inferred = {
      headOfAdministrationFor: [],
      basisOf: { headOfAdministrationFor: "inferred" },
    };
    expect(told([first, second], inferred).fires).toEqual([]);
  });

  it("knows a head who serves several boards", () => {
    const both = { headOfAdministrationFor: ["unit:ks", "unit:sn"] };
    expect(told([first, second], both)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("leaves a rector's own power, and other acts, to be examined elsewhere", () => {
    const rector = { role: "principal", headOfAdministrationFor: [] };
    expect(told([first, second], rector)).toMatchObject({
      fires: [],
      cannotTell: ["delegation.specialLaw"],
    });
    const bySchoolAct = {
      ...second,
      specialLaw: [{ sfs: "2010:800", chapter: "2", section: "10" }],
    };
    const { fires, notExamined } = told([first, bySchoolAct], rector);
    expect([fires, notExamined.length]).toEqual([[], 1]);
    expect(told([first, { ...second, specialLaw: [] }], rector).fires).toHaveLength(1);
  });

  it("says nothing of those who decide under company law", () => {
    const companies = [{ id: "unit:sn", kind: "company" }];
    const row = { ...first, from: "unit:sn" };
    expect(told([row], {}, { units: companies })).toMatchObject({ fires: [], cannotTell: [] });
    const organisation = { id: "organisation:exempelkommun", kind: "company" };
    const holder = { headOfAdministrationFor: [] };
    expect(told([first, second], holder, { organisation }).fires).toEqual([]);
  });

  it("leaves a circle to the rule on circles", () => {
    const round = [
      { ...second, parent: "delegation:3" },
      { ...third, from: "position:head" },
    ];
    expect(answer(rule, round)).toMatchObject({ fires: [], cannotTell: ["delegation.parent"] });
  });

  it("passes over drafts, rows no longer in force, and pure execution", () => {
    for (const gone of [
      { validTo: "2026-10-31" },
      { validFrom: "2027-01-01" },
      { nature: "execution" },
    ]) {
      const row = { ...second, from: "position:manager", ...gone };
      expect(answer(rule, [first, row]).fires).toEqual([]);
    }
  });

  it("is not held against a day when the law may have read otherwise", () => {
    const row = { ...second, from: "position:manager" };
    const before = answer(rule, [first, row], {}, { asOf: "2019-12-31" });
    expect([before.fires, before.notExamined.length]).toEqual([[], 1]);
    expect(answer(rule, [first, row], {}, { asOf: "2020-01-01" }).fires).toHaveLength(1);
  });
});

describe("who passes on", () => {
  const rule = "redelegation-only-by-head";
  const told = (holder: object, changes: object = {}, above: object = {}, more: object = {}) => {
    const rows = [
      { ...first, ...above },
      { ...second, ...changes },
    ];
    const { findings, cannotTell } = answer(rule, JSON.parse(JSON.stringify(rows)), {
      positions: [{ id: "position:head", ...holder }],
      ...more,
    });
    return [
      ...findings.map(({ path, params }) => `${path} ${params["from"]} ${params["why"]}`),
      ...cannotTell,
    ];
  };
  const head = { headOfAdministrationFor: ["unit:sn"] };
  const committee = { units: [...units, { id: "unit:au", kind: "committee", parent: "unit:sn" }] };

  it.each<[string, object, object, object, object, string]>([
    ["a body", head, { from: "unit:au" }, {}, committee, "from unit:au body"],
    ["an elected one", { kind: "elected" }, {}, {}, {}, "from position:head elected"],
    [
      "who heads nothing",
      { headOfAdministrationFor: [] },
      {},
      {},
      {},
      "from position:head notHead",
    ],
    [
      "an elected one who heads nothing",
      { kind: "elected", headOfAdministrationFor: [] },
      {},
      {},
      {},
      "from position:head elected",
    ],
    [
      "head of another board's administration",
      { headOfAdministrationFor: ["unit:ks"] },
      {},
      {},
      {},
      "from position:head otherBoard",
    ],
    ["who received nothing", head, { parent: null }, {}, {}, "parent position:head noParent"],
    [
      "who was not the one to receive it",
      head,
      {},
      { to: to("position:manager") },
      {},
      "parent position:head notReceiver",
    ],
  ])("is not %s", (_, holder, changes, above, more, expected) => {
    expect(told(holder, changes, above, more)).toEqual([expected]);
  });

  it.each<[string, object, object, object]>([
    ["delegation.from", head, { from: undefined }, {}],
    ["unit.kind", head, { from: "unit:nobody" }, {}],
    ["delegation.parent", head, { parent: undefined }, {}],
    ["unit.kind", head, {}, { from: "unit:nobody", parent: null }],
    ["delegation.to", head, {}, { to: undefined }],
    ["delegation.to.positions", head, {}, { to: { kind: "employee" } }],
    ["position.headOfAdministrationFor", { kind: "employed" }, {}, {}],
  ])("cannot be told without %s", (field, holder, changes, above) => {
    expect(told(holder, changes, { validTo: "2025", ...above })).toEqual([field]);
  });

  it("may be one of several who received it", () => {
    const both = { kind: "employee", positions: ["position:manager", "position:head"] };
    expect(told(head, {}, { to: both })).toEqual([]);
  });

  it("is not asked of what begins with a body or the council", () => {
    for (const kind of ["council", "committee"]) {
      const more = { units: [{ id: "unit:sn", kind }] };
      const ended = { parent: null, validTo: "2025" };
      expect(told({ headOfAdministrationFor: ["unit:ks"] }, {}, ended, more)).toEqual([]);
    }
    expect(
      told({}, { from: "unit:kf" }, {}, { units: [...units, { id: "unit:kf", kind: "council" }] }),
    ).toEqual([]);
  });
});

describe.each(["redelegation-one-step", "redelegation-permitted", "redelegation-within-scope"])(
  "%s",
  (rule) => {
    const wrong = { ...third, limits: { maxAmount: 900_000 } };
    const rows = [first, second, wrong];

    it("leaves to other acts what they say of it", () => {
      expect(answer(rule, rows).fires.length).toBeGreaterThan(0);
      const bySchoolAct = { ...wrong, specialLaw: [{ sfs: "2010:800" }] };
      const { fires, notExamined } = answer(rule, [first, second, bySchoolAct]);
      expect([fires, notExamined.length]).toEqual([[], 1]);
    });

    it("judges by the wording that was read", () => {
      const before = answer(rule, rows, {}, { asOf: "2019-12-31" });
      expect([before.fires, before.notExamined.length]).toEqual([[], 1]);
    });

    it("cannot be told where nobody says what is passed on", () => {
      const { parent: _, ...loose } = second;
      expect(answer(rule, [loose])).toMatchObject({
        fires: [],
        cannotTell: ["delegation.parent"],
      });
    });
  },
);

describe("redelegation-permitted", () => {
  const rule = "redelegation-permitted";

  it("names what may not be passed on", () => {
    expect(answer(rule, [{ ...first, mayPassOn: false }, second]).findings).toMatchObject([
      { path: "parent", params: { parent: "delegation:1" }, related: ["delegation:1"] },
    ]);
  });

  it("compares days only where both are told", () => {
    const renewed = { ...first, decidedOn: "2026-02-01" };
    const early = { ...second, decidedOn: "2025-06-01" };
    expect(answer(rule, [renewed, second]).cannotTell).toEqual([]);
    expect(answer(rule, [first, early]).cannotTell).toEqual([]);
  });

  it("takes silence neither as leave nor as a ban", () => {
    const { mayPassOn: _, ...silent } = first;
    expect(answer(rule, [silent, second])).toMatchObject({
      fires: [],
      cannotTell: ["delegation.mayPassOn"],
    });
  });

  it("does not know what held before the board's present text", () => {
    const renewed = { ...first, decidedOn: "2026-02-01" };
    const told = (decidedOn: string) =>
      answer(rule, [renewed, { ...second, decidedOn }]).cannotTell;
    expect(told("2025-06-01")).toEqual(["delegation.mayPassOn"]);
    expect(told("2026-02-01")).toEqual([]);
  });
});

describe("redelegation-within-scope", () => {
  const rule = "redelegation-within-scope";
  const compared = (passed: object, received: object = {}) => {
    // What is undefined is left out, as in a plan that does not tell it.
    const rows = JSON.parse(
      JSON.stringify([
        { ...first, ...received },
        { ...second, ...passed },
      ]),
    );
    const { fires, cannotTell } = answer(rule, rows);
    return { fires: fires.map((fire) => fire.replace("delegation:2 ", "")), cannotTell };
  };
  const passes = { fires: [], cannotTell: [] };

  it("says what goes further, and further than what", () => {
    const passed = { ...second, matters: ["matter:m", "matter:n"], to: { kind: "consultant" } };
    const matters = [{ id: "matter:m" }, { id: "matter:n" }];
    expect(answer(rule, [first, passed], { matters }).findings).toMatchObject([
      {
        path: "matters[1]",
        params: { parent: "delegation:1", what: "matter" },
        related: ["delegation:1"],
      },
      { path: "to.kind", params: { parent: "delegation:1", what: "receiver" } },
    ]);
  });

  it("lets equal amounts and days be", () => {
    const days = { validFrom: "2026-01-01", validTo: "2026-12-31" };
    expect(compared(days, days)).toEqual(passes);
    expect(compared({ limits: { maxAmount: 500_000.01 } }).fires).toEqual(["limits.maxAmount"]);
  });

  it("lets anything be within no limit", () => {
    expect(compared({ limits: null }, { limits: null })).toEqual(passes);
    expect(compared({ limits: { maxAmount: 1 } }, { limits: { maxAmount: null } })).toEqual(passes);
    expect(compared({ limits: { maxAmount: null } }).fires).toEqual(["limits.maxAmount"]);
  });

  it("does not compare price base amounts with kronor", () => {
    const inBaseAmounts = { maxAmount: 2, unit: "priceBaseAmount" };
    expect(compared({ limits: inBaseAmounts })).toEqual({
      fires: [],
      cannotTell: ["delegation.limits.unit"],
    });
    const limits = { maxAmount: 3, unit: "priceBaseAmount" };
    expect(compared({ limits }, { limits: inBaseAmounts }).fires).toEqual(["limits.maxAmount"]);
  });

  it("holds the lower end and the days too", () => {
    const range = { limits: { fromAmount: 100, maxAmount: 200 } };
    expect(compared({ limits: { fromAmount: 99, maxAmount: 200 } }, range).fires).toEqual([
      "limits.fromAmount",
    ]);
    // A mandate decided anew: what held before it the plan does not say.
    expect(compared({ validFrom: "2026-01-31" }, { validFrom: "2026-02" })).toEqual({
      fires: [],
      cannotTell: ["delegation.validFrom"],
    });
    const ahead = { validFrom: "2026-12-01" };
    expect(compared({ validFrom: "2026-01-31" }, ahead).fires).toEqual(["validFrom"]);
    expect(compared({ validFrom: "2026-11-01" }, ahead).fires).toEqual(["validFrom"]);
    expect(compared({ validFrom: "2026-01-31" }, { validFrom: "2026-11-01" }).fires).toEqual([]);
    expect(compared(ahead, { validFrom: "2026-11-01" })).toEqual(passes);
    expect(compared({ validTo: "2027-01-01" }, { validTo: "2026" }).fires).toEqual(["validTo"]);
    expect(compared({ validTo: "2026-12-31" }, { validTo: "2026" })).toEqual(passes);
  });

  it("leaves words to a person", () => {
    const north = { limits: { maxAmount: 500_000, area: "Norr" } };
    expect(compared(north, north)).toEqual(passes);
    expect(compared({}, north)).toEqual({ fires: [], cannotTell: ["delegation.limits.area"] });
  });

  it.each([
    [{ limits: undefined }, {}, "delegation.limits"],
    [{}, { limits: { area: "Norr" } }, "delegation.limits.maxAmount"],
    [{ validTo: "2026-12-31" }, {}, "delegation.validTo"],
    [{}, { validFrom: "2026-01-01" }, "delegation.validFrom"],
    [{ to: undefined }, {}, "delegation.to"],
    [{}, { matters: undefined }, "delegation.matters"],
  ])("cannot tell where one side is not told: %j under %j", (passed, received, field) => {
    const told = compared(passed, received);
    expect(told.fires).toEqual([]);
    expect(told.cannotTell).toContain(field);
  });
});
