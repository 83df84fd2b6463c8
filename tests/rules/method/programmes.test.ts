import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (rule: string, plan: Record<string, unknown>, options = {}) => {
  const { fires, cannotTell } = ask(rule, plan, options);
  return [...fires, ...cannotTell];
};

describe("steps-in-order", () => {
  const steps = (...doneOn: readonly (string | null | undefined)[]) =>
    doneOn.map((on, at) => ({ step: at + 1, ...(on !== undefined && { doneOn: on }) }));
  const asked = (list: unknown, kind = "genderMainstreaming") =>
    answer("steps-in-order", { programmes: [{ id: "programme:a", kind, steps: list }] });

  it("finds a step that is done before the one before it", () => {
    expect(asked(steps("2024", null, "2025"))).toEqual(["programme:a steps[2].doneOn"]);
    expect(asked(steps("2024", "2025-06", "2025-05"))).toEqual(["programme:a steps[2].doneOn"]);
    expect(asked(steps("2024", "2025", "2025-05"))).toEqual([]);
    expect(asked(steps("2024", "2025-05", "2025-05"))).toEqual([]);
    expect(asked(steps("2024", "2025", "2025"), "leadership")).toEqual([]);
    const [finding] = ask("steps-in-order", {
      programmes: [{ id: "programme:a", steps: steps("2024", null, "2025") }],
    }).findings;
    expect(finding?.params).toEqual({ step: 3, before: 2 });
  });

  it("minds the number of a step, not its place in the list", () => {
    const [first, second] = steps("2024", "2025");
    expect(asked([second, first])).toEqual([]);
    expect(
      asked([
        { step: 2, doneOn: "2024" },
        { step: 1, doneOn: null },
      ]),
    ).toEqual(["programme:a steps[0].doneOn"]);
  });

  it("cannot tell where a step or its day is not told", () => {
    expect(asked(steps("2024", undefined, "2025"))).toEqual(["programme.steps[].doneOn"]);
    expect(asked([{ step: 3, doneOn: "2024" }])).toEqual(["programme.steps"]);
    expect(asked([{ step: 1, doneOn: "2024" }])).toEqual([]);
    expect(
      answer("steps-in-order", {
        programmes: [{ id: "programme:a", kind: "genderMainstreaming" }],
      }),
    ).toEqual(["programme.steps"]);
  });

  it("asks nothing of a programme that has no steps to take", () => {
    expect(
      answer("steps-in-order", { programmes: [{ id: "programme:a", kind: "leadership" }] }),
    ).toEqual([]);
    expect(asked([])).toEqual([]);
  });
});

describe("remeasured-after-the-measures", () => {
  const rule = "remeasured-after-the-measures";
  const steps = (
    mapped: unknown,
    acted: string | null = "2025-06",
    evaluated: string | null = "2026-03",
  ) => [
    { step: 5, doneOn: "2024-02", ...(mapped !== undefined && { indicators: mapped }) },
    { step: 7, doneOn: acted },
    { step: 8, doneOn: evaluated },
  ];
  const plan = (
    observation: Record<string, unknown> = {},
    list: unknown = steps(["indicator:a"]),
  ) => ({
    method: "trappan",
    complete: [{ part: "observations" }],
    indicators: [{ id: "indicator:a" }],
    observations: [{ id: "observation:a", indicator: "indicator:a", ...observation }],
    programmes: [{ id: "programme:a", steps: list }],
  });
  const both = { women: 4, men: 5 };

  it("wants a figure for both, of a time after the measures", () => {
    expect(answer(rule, plan({ period: "2025-H2", ...both }))).toEqual([]);
    expect(answer(rule, plan({ period: "2025-06", ...both }))).toEqual(["programme:a steps"]);
    expect(answer(rule, plan({ period: "2025-07", ...both }))).toEqual([]);
    expect(answer(rule, plan({ period: "2025-07", women: null, men: 5 }))).toEqual([
      "programme:a steps",
    ]);
    expect(answer(rule, plan({ period: "2025-07", women: 4, men: null }))).toEqual([
      "programme:a steps",
    ]);
    expect(ask(rule, plan({ period: "2024", ...both })).findings[0]?.params).toEqual({
      indicator: "indicator:a",
    });
  });

  it("cannot tell where the figure may be there", () => {
    expect(answer(rule, plan({ period: "2025-07", women: 4 }))).toEqual(["observation.women"]);
    expect(answer(rule, plan({ period: "2025-07", men: 4 }))).toEqual(["observation.women"]);
    expect(answer(rule, plan({ ...both }))).toEqual(["observation.women"]);
    expect(answer(rule, plan({ ...both, period: null }))).toEqual(["observation.women"]);
    const open = { ...plan({ period: "2024", ...both }), complete: [] };
    expect(answer(rule, open)).toEqual(["complete: observations"]);
    const early = { ...open, complete: [{ part: "observations", period: "2025" }] };
    expect(answer(rule, early)).toEqual(["complete: observations"]);
    const enough = { ...open, complete: [{ part: "observations", period: "2025-01/2026-12" }] };
    expect(answer(rule, enough)).toEqual(["programme:a steps"]);
  });

  it("waits until the work is evaluated", () => {
    expect(answer(rule, plan({}, steps(["indicator:a"], "2025-06", null)))).toEqual([]);
    expect(answer(rule, plan({}, steps(["indicator:a"], null)))).toEqual([]);
    const days = ["programme.steps[].doneOn"];
    expect(answer(rule, plan({}, steps(["indicator:a"]).slice(0, 2)))).toEqual(days);
    expect(answer(rule, plan({}, [{ step: 8, doneOn: "2026" }]))).toEqual(days);
    expect(answer(rule, plan({}, steps(undefined)))).toEqual(["programme.steps[].indicators"]);
    expect(answer(rule, plan({}, steps([])))).toEqual([]);
  });

  it("can be told which steps they are", () => {
    const list = [
      { step: 1, indicators: ["indicator:a"] },
      { step: 2, doneOn: "2025-06" },
      { step: 3, doneOn: "2026-03" },
    ];
    const options = { options: { [rule]: { mapped: 1, acted: 2, evaluated: 3 } } };
    expect(answer(rule, plan({ period: "2024", ...both }, list), options)).toEqual([
      "programme:a steps",
    ]);
  });
});

