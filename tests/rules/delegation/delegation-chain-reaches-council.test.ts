import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const kf = { id: "unit:kf", kind: "council" };
const lease = { matter: "matter:lease", cover: { by: "reglemente" } };
const row = { id: "delegation:1", from: "unit:tn", matters: ["matter:lease"] };
const answer = (board: object, more: object = {}) =>
  ask("delegation-chain-reaches-council", {
    units: [
      kf,
      { id: "unit:kf2", kind: "outside" },
      { id: "unit:tn", kind: "board", reglemente: { decidedBy: ["unit:kf"] }, ...board },
    ],
    matters: [{ id: "matter:lease" }, { id: "matter:grants" }],
    delegations: [row],
    ...more,
  });
const otherwise = { competence: [{ matter: "matter:grants", cover: { by: "reglemente" } }] };

describe("a matter the board is not said to have", () => {
  it("counts only where its competence is told in full, for that board and what is beneath it", () => {
    const complete = (units?: readonly string[]) =>
      answer(otherwise, { complete: [{ part: "competence", ...(units && { units }) }] });
    expect(complete().fires).toEqual(["delegation:1 matters[0]"]);
    expect(complete(["unit:tn"]).fires).toEqual(["delegation:1 matters[0]"]);
    expect(complete(["unit:kf2"])).toMatchObject({
      fires: [],
      cannotTell: ["complete: competence"],
    });
    expect(answer(otherwise).cannotTell).toEqual(["complete: competence"]);
    expect(answer({}).cannotTell).toEqual(["unit.competence"]);
  });

  it("counts where the board is said to have none", () => {
    expect(answer({ competence: [] }).fires).toEqual(["delegation:1 matters[0]"]);
  });

  it("may be covered for a whole chapter", () => {
    const registers = [{ id: "register:tn", chapters: [{ key: "3", cover: { by: "statute" } }] }];
    const delegations = [{ ...row, register: "register:tn", chapter: "3" }];
    expect(answer({ competence: [] }, { registers, delegations }).fires).toEqual([]);
  });
});

it("names the matter and the board, where the plan holds them", () => {
  expect(answer({ competence: [] }).findings).toMatchObject([
    {
      path: "matters[0]",
      params: { why: "uncovered", matter: "matter:lease" },
      related: ["matter:lease", "unit:tn"],
    },
  ]);
  const { findings } = answer({ competence: [] }, { matters: [] });
  expect(findings.map(({ related }) => related)).toEqual([["unit:tn"]]);
});

it("cannot be told without what the board stands on", () => {
  const without = (board: object) =>
    answer(JSON.parse(JSON.stringify({ competence: [lease], ...board })));
  expect(without({ reglemente: {} })).toMatchObject({
    fires: [],
    cannotTell: ["unit.reglemente.decidedBy"],
  });
  const none = ask("delegation-chain-reaches-council", {
    units: [kf, { id: "unit:tn", kind: "board", competence: [lease] }],
    delegations: [row],
  });
  expect(none).toMatchObject({ fires: [], cannotTell: ["unit.reglemente"] });
});

it("rests on the paragraphs on reglementen for a board of our own", () => {
  const ids = (board: object) => answer(board).findings[0]?.sources.map(({ id }) => id);
  expect(ids({ reglemente: null })).toEqual(["kl-6-2", "kl-6-3", "kl-6-44"]);
});

it("is judged by the wording that was read", () => {
  const on = (asOf: string) => {
    const units = [kf, { id: "unit:tn", kind: "board", reglemente: null }];
    const plan = { units, delegations: [row] };
    const { fires, notExamined } = ask("delegation-chain-reaches-council", plan, { asOf });
    return [fires.length, notExamined.length];
  };
  expect(on("2017-12-31")).toEqual([0, 1]);
  expect(on("2026-11-01")).toEqual([1, 0]);
});

it("is one fault for all rows of a board without a reglemente", () => {
  const delegations = [1, 2, 3].map((n) => ({ ...row, id: `delegation:${n}` }));
  const { findings } = answer({ reglemente: null }, { delegations });
  expect(findings).toMatchObject([
    {
      entity: "unit:tn",
      count: 3,
      severity: "error",
      related: ["delegation:1", "delegation:2", "delegation:3"],
    },
  ]);
});

describe("a joint board", () => {
  const joint = (decidedBy: readonly string[]) =>
    answer({ kind: "jointBoard", reglemente: { decidedBy }, competence: [lease] });

  it("has its reglemente from the council of each partner", () => {
    expect(joint(["unit:kf", "unit:kf2"])).toMatchObject({ fires: [], cannotTell: [] });
    expect(joint(["unit:kf"]).findings[0]?.sources.map(({ id }) => id)).toEqual(["kl-9-33"]);
  });

  it("is not judged where nobody says what kind of body a partner is", () => {
    const { fires, cannotTell } = answer(
      { kind: "jointBoard", reglemente: { decidedBy: ["unit:kf", "unit:x"] }, competence: [lease] },
      {},
    );
    expect([fires, cannotTell]).toEqual([[], ["unit.kind"]]);
  });
});

it("is not satisfied by somebody else's council for a board of our own", () => {
  const own = answer({ reglemente: { decidedBy: ["unit:kf2"] }, competence: [lease] });
  expect(own.findings[0]?.params).toEqual({ why: "notByCouncil" });
});

describe("what the council has delegated to the board", () => {
  const fromCouncil = (more: object = {}) => ({
    id: "delegation:kf-1",
    from: "unit:kf",
    to: { kind: "board", unit: "unit:tn" },
    matters: ["matter:lease"],
    ...more,
  });
  const fires = (given: object, more: object = {}) =>
    answer({ competence: [] }, JSON.parse(JSON.stringify({ delegations: [given, row], ...more })));

  it("is the board's to hand on (6 kap. 3 §), as long as it holds", () => {
    expect(fires(fromCouncil())).toMatchObject({ fires: [], cannotTell: [] });
    for (const other of [
      { matters: ["matter:grants"] },
      { to: { kind: "board", unit: "unit:kf2" } },
      { validTo: "2026-10-31" },
    ]) {
      expect(fires(fromCouncil(other)).fires).toEqual(["delegation:1 matters[0]"]);
    }
  });

  it("is not known where the council's row does not say to whom, or what", () => {
    for (const [untold, field] of [
      [{ to: undefined }, "delegation.to"],
      [{ to: { kind: "board" } }, "delegation.to.unit"],
      [{ matters: undefined }, "delegation.matters"],
    ] as const) {
      expect(fires(fromCouncil(untold))).toMatchObject({ fires: [], cannotTell: [field] });
    }
  });

  it("rests on 6 kap. 2, 3 and 44 §§, and on 9 kap. 33 § only for a joint board", () => {
    const ids = (board: object) =>
      answer({ competence: [], ...board }).findings[0]?.sources.map(({ id }) => id);
    expect(ids({})).toEqual(["kl-6-2", "kl-6-3", "kl-6-44"]);
    const joint = { kind: "jointBoard", reglemente: { decidedBy: ["unit:kf", "unit:kf2"] } };
    expect(ids(joint)).toEqual(["kl-6-3", "kl-6-44", "kl-9-33"]);
  });
});
