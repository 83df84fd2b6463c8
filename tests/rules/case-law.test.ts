import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { explainDelegation, whoMayDecide } from "../../src/explain/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { ask } from "./ask.js";

const units = [
  { id: "unit:rf", kind: "council", parent: null },
  {
    id: "unit:rs",
    kind: "board",
    parent: "unit:rf",
    reglemente: { decidedBy: ["unit:rf"] },
    competence: [{ matter: "matter:m", cover: { by: "reglemente" } }],
  },
];
const unflagged = {
  goalsOrScope: false,
  statementToCouncil: false,
  statementOnAppeal: false,
  authorityOverIndividual: false,
  principleOrMajor: false,
  citizenProposal: false,
  bannedBySpecialLaw: false,
  reservedForCouncil: null,
};
const matter = { id: "matter:m", flags: unflagged, law: [], appeal: "legalityReview" };
const positions = [
  {
    id: "position:director",
    employer: "organisation:exempelkommun",
    headOfAdministrationFor: ["unit:rs"],
    holders: 1,
  },
  { id: "position:manager", employer: "organisation:exempelkommun", headOfAdministrationFor: [] },
  { id: "position:vice", kind: "elected", unit: "unit:rs", namedForUrgent: [] },
];
const row = {
  id: "delegation:1",
  from: "unit:rs",
  to: { kind: "employee", positions: ["position:director"] },
  parent: null,
  matters: ["matter:m"],
  limits: null,
  urgentOnly: false,
};
const planWith = (delegations: readonly object[], flags: object = {}, more: object = {}) => ({
  units,
  positions,
  matters: [{ ...matter, flags: { ...unflagged, ...flags }, ...more }],
  delegations,
});
const firing = (plan: Readonly<Record<string, unknown>>) => {
  const whole = parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:exempelkommun" },
    ...plan,
  });
  const { findings } = check(whole, { asOf: "2026-11-01" });
  return [...new Set(findings.map(({ rule }) => rule))].sort();
};
const explained = (plan: Readonly<Record<string, unknown>>, id: `delegation:${string}`) =>
  explainDelegation(
    parsePlanOrThrow({
      format: 1,
      organisation: { id: "organisation:exempelkommun" },
      ...plan,
    }),
    id,
    { asOf: "2026-11-01" },
  );

describe("HFD 2016 ref. 28: a director's instruction is a delegation too", () => {
  // Nothing but the instruction gives the power, and the reorganisation belonged to the assembly.
  it("is found when the matter is the assembly's own", () => {
    const plan = planWith([row], { reservedForCouncil: "boardOrganisation" });
    expect(firing(plan)).toContain("council-reserved-matter");
    expect(explained(plan, "delegation:1").verdict).toBe("breaks");
  });

  it("is found when it concerns the direction of the activity", () => {
    expect(firing(planWith([row], { goalsOrScope: true }))).toEqual([
      "delegation-forbidden-matter",
    ]);
  });
});

describe("HFD 2016 ref. 74 with JO 2017: what is kept for the board is decided on urgency by the chair or a named member", () => {
  const secret = { authorityOverIndividual: true, principleOrMajor: true };
  const toVice = { ...row, to: { kind: "member", positions: ["position:vice"] } };

  it("is found when a vice chair has it as an ordinary delegation", () => {
    expect(firing(planWith([toVice], secret))).toEqual(["delegation-forbidden-matter"]);
  });

  it("is found when the board has not named the vice chair for urgent matters", () => {
    const notify = { decision: "report", when: "nextMeeting" };
    const plan = planWith([{ ...toVice, urgentOnly: true, notify }], secret);
    expect(firing(plan)).toEqual(["urgent-mandate-only-elected"]);
  });
});

describe("HFD 2019 ref. 32: attention does not make a matter one of principle", () => {
  it("asks the person who judged, and never the words", () => {
    const loud = { label: { sv: "Mycket omskrivet ärende av stor principiell vikt" } };
    expect(firing(planWith([row], { authorityOverIndividual: true }, loud))).toEqual([]);
    const { principleOrMajor: _, ...unjudged } = unflagged;
    const open = {
      ...planWith([row]),
      matters: [{ ...matter, ...loud, flags: { ...unjudged, authorityOverIndividual: true } }],
    };
    expect(ask("delegation-forbidden-matter", open)).toMatchObject({
      fires: [],
      cannotTell: ["matter.flags.principleOrMajor"],
    });
  });
});

