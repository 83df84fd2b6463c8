import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:kf", kind: "council", parent: null },
  { id: "unit:sn", kind: "board", parent: "unit:kf" },
  { id: "unit:ab", kind: "company", parent: "unit:kf" },
];
const flags = { reservedForCouncil: "budgetAndTax" };
const matters = [
  { id: "matter:m", flags, appeal: "legalityReview", notAppealableByLaw: false, law: [] },
  { id: "matter:n" },
];
const positions = [
  { id: "position:ceo", kind: "employed", employer: "unit:ab", headOfAdministrationFor: [] },
  { id: "position:clerk", kind: "employed", employer: "unit:ab", headOfAdministrationFor: [] },
  { id: "position:officer", kind: "employed", employer: "unit:ab" },
];
const rows = (from: string) => {
  const row = { matters: ["matter:m"], urgentOnly: false };
  const of = (id: string, giver: string, to: object, more: object = {}) => ({
    id: `delegation:${id}`,
    from: giver,
    to,
    ...row,
    ...more,
  });
  const employee = (...ids: string[]) => ({ kind: "employee", positions: ids });
  const passedOn = { parent: "delegation:1" };
  return [
    of("1", from, employee("position:ceo"), { mayPassOn: false }),
    of("2", "position:ceo", { kind: "automated" }, passedOn),
    of("3", "position:ceo", employee("position:clerk"), { ...passedOn, matters: ["matter:n"] }),
    of("4", "position:clerk", employee("position:officer"), { parent: "delegation:3" }),
    of("5", from, { ...employee("position:ceo", "position:clerk"), joint: true }),
    of("6", from, { kind: "consultant" }),
    of("7", from, { kind: "automated" }),
  ];
};
const answer = (rule: string, delegations: readonly object[]) =>
  ask(rule, JSON.parse(JSON.stringify({ units, positions, matters, delegations })));

describe.each([
  "automated-decision-limits",
  "council-reserved-matter",
  "delegation-allowed-recipient",
  "delegation-no-joint-mandate",
  "redelegation-one-step",
  "redelegation-only-by-head",
  "redelegation-permitted",
  "redelegation-within-scope",
])("%s", (rule) => {
  it("is not put to what begins with a company, however far down it is passed on", () => {
    expect(answer(rule, rows("unit:ab"))).toMatchObject({ fires: [], cannotTell: [] });
    expect(answer(rule, rows("unit:sn")).fires).not.toEqual([]);
  });

  it("finds nothing where it is not told where the chain begins", () => {
    const untold = rows("unit:ab").map(({ from, ...row }) =>
      from === "unit:ab" ? row : { ...row, from },
    );
    const { fires, cannotTell } = answer(rule, untold);
    expect(fires).toEqual([]);
    expect(cannotTell.length).toBeGreaterThan(0);
    const loose = rows("unit:ab").map((row) => ({ ...row, parent: undefined }));
    expect(answer(rule, loose).fires).toEqual([]);
  });
});

it("what is the council's own is asked of the council's rows too", () => {
  const row = { id: "delegation:1", from: "unit:kf", to: { kind: "board" }, matters: ["matter:m"] };
  expect(answer("council-reserved-matter", [row]).fires).toEqual(["delegation:1 matters[0]"]);
});
