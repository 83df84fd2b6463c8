import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explainDelegation } from "../../src/explain/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const asOf = "2026-11-01";
const example = parsePlanOrThrow(
  JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")),
);

const flags = {
  goalsOrScope: false,
  statementToCouncil: false,
  statementOnAppeal: false,
  authorityOverIndividual: false,
  principleOrMajor: false,
  citizenProposal: false,
  bannedBySpecialLaw: false,
  reservedForCouncil: null,
};
const own = "organisation:exempelkommun";
const board = (id: string, kind: string, decidedBy: readonly string[]) => ({
  id,
  kind,
  parent: "unit:kf",
  reglemente: { decidedBy },
  competence: [{ matter: "matter:m", cover: { by: "reglemente", citation: { text: "4 §" } } }],
});
const base = {
  units: [
    { id: "unit:kf", kind: "council", parent: null },
    { id: "unit:kf2", kind: "outside", parent: null },
    { id: "unit:grannen", kind: "outside", parent: null },
    board("unit:sn", "board", ["unit:kf"]),
    board("unit:gn", "jointBoard", ["unit:kf", "unit:kf2"]),
    { id: "unit:au", kind: "committee", parent: "unit:sn" },
    { id: "unit:brukare", kind: "selfGoverningBody", parent: "unit:sn", councilPermits: true },
    { id: "unit:part", kind: "partyBody", parent: "unit:sn", councilPermits: true },
  ],
  positions: [
    { id: "position:chef", employer: own, headOfAdministrationFor: ["unit:sn", "unit:gn"] },
    { id: "position:handlaggare", employer: own },
    { id: "position:granne", employer: "unit:grannen" },
    { id: "position:ledamot", kind: "elected", unit: "unit:sn", namedForUrgent: ["unit:sn"] },
  ],
  matters: [
    {
      id: "matter:m",
      flags,
      law: [],
      appeal: "administrative",
      notAppealableByLaw: false,
      procurementArea: null,
    },
  ],
};
const row = { from: "unit:sn", matters: ["matter:m"], limits: null, urgentOnly: false };
const explain = (delegations: readonly object[], more: object = {}, id = "delegation:1") =>
  explainDelegation(
    parsePlanOrThrow({
      format: 1,
      organisation: { id: own },
      ...base,
      delegations,
      ...more,
    }),
    id as `delegation:${string}`,
    { asOf },
  );
const employee = (position: string) => ({ kind: "employee", positions: [position] });
const lastLink = (to: object, more: object = {}, parts: object = {}) => {
  const { links, verdict } = explain([{ id: "delegation:1", ...row, to, ...more }], parts);
  return { verdict, permits: links.at(-1)?.permits.map(({ id }) => id) };
};

describe("each kind of link stands on its own paragraphs", () => {
  const atNext = { notify: { decision: "report", when: "nextMeeting" } };
  it.each([
    ["the presidium", { kind: "presidium" }, {}, ["kl-6-37"]],
    ["a committee", { kind: "committee", unit: "unit:au" }, {}, ["kl-6-37"]],
    ["a member", { kind: "member", positions: ["position:ledamot"] }, {}, ["kl-6-37"]],
    ["an employee", employee("position:handlaggare"), {}, ["kl-6-37", "kl-7-5"]],
    [
      "an employee, if users consent",
      employee("position:handlaggare"),
      { limits: { maxAmount: null, userSay: "consent" } },
      ["kl-6-37", "kl-7-5", "kl-7-7"],
    ],
    ["an automated function", { kind: "automated" }, {}, ["kl-6-37", "kl-6-38"]],
    [
      "the chair, when urgent",
      { kind: "chair", positions: ["position:ledamot"] },
      { urgentOnly: true, ...atNext },
      ["kl-6-39"],
    ],
    [
      "a named member, when urgent",
      { kind: "member", positions: ["position:ledamot"] },
      { urgentOnly: true, ...atNext },
      ["kl-6-39"],
    ],
    ["a self-governing body", { kind: "selfGoverningBody", unit: "unit:brukare" }, {}, ["kl-8-4"]],
    [
      "a party-composed body",
      { kind: "partyBody", unit: "unit:part" },
      {},
      ["kl-7-20", "kl-7-21", "kl-7-22"],
    ],
    [
      "a neighbour's employee, by contract",
      employee("position:granne"),
      { cooperation: "contract" },
      ["kl-6-37", "kl-7-5", "kl-9-37"],
    ],
    [
      "a partner's employee, in a joint board",
      employee("position:granne"),
      { from: "unit:gn", cooperation: "jointBoard" },
      ["kl-6-37", "kl-7-5", "kl-9-30"],
    ],
  ])("%s", (_, to, more, permits) => {
    expect(lastLink(to, more)).toEqual({ verdict: "holds", permits });
  });

  it("a company, another board or a consultant: none", () => {
    for (const kind of ["company", "board", "consultant"]) {
      expect(lastLink({ kind })).toEqual({ verdict: "breaks", permits: [] });
    }
  });

  it.each([
    ["unit:sn", "kl-7-6", ["kl-6-2", "kl-6-3", "kl-6-44"]],
    ["unit:gn", "kl-9-31", ["kl-6-3", "kl-6-44", "kl-9-33"]],
  ])("passing on, from %s", (from, law, ofBoard) => {
    const first = {
      id: "delegation:1",
      ...row,
      from,
      to: employee("position:chef"),
      mayPassOn: true,
    };
    const second = {
      id: "delegation:2",
      ...row,
      from: "position:chef",
      to: employee("position:handlaggare"),
      parent: "delegation:1",
    };
    const chain = explain([first, second], {}, "delegation:2");
    expect(chain.verdict).toBe("holds");
    expect(chain.links.map(({ row, from, to }) => [row, from, to])).toEqual([
      [null, "unit:kf", [from]],
      ["delegation:1", from, ["position:chef"]],
      ["delegation:2", "position:chef", ["position:handlaggare"]],
    ]);
    expect(chain.links[0]?.permits.map(({ id }) => id)).toEqual(ofBoard);
    expect(chain.links[0]?.cover).toEqual([{ by: "reglemente", citation: { text: "4 §" } }]);
    expect(chain.links[2]?.permits.map(({ id }) => id)).toEqual([law]);
  });

  it("the council to a board", () => {
    const to = { kind: "board", unit: "unit:sn" };
    expect(lastLink(to, { from: "unit:kf" })).toEqual({ verdict: "holds", permits: ["kl-5-2"] });
  });
});

