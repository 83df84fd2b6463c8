import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const route = { id: "record:route", kind: "ruleChallengeRoute", on: "2024-02-01", answerDays: 30 };
const challenge = { id: "record:a", kind: "ruleChallenge", answeredOn: null };
const asked = (...records: object[]) => ask("rule-challenge-route", { records });

describe("rule-challenge-route", () => {
  it("waits as many days as are promised, counted from the day of the question", () => {
    // 30 days after 2 October is 1 November.
    expect(asked(route, { ...challenge, on: "2026-10-02" }).fires).toEqual([]);
    expect(asked(route, { ...challenge, on: "2026-10-01" }).findings[0]?.related).toEqual([
      "record:a",
    ]);
  });

  it("goes by the option where nothing is promised, and by the longest promise of several", () => {
    const { answerDays: _, ...silent } = route;
    // 60 days after 2 September is 1 November.
    expect(asked(silent, { ...challenge, on: "2026-09-02" }).fires).toEqual([]);
    expect(asked(silent, { ...challenge, on: "2026-09-01" }).fires).toHaveLength(1);
    const slow = { ...route, id: "record:slow", answerDays: 90 };
    expect(asked(route, slow, { ...challenge, on: "2026-09-01" }).fires).toEqual([]);
  });

  it("counts from the last day that a date of less precision may mean", () => {
    expect(asked(route, { ...challenge, on: "2026-10" }).fires).toEqual([]);
    expect(asked(route, { ...challenge, on: "2026-09" }).fires).toHaveLength(1);
  });

  it("takes a written answer for an answer, and cannot tell where neither is told", () => {
    const { answeredOn: _, ...open } = challenge;
    expect(asked(route, { ...open, on: "2026-01-01", answer: "Borttagen." })).toMatchObject({
      fires: [],
      cannotTell: [],
    });
    expect(asked(route, { ...open, on: "2026-01-01" }).cannotTell).toEqual(["record.answeredOn"]);
    expect(asked(route, challenge).cannotTell).toEqual(["record.on"]);
  });

  it("names all that wait, in order", () => {
    const late = ["record:c", "record:b"].map((id) => ({ ...challenge, id, on: "2026-01-01" }));
    expect(asked(route, ...late).findings).toMatchObject([
      { related: ["record:b", "record:c"], params: { why: "noAnswer" } },
    ]);
  });

  it("does not take a route that never opened for one", () => {
    const complete = [{ part: "records", kinds: ["ruleChallengeRoute"] }];
    const plan = { complete, records: [{ ...route, on: null }] };
    expect(ask("rule-challenge-route", plan).findings[0]?.params).toEqual({ why: "noRoute" });
    expect(asked().cannotTell).toEqual(["complete: records"]);
  });
});
