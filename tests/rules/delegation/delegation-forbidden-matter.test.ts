import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const judgedFree = {
  goalsOrScope: false,
  statementToCouncil: false,
  statementOnAppeal: false,
  authorityOverIndividual: false,
  principleOrMajor: false,
  citizenProposal: false,
  bannedBySpecialLaw: false,
};
const row = {
  id: "delegation:1",
  from: "unit:sn",
  to: { kind: "employee" },
  matters: ["matter:m"],
  urgentOnly: false,
};
const answer = (matter: object, delegation: object = {}, more: object = {}, options = {}) =>
  ask(
    "delegation-forbidden-matter",
    {
      units: [{ id: "unit:sn", kind: "board" }],
      matters: [{ id: "matter:m", ...matter }],
      delegations: [{ ...row, ...delegation }],
      ...more,
    },
    options,
  );
const bansOf = (flags: object) =>
  answer({ flags: { ...judgedFree, ...flags } }).findings.map(({ params: { ban } }) => ban);

describe("the five points of 6 kap. 38 §", () => {
  it.each([
    ["goalsOrScope", "goalsOrScope"],
    ["statementToCouncil", "statementToCouncil"],
    ["statementOnAppeal", "statementOnAppeal"],
    ["citizenProposal", "citizenProposal"],
    ["bannedBySpecialLaw", "bannedBySpecialLaw"],
  ])("%s", (flag, ban) => {
    expect(bansOf({ [flag]: true })).toEqual([ban]);
  });

  it("ban authority against individuals only when it is of principle or major weight", () => {
    expect(bansOf({ authorityOverIndividual: true })).toEqual([]);
    expect(bansOf({ principleOrMajor: true })).toEqual([]);
    expect(bansOf({ authorityOverIndividual: true, principleOrMajor: true })).toEqual([
      "authorityOfWeight",
    ]);
  });

  it("are judged by a person, never by words", () => {
    const named = { label: { sv: "Nämndens mål" }, description: "mål och inriktning" };
    const { fires, cannotTell } = answer(named);
    expect(fires).toEqual([]);
    expect(cannotTell).toContain("matter.flags.goalsOrScope");
    const inferred = { flags: { ...judgedFree, goalsOrScope: true }, basis: "inferred" };
    expect(answer(inferred).fires).toEqual([]);
  });
});

describe("what is not told", () => {
  const { authorityOverIndividual: _, principleOrMajor: __, ...rest } = judgedFree;

  it("is asked for only where it decides", () => {
    const asked = (flags: object) => answer({ flags: { ...rest, ...flags } }).cannotTell;
    expect(asked({})).toEqual([
      "matter.flags.authorityOverIndividual",
      "matter.flags.principleOrMajor",
    ]);
    // Authority that is not of weight, or weight that is no authority, is no ban, whatever the other is.
    expect(asked({ authorityOverIndividual: false })).toEqual([]);
    expect(asked({ principleOrMajor: false })).toEqual([]);
    expect(asked({ authorityOverIndividual: true })).toEqual(["matter.flags.principleOrMajor"]);
    expect(asked({ principleOrMajor: true })).toEqual(["matter.flags.authorityOverIndividual"]);
  });

  it("is who hands the decision over, or which matters", () => {
    expect(answer({ flags: judgedFree }, { from: "unit:nobody" })).toMatchObject({
      fires: [],
      cannotTell: ["unit.kind"],
    });
    const { matters: ___, ...vague } = row;
    const asked = ask("delegation-forbidden-matter", {
      units: [{ id: "unit:sn", kind: "board" }],
      delegations: [{ ...vague, law: [{ sfs: "1998:808" }] }],
    });
    expect(asked).toMatchObject({ fires: [], cannotTell: ["delegation.matters"] });
  });

  it("is a matter that the plan does not hold", () => {
    const asked = answer({}, { matters: ["matter:gone"] });
    expect(asked.fires).toEqual([]);
    expect(asked.cannotTell).toHaveLength(7);
  });
});

it("names the matter, and where it stands in the row", () => {
  const banned = { flags: { ...judgedFree, goalsOrScope: true } };
  expect(answer(banned, { matters: ["matter:gone", "matter:m"] }).findings).toMatchObject([
    {
      path: "matters[1]",
      params: { matter: "matter:m", ban: "goalsOrScope" },
      related: ["matter:m"],
    },
  ]);
});

describe("a chapter's flags", () => {
  const inChapter = (flags: object, matter: object) =>
    answer(
      matter,
      { register: "register:sn", chapter: "4" },
      { registers: [{ id: "register:sn", chapters: [{ key: "4", flags }] }] },
    );

  it("hold where the matter says nothing", () => {
    const chapter = { ...judgedFree, citizenProposal: true };
    expect(inChapter(chapter, { flags: { goalsOrScope: true } }).fires).toHaveLength(2);
  });

  it("yield, one by one, to what the matter says", () => {
    const chapter = { ...judgedFree, citizenProposal: true };
    expect(inChapter(chapter, { flags: { citizenProposal: false } }).fires).toEqual([]);
  });
});

