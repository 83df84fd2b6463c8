import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const route = { kind: "ruleChallengeRoute", on: "2024-02-01", answerDays: 60 };
const challenge = { kind: "ruleChallenge", on: "2026-09-02", answeredOn: null };
const id = "rule-challenge-route";
const plan = (records: readonly object[], more: object = {}) => ({
  complete: [{ part: "records" }],
  records: records.map((record, row) => ({
    id: `record:${9 - row}`,
    ...JSON.parse(JSON.stringify(record)),
  })),
  ...more,
});
const asked = (...records: object[]) => {
  const { findings, cannotTell } = ask(id, plan(records));
  return [...findings.map(({ params: { why } }) => why), ...cannotTell];
};

describe(id, () => {
  it("gives an answer as many days as were promised, and no more", () => {
    expect(asked(route, challenge)).toEqual([]);
    expect(asked(route, { ...challenge, on: "2026-09-01" })).toEqual(["noAnswer"]);
    expect(asked({ ...route, answerDays: 61 }, { ...challenge, on: "2026-09-01" })).toEqual([]);
  });

  it("takes the longest promise of several, and sixty days where none is made", () => {
    const late = { ...challenge, on: "2026-08-20" };
    expect(asked(route, { ...route, answerDays: 90 }, late)).toEqual([]);
    expect(asked({ ...route, answerDays: 90 }, route, late)).toEqual([]);
    expect(asked({ ...route, answerDays: undefined }, challenge)).toEqual([]);
    expect(asked({ ...route, answerDays: undefined }, late)).toEqual(["noAnswer"]);
  });

  it("gives a question of which only the month is told until its end", () => {
    expect(asked(route, { ...challenge, on: "2026-09" })).toEqual([]);
    expect(asked(route, { ...challenge, on: "2026-08" })).toEqual(["noAnswer"]);
  });

  it("names those that wait, in order, and not those that were answered", () => {
    const late = { ...challenge, on: "2026-01-10" };
    const answered = { ...late, answeredOn: "2026-10-01" };
    expect(ask(id, plan([route, late, answered, late])).findings).toMatchObject([
      { path: "", related: ["record:6", "record:8"] },
    ]);
  });

  it("asks for a way in, which has been opened", () => {
    expect(asked()).toEqual(["noRoute"]);
    expect(asked({ ...route, on: null })).toEqual(["noRoute"]);
    expect(asked({ ...route, on: undefined })).toEqual([]);
    expect(asked({ kind: "consultation", on: "2026-01-10" })).toEqual(["noRoute"]);
    expect(ask(id, plan([], { complete: [] })).cannotTell).toEqual(["complete: records"]);
    const kinds = ["ruleChallengeRoute"];
    const part = { complete: [{ part: "records", kinds }] };
    expect(ask(id, plan([], part)).fires).toHaveLength(1);
  });

  it("says both when both are so", () => {
    expect(asked({ ...challenge, on: "2026-01-10" })).toEqual(["noAnswer", "noRoute"]);
  });

  it("takes an answer in words for an answer, and cannot tell without either", () => {
    const mute = { ...challenge, on: "2026-01-10", answeredOn: undefined };
    expect(asked(route, { ...mute, answer: "Regeln tas bort." })).toEqual([]);
    expect(asked(route, mute)).toEqual(["record.answeredOn"]);
  });

  it("cannot tell since when a question without a day has waited", () => {
    const dayless = { ...challenge, on: undefined };
    expect(asked(route, dayless)).toEqual(["record.on"]);
    expect(asked(route, dayless, { ...challenge, on: "2026-01-10" })).toEqual(["noAnswer"]);
    expect(asked(route, { ...challenge, on: null })).toEqual([]);
  });
});