describe("what is not known is not said to hold", () => {
  const to = employee("position:handlaggare");
  const matterWith = (more: object) => ({ matters: [{ ...base.matters[0], ...more }] });

  it("under an act that was not read", () => {
    const law = [{ sfs: "2025:400" }];
    expect(lastLink(to, {}, matterWith({ law })).verdict).toBe("notExamined");
    expect(lastLink(to, {}, matterWith({ law, actExamined: true })).verdict).toBe("holds");
  });

  it("when a fact is missing, and not examined weighs more than that", () => {
    const { reservedForCouncil: _, ...unjudged } = flags;
    expect(lastLink(to, {}, matterWith({ flags: unjudged })).verdict).toBe("cannotTell");
    const both = matterWith({ flags: unjudged, law: [{ sfs: "2025:400" }] });
    expect(lastLink(to, {}, both).verdict).toBe("notExamined");
    const three = matterWith({
      flags: { ...unjudged, citizenProposal: true },
      law: [{ sfs: "2025:400" }],
    });
    expect(lastLink(to, {}, three).verdict).toBe("breaks");
  });

  it("when the row is not in force on the day", () => {
    expect(lastLink(to, { validTo: "2026-10-31" }).verdict).toBe("notExamined");
    expect(lastLink(to, { validTo: "2026-11-01" }).verdict).toBe("holds");
  });

  it("when the law of the day was not read", () => {
    const plan = parsePlanOrThrow({
      format: 1,
      organisation: { id: own },
      ...base,
      delegations: [{ id: "delegation:1", ...row, to }],
    });
    expect(explainDelegation(plan, "delegation:1", { asOf: "2019-11-01" }).verdict).toBe(
      "notExamined",
    );
  });

  it("when the method does not ask", () => {
    const method = {
      id: "egen",
      extends: "lots-style",
      title: { sv: "Egen", en: "Own" },
      known: { sv: "Vår egen.", en: "Our own." },
      sources: ["https://example.org/egen"],
      rules: { "delegation-forbidden-matter": "off" },
    };
    const { links } = explain([{ id: "delegation:1", ...row, to }], { method });
    expect(links.at(-1)?.notExamined.map(({ rule }) => rule)).toEqual([
      "delegation-forbidden-matter",
    ]);
  });

  it("when nobody says from whom it comes", () => {
    const loose = { id: "delegation:1", ...row, from: "position:chef", to };
    const { links, verdict } = explain([loose]);
    expect(verdict).toBe("cannotTell");
    expect(links.map(({ from }) => from)).toEqual([null, "position:chef"]);
    const { from: _, ...nobody } = { id: "delegation:1", ...row, to };
    expect(explain([nobody]).verdict).toBe("cannotTell");
    const circle = [
      { ...loose, parent: "delegation:2" },
      { ...loose, id: "delegation:2", parent: "delegation:1" },
    ];
    expect(explain(circle).verdict).toBe("cannotTell");
  });

  it("in a company, whose own law is another", () => {
    const organisation = { id: own, kind: "company" };
    const { verdict, links } = explain([{ id: "delegation:1", ...row, to }], { organisation });
    expect([verdict, links.length]).toEqual(["notExamined", 1]);
    expect(links[0]?.notExamined[0]?.reason.en).toContain("Companies");
  });

  it("two who must decide together: the law was read second hand, so neither broken nor sound", () => {
    const both = {
      kind: "employee",
      positions: ["position:handlaggare", "position:chef"],
      joint: true,
    };
    const { links, verdict } = explain([{ id: "delegation:1", ...row, to: both }]);
    expect(verdict).toBe("cannotTell");
    expect(links.at(-1)?.beside.map(({ rule }) => rule)).toEqual(["delegation-no-joint-mandate"]);
  });
});

