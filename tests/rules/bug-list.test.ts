import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

/**
 * The known bugs of steering by goals, as auditors, studies and municipalities have described them: one small plan has
 * them all, and each is found by the rule that asks about it, where it stands.
 */
const plan = parsePlanOrThrow({
  format: 1,
  organisation: { id: "organisation:buggby" },
  complete: ["goals", "indicators", "observations", "dialogues", "cycles", "occasions"].map(
    (part) => ({ part }),
  ),
  units: [
    { id: "unit:council", kind: "council", parent: null },
    { id: "unit:board", kind: "board", parent: "unit:council" },
    { id: "unit:office", kind: "administration", parent: "unit:board" },
  ],
  goals: [
    ...Array.from({ length: 21 }, (_, at) => ({
      id: `goal:council-${at + 1}`,
      level: "council",
      kind: "outcome",
      carriedBy: at === 0 ? [] : [{ unit: "unit:board" }],
      ...(at === 1 && { resources: null }),
      ...(at === 2 && { assessment: { mode: "none" } }),
    })),
    {
      id: "goal:meetings",
      level: "board",
      kind: "activity",
      serves: ["goal:council-2"],
      ground: { kind: "board" },
    },
  ],
  indicators: [
    {
      id: "indicator:trust",
      goals: ["goal:council-2"],
      role: "target",
      baseline: null,
      target: null,
      renewed: { every: "year" },
      validFrom: "2020-01-01",
    },
  ],
  cycles: [
    {
      id: "cycle:monthly",
      from: ["unit:office"],
      to: ["unit:board"],
      recurrence: { every: "month" },
      goals: ["goal:council-2"],
      indicators: ["indicator:trust"],
    },
  ],
  occasions: [
    {
      id: "occasion:spring",
      of: "cycle:monthly",
      period: "2026-04",
      closedOn: "2026-05-20",
      wentWell: [],
      assessments: [2, 4, 5].map((at) => ({
        goal: `goal:council-${at}`,
        verdict: "notMet",
        causes: [],
        wentWell: [],
      })),
    },
  ],
});

const { findings } = check(plan, { asOf: "2026-11-01" });

describe("the bug list of goal steering", () => {
  it.each([
    [
      "a council goal that no board has taken up",
      "council-goal-carried-by-board",
      "goal:council-1",
    ],
    ["a goal with no link to resources", "goal-has-resources", "goal:council-2"],
    ["an indicator without a target", "target-indicator-complete", "indicator:trust"],
    ["an indicator without any outcome", "indicator-has-been-measured", "indicator:trust"],
    ["a goal that cannot be judged", "goal-can-be-assessed", "goal:council-3"],
    ["a report that does not say why", "follow-up-explains", "occasion:spring"],
    ["too many goals", "council-goal-count", "organisation:buggby"],
    ["a link of the chain that never talks", "dialogue-on-each-link", "unit:board"],
    [
      "a figure asked for oftener than it changes",
      "indicator-asked-oftener-than-renewed",
      "cycle:monthly",
    ],
    ["only failures reported", "follow-up-shows-what-went-well", "occasion:spring"],
    ["an activity where an effect was meant", "goal-says-what-not-how", "goal:meetings"],
  ])("%s", (_, rule, entity) => {
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.entity)).toContain(entity);
  });
});
