import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const assessed = (id: string, of: string, period: string, verdict: string | undefined = "met") => ({
  id: `occasion:${id}`,
  of: `cycle:${of}`,
  period,
  assessments: [{ goal: "goal:a", ...(verdict && { verdict }) }],
});
const interim = assessed("delar", "delar", "2025-01/2025-08");
const annual = assessed("ars", "ars", "2025");
const goal = { id: "goal:a", level: "council", soundManagement: true };
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (
  occasions: readonly Record<string, unknown>[],
  more: object = {},
  asOf = "2026-11-01",
) => {
  const { findings, cannotTell, notExamined } = ask(
    "god-hushallning-evaluated",
    {
      complete: [{ part: "occasions", period: asOf < "2020" ? "2017" : "2025" }],
      goals: [goal],
      cycles: [
        { id: "cycle:delar", kind: "interim" },
        { id: "cycle:ars", kind: "annual" },
        { id: "cycle:manad", kind: "monthly" },
        { id: "cycle:untold" },
      ],
      occasions: occasions.map(bare),
      ...more,
    },
    { asOf },
  );
  return [
    ...findings.map(({ params }) => `${params["report"]} ${params["year"]}`),
    ...cannotTell,
    ...notExamined.map(() => "not examined"),
  ];
};

describe("judged in both reports", () => {
  it.each([
    [[interim, annual], []],
    [[annual], ["interim 2025"]],
    [[interim], ["annual 2025"]],
    [[], ["interim 2025", "annual 2025"]],
    [[{ ...interim, period: "2024-01/2024-08" }, annual], ["interim 2025"]],
    [[{ ...interim, assessments: [] }, annual], ["interim 2025"]],
    [[{ ...interim, assessments: [{ goal: "goal:b", verdict: "met" }] }, annual], ["interim 2025"]],
    [[{ ...interim, of: "cycle:manad" }, annual], ["interim 2025"]],
    // A second interim report in which it is judged.
    [[{ ...interim, id: "occasion:mars", assessments: [] }, interim, annual], []],
    [[{ ...interim, assessments: [{ goal: "goal:a", forecast: "met" }] }, annual], []],
    [
      [
        { ...interim, assessments: [{ goal: "goal:a", forecast: "notAssessed", verdict: "met" }] },
        annual,
      ],
      ["interim 2025"],
    ],
  ])("occasions %#", (occasions, expected) => {
    expect(answer(occasions)).toEqual(expected);
  });

  it("says which occasions show no judgement", () => {
    const { findings } = ask("god-hushallning-evaluated", {
      goals: [goal],
      cycles: [
        { id: "cycle:delar", kind: "interim" },
        { id: "cycle:ars", kind: "annual" },
      ],
      occasions: [{ ...interim, assessments: [] }, annual],
    });
    expect(findings.map(({ related }) => related)).toEqual([["occasion:delar"]]);
  });
});

describe("nobody can tell", () => {
  const other = (told: Record<string, unknown>) => [{ ...interim, ...told }, annual];
  it.each([
    [other({ assessments: undefined }), ["occasion.assessments"]],
    [other({ assessments: [{ goal: "goal:a" }] }), ["occasion.assessments[].verdict"]],
    [other({ of: undefined }), ["occasion.of"]],
    [other({ of: "cycle:untold" }), ["cycle.kind"]],
    [other({ period: undefined }), ["occasion.period"]],
    [other({ of: "obligation:a" }), ["interim 2025"]],
  ])("occasions %#", (occasions, expected) => {
    expect(answer(occasions)).toEqual(expected);
  });

  it("says the same fact whatever the order of the plan", () => {
    const two = [
      { ...interim, of: undefined, id: "occasion:b" },
      { ...interim, of: "cycle:untold" },
      annual,
    ];
    expect([answer(two), answer(two.toReversed())]).toEqual([["cycle.kind"], ["cycle.kind"]]);
    const open = [
      { ...interim, assessments: [{ goal: "goal:a" }], id: "occasion:b" },
      { ...interim, assessments: undefined },
      annual,
    ];
    expect(answer(open)).toEqual(answer(open.toReversed()));
  });

  it("where occasions are not told in full", () => {
    const of = (kinds: readonly string[]) => ({
      complete: [{ part: "occasions", period: "2025", kinds }],
    });
    expect(answer([annual], of(["annual"]))).toEqual(["complete: occasions"]);
    expect(answer([annual], of(["interim"]))).toEqual(["interim 2025"]);
    expect(answer([{ ...interim, assessments: [] }, annual], { complete: [] })).toEqual([
      "interim 2025",
    ]);
  });
});

describe("the year", () => {
  it("is the latest whose annual report is due, 15 April or the next working day", () => {
    const both = [interim, annual];
    const complete = (period: string) => ({ complete: [{ part: "occasions", period }] });
    expect(answer(both, complete("2024"), "2026-04-15")).toEqual(["interim 2024", "annual 2024"]);
    expect(answer(both, complete("2025"), "2026-04-16")).toEqual([]);
    // 15 April 2022 was Good Friday, so Tuesday 19 April was the last day.
    expect(answer([], complete("2020"), "2022-04-19")).toEqual(["interim 2020", "annual 2020"]);
    expect(answer([], complete("2021"), "2022-04-20")).toEqual(["interim 2021", "annual 2021"]);
  });

  it("lies in the goal's horizon", () => {
    const of = (horizon: string) => answer([], { goals: [{ ...goal, horizon }] });
    expect(of("2025-01/2026-12")).toEqual(["interim 2025", "annual 2025"]);
    expect(of("2026")).toEqual([]);
  });

  it("from 2018 by the act that was read", () => {
    const complete = { complete: [{ part: "occasions" }] };
    expect(answer([], complete, "2018-05-02")).toEqual(["not examined"]);
    expect(answer([], complete, "2019-05-02")).toEqual(["interim 2018", "annual 2018"]);
  });
});

describe("the question is put", () => {
  const both = ["interim 2025", "annual 2025"];
  it.each([
    [{}, both],
    [{ level: "board" }, []],
    [{ soundManagement: false }, []],
    [{ soundManagement: undefined }, ["goal.soundManagement"]],
    [{ level: undefined }, ["goal.level"]],
    [{ level: undefined, soundManagement: false }, []],
    [{ level: undefined, soundManagement: undefined }, []],
    [{ status: "draft" }, []],
  ])("to a goal with %j: %j", (changes, expected) => {
    expect(answer([], { goals: [bare({ ...goal, ...changes })] })).toEqual(expected);
  });
});