describe("a chapter's judgements, cover and reporting are inherited", () => {
  it("holds by the chapter alone", () => {
    const chapters = [
      { key: "1", flags, cover: { by: "reglemente", citation: { text: "3 §" } }, law: [] },
    ];
    const plan = {
      registers: [{ id: "register:sn", chapters }],
      units: base.units.map((unit) => (unit.id === "unit:sn" ? { ...unit, competence: [] } : unit)),
      matters: [{ id: "matter:m", law: [] }],
    };
    const inChapter = {
      id: "delegation:1",
      ...row,
      to: employee("position:handlaggare"),
      register: "register:sn",
      chapter: "1",
    };
    const chain = explain([inChapter], plan);
    expect(chain.verdict).toBe("holds");
    expect(chain.links[0]?.cover).toEqual([{ by: "reglemente", citation: { text: "3 §" } }]);
  });
});

describe("the made-up municipality", () => {
  const { delegations = [] } = example;
  const verdicts = Object.fromEntries(
    delegations.map(({ id }) => [id, explainDelegation(example, id, { asOf }).verdict]),
  );

  it("breaks where the README says that a chain is broken", () => {
    expect(Object.keys(verdicts).filter((id) => verdicts[id] === "breaks")).toEqual([
      "delegation:care-1.3.2",
      "delegation:care-2.1.2",
      "delegation:care-3.1.1",
      "delegation:care-4.2",
      "delegation:technical-1.2",
      "delegation:technical-2.2.1",
      "delegation:technical-2.3",
      "delegation:education-3.1",
      "delegation:culture-1.1",
      "delegation:culture-1.2",
      "delegation:culture-1.3",
      "delegation:culture-1.4",
      "delegation:executive-2.1",
      "delegation:council-elected-fees",
      "delegation:guardian-1.1",
    ]);
  });

  it("never holds under socialtjänstlagen, which was not read", () => {
    for (const id of ["delegation:care-1.1", "delegation:care-1.2", "delegation:care-1.3.1"]) {
      expect(verdicts[id]).toBe("notExamined");
    }
  });

  it("says no when there is no such row or no such day", () => {
    expect(() => explainDelegation(example, "delegation:nope", { asOf })).toThrow(RangeError);
    expect(() => explainDelegation(example, "delegation:care-1.1", { asOf: "2026" })).toThrow(
      RangeError,
    );
  });
});

describe("where special law itself says who decides", () => {
  const under = (law: readonly object[]) => ({
    matters: [{ ...base.matters[0], law, actExamined: true }],
    positions: [
      ...base.positions,
      { id: "position:rektor", employer: own, role: "principal" },
      { id: "position:chair", kind: "elected", unit: "unit:sn" },
    ],
  });
  const atNext = { urgentOnly: true, notify: { decision: "report", when: "nextMeeting" } };

  it("rests a rector's own decision on the school act alone, and says that no chain is needed", () => {
    const parts = under([{ sfs: "2010:800", chapter: "2", section: "10" }]);
    expect(lastLink(employee("position:rektor"), {}, parts)).toEqual({
      verdict: "notExamined",
      permits: ["skollagen-2-10"],
    });
    const { links } = explain(
      [{ id: "delegation:1", ...row, to: employee("position:rektor") }],
      parts,
    );
    expect(links.at(-1)?.notExamined[0]?.reason.sv).toBe(
      "Rektorn har beslutet direkt av 2 kap. 10 § skollagen; ingen kedja från fullmäktige behövs.",
    );
    expect(lastLink(employee("position:handlaggare"), {}, parts).permits).toEqual([
      "kl-6-37",
      "kl-7-5",
    ]);
  });

  it("rests immediate care by the chair on 6 § LVU", () => {
    const parts = under([{ sfs: "1990:52", section: "6" }]);
    const chair = { kind: "chair", positions: ["position:chair"] };
    expect(lastLink(chair, atNext, parts)).toEqual({
      verdict: "holds",
      permits: ["lvu-6", "kl-6-39"],
    });
    expect(lastLink(employee("position:handlaggare"), atNext, parts).permits).not.toContain(
      "lvu-6",
    );
  });
});
