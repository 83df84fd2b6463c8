import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const citation = (chapter: string, section: string, sfs = "2017:725") => ({
  sfs,
  chapter,
  section,
});
const handed = {
  id: "delegation:a",
  from: "unit:kf",
  to: { kind: "board", unit: "unit:ks" },
  law: [citation("5", "2")],
  reportBack: null,
};
const answer = (changes: Record<string, unknown>, asOf = "2026-11-01") => {
  const delegation = Object.entries({ ...handed, ...changes }).filter(([, is]) => is !== undefined);
  const { fires, cannotTell, notExamined } = ask(
    "report-backs-owed-to-council",
    {
      units: [
        { id: "unit:kf", kind: "council" },
        { id: "unit:ks", kind: "executive" },
        { id: "unit:untold" },
      ],
      positions: [{ id: "position:chef", unit: "unit:ks" }],
      delegations: [Object.fromEntries(delegation)],
    },
    { asOf },
  );
  return [...fires, ...cannotTell, ...notExamined.map(() => "not examined")];
};
const fires = ["delegation:a reportBack"];

describe("owed for what the council has handed to a board", () => {
  it.each([
    [{}, fires],
    [{ reportBack: { extent: "I årsredovisningen." } }, []],
    [{ reportBack: {} }, []],
    [{ reportBack: undefined }, ["delegation.reportBack"]],
    [{ from: "unit:ks" }, []],
    [{ from: "position:chef" }, []],
    [{ from: undefined }, ["delegation.from"]],
    [{ from: undefined, reportBack: undefined }, []],
    [{ from: "unit:untold" }, ["unit.kind"]],
    [{ to: { kind: "employee" } }, []],
    [{ to: undefined }, ["delegation.to"]],
  ])("%j: %j", (changes, expected) => {
    expect(answer(changes)).toEqual(expected);
  });
});

describe("with 5 kap. 2 or 4 § as its ground", () => {
  const open = ["delegation.law"];
  it.each([
    [[citation("5", "4")], fires],
    [[citation("6", "3"), citation("5", "2")], fires],
    [[citation("6", "3")], open],
    [[citation("6", "2")], open],
    [[citation("5", "3")], open],
    [[citation("5", "2", "1991:900")], open],
    [[], open],
    [undefined, open],
  ])("%j: %j", (law, expected) => {
    expect(answer({ law })).toEqual(expected);
  });
});

it("of delegations in force, by the act from 1 January 2018", () => {
  expect(answer({ validTo: "2026-10-31" })).toEqual([]);
  expect(answer({}, "2017-12-31")).toEqual(["not examined"]);
  expect(answer({}, "2018-01-01")).toEqual(fires);
});
