import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:ks", kind: "executive" },
  { id: "unit:von", kind: "board" },
  { id: "unit:care", kind: "administration", parent: "unit:von" },
  { id: "unit:hr", kind: "department" },
  { id: "unit:x" },
];
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (
  steps: readonly Record<string, unknown>[] | undefined,
  cycle: Record<string, unknown> = {},
  occasion: Record<string, unknown> = {},
) => {
  const { findings, cannotTell } = ask("follow-up-with-dialogue", {
    units,
    cycles: [
      bare({ id: "cycle:a", form: "report", from: ["unit:von"], to: ["unit:ks"], ...cycle }),
    ],
    occasions: [
      bare({
        id: "occasion:a",
        of: "cycle:a",
        closedOn: "2026-05-20",
        assessments: [{ goal: "goal:a", verdict: "met" }],
        steps,
        ...occasion,
      }),
    ],
  });
  return [...findings.map(({ params }) => params["why"]), ...cannotTell];
};
const collect = { kind: "collect", on: "2026-05-05" };
const decide = { kind: "decide", on: "2026-05-20" };
const talk = (on?: string, ...who: string[]) =>
  bare({ kind: "dialogue", on, units: who.length > 0 ? who : ["unit:von"] });

describe("the conversation", () => {
  it("comes before the decision, by its day or else by its place", () => {
    expect(answer([collect, talk("2026-05-12"), decide])).toEqual([]);
    expect(answer([collect, decide, talk("2026-05-12")])).toEqual([]);
    expect(answer([collect, decide, talk("2026-05-20")])).toEqual([]);
    expect(answer([collect, decide, talk("2026-05-21")])).toEqual(["none"]);
    expect(answer([collect, talk("2026-05-21"), decide])).toEqual(["none"]);
    expect(answer([collect, decide, talk()])).toEqual(["none"]);
    expect(answer([collect, talk(), decide])).toEqual([]);
    expect(answer([collect, { kind: "decide" }, talk("2026-05-12")])).toEqual(["none"]);
  });

  it("is enough where no decision is told, and is missed where nothing is", () => {
    expect(answer([talk()])).toEqual([]);
    expect(answer([])).toEqual(["none"]);
    expect(answer(undefined)).toEqual(["occasion.steps"]);
  });

  it("may come before any of several decisions", () => {
    expect(answer([decide, talk("2026-05-25"), { kind: "decide", on: "2026-06-01" }])).toEqual([]);
  });

  it("is held with those who delivered, or somebody above or beneath them", () => {
    expect(answer([talk("2026-05-12", "unit:care"), decide])).toEqual([]);
    expect(answer([talk("2026-05-12", "unit:von"), decide], { from: ["unit:care"] })).toEqual([]);
    expect(answer([talk("2026-05-12", "unit:hr"), decide])).toEqual(["notWithSenders"]);
    expect(answer([talk("2026-05-12", "unit:hr", "unit:von"), decide])).toEqual([]);
    expect(answer([talk("2026-05-12", "unit:hr"), decide], {}, { from: ["unit:hr"] })).toEqual([]);
  });

  it("is enough with one of those who delivered, once", () => {
    const from = ["unit:von", "unit:hr"];
    const others = talk("2026-05-11", "unit:ks");
    expect(answer([talk("2026-05-12", "unit:hr"), decide], { from })).toEqual([]);
    expect(answer([others, talk("2026-05-12", "unit:hr"), decide], { from })).toEqual([]);
    expect(answer([others, decide], { from })).toEqual(["notWithSenders"]);
  });

  it("is open where it is not told who took part or who delivered", () => {
    expect(answer([{ kind: "dialogue" }, decide])).toEqual(["occasion.steps[].units"]);
    expect(answer([{ kind: "dialogue" }, talk("2026-05-12", "unit:hr"), decide])).toEqual([
      "occasion.steps[].units",
    ]);
    expect(answer([talk(), decide], { from: undefined })).toEqual(["cycle.from"]);
  });
});

describe("it is asked", () => {
  it.each(["dialogue", "peerReview", "visit"])("not where the form is %s", (form) => {
    expect(answer([], { form })).toEqual([]);
  });

  it.each(["report", "selfAssessment", "automatic"])("where the form is %s", (form) => {
    expect(answer([], { form })).toEqual(["none"]);
  });

  it("of what goes to a board or above", () => {
    expect(answer([], { to: ["unit:care"] })).toEqual([]);
    expect(answer([], { to: ["unit:care", "unit:von"] })).toEqual(["none"]);
    expect(answer([], { to: ["unit:x", "unit:von"] })).toEqual(["none"]);
    expect(answer([], { to: ["unit:x", "unit:care"] })).toEqual(["unit.kind"]);
  });

  it("of what judged something", () => {
    expect(answer([], {}, { assessments: [] })).toEqual([]);
  });

  it.each([
    ["occasion.of", {}, { of: undefined }],
    ["cycle.to", { to: undefined }, {}],
    ["cycle.form", { form: undefined }, {}],
  ])("and open without %s", (field, cycle, occasion) => {
    expect(answer([], cycle, occasion)).toEqual([field]);
  });
});