describe("programme-groups-fit", () => {
  const rule = "programme-groups-fit";
  const asked = (changes: Record<string, unknown>, options = {}) =>
    ask(
      rule,
      {
        method: "leadership-programme",
        estimates: [{ id: "estimate:a", value: 480 }],
        programmes: [
          {
            id: "programme:a",
            participants: 480,
            groups: 20,
            groupSize: { low: 20, high: 25 },
            ...changes,
          },
        ],
      },
      options,
    );
  const hows = (changes: Record<string, unknown>, options = {}) => {
    const { findings, cannotTell } = asked(changes, options);
    return [...findings.map(({ params }) => params["how"]), ...cannotTell];
  };

  it("agrees from 20 × 20 = 400 to 20 × 25 = 500 people, and no further", () => {
    for (const participants of [400, 480, 500]) expect(hows({ participants })).toEqual([]);
    for (const participants of [399, 501]) expect(hows({ participants })).toEqual(["sum"]);
    expect(hows({ participants: { low: 490, high: 600 } })).toEqual([]);
    expect(hows({ participants: { low: 300, high: 410 } })).toEqual([]);
    expect(asked({ participants: 399 }).findings[0]?.params).toEqual({
      groups: 20,
      low: 20,
      high: 25,
      how: "sum",
    });
    expect(asked({ participants: 399 }).fires).toEqual(["programme:a groups"]);
  });

  it("holds the size to the method's", () => {
    expect(hows({ groups: 24, groupSize: { low: 19, high: 25 } })).toEqual(["size"]);
    expect(hows({ groups: 20, groupSize: { low: 20, high: 26 } })).toEqual(["size"]);
    expect(asked({ groupSize: { low: 20, high: 26 } }).fires).toEqual(["programme:a groupSize"]);
    const wide = { options: { [rule]: { least: 10, most: 30 } } };
    expect(hows({ groupSize: { low: 19, high: 26 } }, wide)).toEqual([]);
  });

  it("cannot tell what is not a number, or is in disorder", () => {
    expect(hows({ participants: { estimate: "estimate:a" } })).toEqual(["programme.participants"]);
    expect(hows({ participants: { low: 5, high: 4 } })).toEqual(["programme.participants"]);
    expect(hows({ groupSize: { low: 25, high: 20 } })).toEqual(["programme.groupSize"]);
    expect(hows({ participants: { low: 480, high: 480 } })).toEqual([]);
  });
});

describe("programme-has-its-parts", () => {
  const rule = "programme-has-its-parts";
  const asked = (changes: Record<string, unknown>, options = {}) =>
    answer(
      rule,
      {
        method: "leadership-programme",
        programmes: [
          {
            id: "programme:a",
            kind: "leadership",
            mixed: true,
            superiorsFirst: true,
            agreement: true,
            roadmap: true,
            ...changes,
          },
        ],
      },
      options,
    );

  it("finds each part that is missing", () => {
    expect(
      asked({ mixed: false, superiorsFirst: false, agreement: false, roadmap: false }),
    ).toEqual(
      ["agreement", "mixed", "roadmap", "superiorsFirst"].map((part) => `programme:a ${part}`),
    );
    expect(asked({ basisOf: { mixed: "inferred" } })).toEqual(["programme.mixed"]);
  });

  it("says which part", () => {
    const programmes = [
      {
        id: "programme:a",
        kind: "leadership",
        mixed: true,
        superiorsFirst: true,
        agreement: true,
        roadmap: false,
      },
    ];
    const { findings } = ask(rule, { method: "leadership-programme", programmes });
    expect(findings.map(({ params }) => params)).toEqual([{ part: "roadmap" }]);
  });

  it("asks of the kinds and parts it is told to", () => {
    expect(asked({ kind: "development", mixed: false })).toEqual([]);
    const development = { options: { [rule]: { kinds: ["development"], parts: ["roadmap"] } } };
    expect(asked({ kind: "development", mixed: false }, development)).toEqual([]);
    expect(asked({ kind: "development", roadmap: false }, development)).toEqual([
      "programme:a roadmap",
    ]);
  });
});