describe("traps a lawyer would close the page for", () => {
  it("3: a decision that is not reported is valid all the same", () => {
    const notify = {
      decision: "doNotReport",
      decidedBy: "unit:rs",
      separateMinutes: true,
      noticeOnBoard: true,
    };
    expect(explained(planWith([{ ...row, notify }]), "delegation:1").verdict).toBe("holds");
    const without = { ...notify, separateMinutes: false };
    const chain = explained(planWith([{ ...row, notify: without }]), "delegation:1");
    expect(chain.verdict).toBe("holds");
    expect(chain.links[1]?.beside.map(({ rule }) => rule)).toEqual([
      "delegation-reporting-decided",
    ]);
  });

  it("4: only a head of administration passes on, once, and the flag says who that is", () => {
    const first = { ...row, mayPassOn: true };
    const onwards = {
      ...row,
      id: "delegation:2",
      from: "position:director",
      to: { kind: "employee", positions: ["position:manager"] },
      parent: "delegation:1",
      mayPassOn: true,
    };
    const third = {
      ...onwards,
      id: "delegation:3",
      from: "position:manager",
      to: { kind: "employee", positions: ["position:director"] },
      parent: "delegation:2",
    };
    const plan = planWith([first, onwards, third]);
    expect(explained(plan, "delegation:2").verdict).toBe("holds");
    expect(
      explained(plan, "delegation:3")
        .links.at(-1)
        ?.breaks.map(({ rule }) => rule),
    ).toEqual(["redelegation-only-by-head", "redelegation-one-step"]);
    const titled = {
      ...plan,
      positions: [
        { ...positions[0], headOfAdministrationFor: undefined, role: "headOfAdministration" },
        ...positions.slice(1),
      ],
    };
    const unflaggedHead = JSON.parse(JSON.stringify(titled)) as typeof plan;
    expect(explained(unflaggedHead, "delegation:2").verdict).toBe("cannotTell");
  });

  it("5: authority against an individual is delegated unless it is of principle or major weight", () => {
    expect(firing(planWith([row], { authorityOverIndividual: true }))).toEqual([]);
    expect(firing(planWith([row], { principleOrMajor: true }))).toEqual([]);
    expect(
      firing(planWith([row], { authorityOverIndividual: true, principleOrMajor: true })),
    ).toEqual(["delegation-forbidden-matter"]);
  });

  it("6: the ban on goals is about the board's; a unit's own working goal needs no board", () => {
    const goal = {
      id: "goal:unit",
      level: "unit",
      owner: "unit:rs",
      basisOf: { owner: "inferred" },
    };
    const plan = { ...planWith([row]), goals: [goal] };
    expect(firing(plan).filter((rule) => rule.startsWith("delegation-"))).toEqual([]);
  });

  it("7: the urgent mandate reaches what is else kept for the board, for the chair and nobody else", () => {
    const notify = { decision: "report", when: "nextMeeting" };
    const urgent = { ...row, urgentOnly: true, notify };
    const kept = { goalsOrScope: true };
    const chair = explained(
      planWith([{ ...urgent, to: { kind: "chair", positions: ["position:vice"] } }], kept),
      "delegation:1",
    );
    expect(chair.verdict).toBe("holds");
    expect(chair.links[1]?.permits.map(({ id }) => id)).toEqual(["kl-6-39"]);
    expect(firing(planWith([urgent], kept))).toEqual([
      "delegation-forbidden-matter",
      "urgent-mandate-only-elected",
    ]);
  });

  it("11: a company decides by its own law, and is not said to hold", () => {
    const plan = planWith([{ ...row, from: "unit:bolag" }], { goalsOrScope: true });
    const company = { id: "unit:bolag", kind: "company" };
    const chain = explained({ ...plan, units: [...units, company] }, "delegation:1");
    expect(chain.verdict).toBe("notExamined");
    expect(chain.links.map(({ breaks }) => breaks)).toEqual([[]]);
  });

  it("12: what only carries out, such as care tasks and attest, is no delegation to be judged", () => {
    const plan = planWith([{ ...row, nature: "execution" }], { goalsOrScope: true });
    expect(firing(plan)).toEqual(["delegation-pure-execution"]);
    expect(explained(plan, "delegation:1").verdict).toBe("notExamined");
  });

  it("13: no manager steps in without a name or a clause", () => {
    const at = (register: object, more: object = {}) =>
      whoMayDecide(
        parsePlanOrThrow({
          format: 1,
          organisation: { id: "organisation:exempelkommun" },
          ...planWith([{ ...row, register: "register:rs", ...more }]),
          registers: [{ id: "register:rs", ...register }],
        }),
        "matter:m",
        { asOf: "2026-11-01" },
      ).delegates[0]?.standIn;
    const nobody = { substitutes: [], clause: null };
    expect(at({ substitution: null }, { substitutes: [] })).toEqual({
      ...nobody,
      cannotTell: null,
    });
    expect(at({ substitution: null })).toEqual({ ...nobody, cannotTell: "delegation.substitutes" });
    expect(at({}, { substitutes: [] })).toEqual({ ...nobody, cannotTell: "register.substitution" });
    expect(at({ substitution: { text: "Närmaste chef." } }, { substitutes: [] })).toEqual({
      ...nobody,
      cannotTell: "register.substitution.position",
    });
    expect(at({ substitution: { position: "position:manager" } })).toEqual({
      substitutes: [],
      clause: "position:manager",
      cannotTell: null,
    });
    expect(at({ substitution: { position: "position:director" } }, { substitutes: [] })).toEqual({
      ...nobody,
      cannotTell: null,
    });
    const alone = { ...planWith([{ ...row, register: "register:rs", substitutes: [] }]) };
    expect(firing({ ...alone, registers: [{ id: "register:rs", substitution: null }] })).toContain(
      "delegate-has-substitute",
    );
  });
});