describe("an urgent mandate", () => {
  const urgent = (kind: string, urgentOnly?: boolean) =>
    answer(
      { flags: { ...judgedFree, goalsOrScope: true } },
      JSON.parse(JSON.stringify({ to: { kind }, urgentOnly })),
    );
  const { urgentOnly: _, ...unsaid } = row;

  it("reaches banned matters for the chair and a member, and for nobody else", () => {
    expect(urgent("chair", true).fires).toEqual([]);
    expect(urgent("member", true).fires).toEqual([]);
    expect(urgent("employee", true).fires).toHaveLength(1);
    expect(urgent("committee", true).fires).toHaveLength(1);
    expect(urgent("chair", false).fires).toHaveLength(1);
  });

  it("cannot be told where the row does not say that it is one", () => {
    const asked = ask("delegation-forbidden-matter", {
      units: [{ id: "unit:sn", kind: "board" }],
      matters: [{ id: "matter:m", flags: { ...judgedFree, goalsOrScope: true } }],
      delegations: [{ ...unsaid, to: { kind: "chair" } }],
    });
    expect(asked).toMatchObject({ fires: [], cannotTell: ["delegation.urgentOnly"] });
  });
});

describe("another act", () => {
  const planning = { law: [{ sfs: "2010:900", chapter: "12", section: "6" }] };

  it("is not examined unless a lawyer has read it", () => {
    expect(answer({ ...planning, flags: judgedFree }).notExamined).toHaveLength(1);
    expect(answer({ ...planning, actExamined: true, flags: judgedFree }).notExamined).toEqual([]);
    expect(answer({ law: [], flags: judgedFree }).notExamined).toEqual([]);
  });

  it("is not examined where only the row names it, whether of one matter or of several", () => {
    const law = [{ sfs: "1998:808" }];
    const of = (matter: object, matters = ["matter:m"]) =>
      answer({ flags: judgedFree, ...matter }, { law, matters }).notExamined.length;
    const two = ["matter:m", "matter:m"];
    expect([of({ law: [] }), of({ law: [], actExamined: true })]).toEqual([1, 0]);
    expect([of({ law: [] }, two), of({ law: [], actExamined: true }, two)]).toEqual([1, 0]);
    expect(of({ law, actExamined: true }, two)).toBe(0);
  });

  it("is not examined where one of several matters was not read, nor where only the chapter names it", () => {
    const law = [{ sfs: "1998:808" }];
    const more = {
      matters: [
        { id: "matter:m", flags: judgedFree, law: [], actExamined: true },
        { id: "matter:n", flags: judgedFree, law: [] },
      ],
    };
    const both = { law, matters: ["matter:m", "matter:n"] };
    expect(answer({}, both, more).notExamined).toHaveLength(1);
    expect(answer({}, { specialLaw: law }, more).notExamined).toEqual([]);
    expect(answer({}, { specialLaw: law, matters: ["matter:n"] }, more).notExamined).toHaveLength(
      1,
    );
  });

  it("is the matter's that the row cites it for, of several", () => {
    const law = [{ sfs: "1998:808" }];
    const matters = [
      { id: "matter:m", flags: judgedFree, law, actExamined: true },
      { id: "matter:n", flags: judgedFree, law: [] },
    ];
    const both = { law, matters: ["matter:m", "matter:n"] };
    expect(answer({}, both, { matters }).notExamined).toEqual([]);
  });

  it("that is not examined says nothing of the other points", () => {
    // Six of the seven flags are not told; one act was not read.
    const flags = { bannedBySpecialLaw: false };
    const asked = answer({ ...planning, flags });
    expect(asked.notExamined).toHaveLength(1);
    expect(asked.cannotTell).toHaveLength(6);
    expect(asked.cannotTell).not.toContain("matter.flags.bannedBySpecialLaw");
  });

  it("hides nothing of what kommunallagen says", () => {
    const asked = answer({ ...planning, flags: { ...judgedFree, goalsOrScope: true } });
    expect([asked.fires.length, asked.notExamined.length]).toEqual([1, 1]);
  });
});

it("is not put to a company, nor to the council", () => {
  const flags = { ...judgedFree, goalsOrScope: true };
  for (const kind of ["company", "council", "outside"]) {
    expect(answer({ flags }, {}, { units: [{ id: "unit:sn", kind }] }).fires).toEqual([]);
  }
  for (const kind of ["executive", "board", "jointBoard"]) {
    expect(answer({ flags }, {}, { units: [{ id: "unit:sn", kind }] }).fires).toHaveLength(1);
  }
});

it("is not held against a day before the wording that was read", () => {
  const asked = answer(
    { flags: { ...judgedFree, goalsOrScope: true } },
    {},
    {},
    { asOf: "2024-01-01" },
  );
  expect([asked.fires.length, asked.notExamined.length]).toEqual([0, 1]);
});
