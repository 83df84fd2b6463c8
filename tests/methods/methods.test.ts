import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { lotsStyle, type Method, methods, resolveMethod, wordOf } from "../../src/methods/index.js";
import { methodSchema, type Plan, parsePlanOrThrow, query } from "../../src/plan/index.js";
import type { Label } from "../../src/plan/text.js";
import { catalogue } from "../../src/rules/index.js";
import { sourceRegister } from "../../src/sources/index.js";

const asOf = "2026-11-01";

const labelsIn = (value: unknown): Label[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("sv" in value || "en" in value) return [value as Label];
  return Object.values(value).flatMap(labelsIn);
};

type Draft = { [part: string]: { [field: string]: unknown }[] };

/** What each example is asked about, and one fact whose breaking the named rule finds. */
const stories: Readonly<
  Record<string, { asks: readonly string[]; breaks: (plan: Draft) => void; finds: string }>
> = {
  "lots-style": {
    asks: [
      "unit-names-whom-it-exists-for",
      "goal-is-premature",
      "hallmark-has-indicator",
      "loop-is-closed",
    ],
    breaks: ({ goals }) => Object.assign(goals?.[0]?.["situationAnalysis"] as object, { from: [] }),
    finds: "loop-is-closed",
  },
  katrineholm: {
    asks: [
      "goal-placed-in-method",
      "steering-system-balanced",
      "figure-says-its-period",
      "individual-figures-by-sex",
    ],
    breaks: (plan) => {
      plan["activities"] = [];
    },
    finds: "steering-system-balanced",
  },
  "balanced-scorecard": {
    asks: ["goal-placed-in-method", "perspective-has-goal", "perspective-balance", "stage-skipped"],
    breaks: (plan) => {
      plan["indicators"] =
        plan["indicators"]?.filter(({ id }) => id !== "indicator:process-1") ?? [];
    },
    finds: "stage-skipped",
  },
  lean: {
    asks: ["report-has-use", "indicator-never-commented", "follow-up-handled-in-time"],
    breaks: ({ occasions }) =>
      Object.assign(occasions?.[0] ?? {}, { handled: [{ by: "unit:board", on: "2026-04-01" }] }),
    finds: "follow-up-handled-in-time",
  },
  trappan: {
    asks: ["steps-in-order", "individual-figures-by-sex", "remeasured-after-the-measures"],
    breaks: ({ observations }) => observations?.pop(),
    finds: "remeasured-after-the-measures",
  },
  kalmar: {
    asks: ["improvement-has-origin", "assignment-has-mandate-and-means"],
    breaks: ({ assignments }) => Object.assign(assignments?.[0] ?? {}, { mandate: false }),
    finds: "assignment-has-mandate-and-means",
  },
  borlange: {
    asks: ["activity-says-its-value", "perspective-has-goal", "goal-placed-in-method"],
    breaks: ({ activities }) => Object.assign(activities?.[0] ?? {}, { benefit: null }),
    finds: "activity-says-its-value",
  },
  linkoping: {
    asks: ["goal-in-one-theme-report", "review-leaves-lessons"],
    breaks: ({ cycles }) => Object.assign(cycles?.[1] ?? {}, { goals: [] }),
    finds: "goal-in-one-theme-report",
  },
  "dialogue-meeting": {
    asks: ["dialogue-has-its-parts"],
    breaks: ({ improvements }) =>
      Object.assign(improvements?.[0] ?? {}, { from: { kind: "employee" } }),
    finds: "dialogue-has-its-parts",
  },
  "leadership-programme": {
    asks: ["programme-groups-fit", "programme-has-its-parts"],
    breaks: ({ programmes }) => Object.assign(programmes?.[0] ?? {}, { participants: 180 }),
    finds: "programme-groups-fit",
  },
  "trust-based": {
    asks: ["assignment-has-mandate-and-means", "improvement-has-origin", "review-leaves-lessons"],
    breaks: ({ occasions }) => Object.assign(occasions?.[0] ?? {}, { lessons: [] }),
    finds: "review-leaves-lessons",
  },
};

const example = (id: string): Draft =>
  JSON.parse(readFileSync(new URL(`../../examples/methods/${id}.json`, import.meta.url), "utf8"));

describe.each(methods.map((method) => [method.id, method] as const))("%s", (id, method) => {
  it("is a method as a municipality would write it", () => {
    expect(methodSchema().parse(JSON.parse(JSON.stringify(method)))).toEqual(method);
    expect(resolveMethod(id)).toBe(method);
  });

  it("says everything in Swedish and in English", () => {
    const labels = labelsIn(method);
    expect(labels.length).toBeGreaterThan(2);
    for (const { sv, en } of labels) {
      expect(sv?.trim(), en).toBeTruthy();
      expect(en?.trim(), sv).toBeTruthy();
    }
  });

  it("says how far it is known, and what is ours", () => {
    expect(method.known?.sv).toMatch(/\bvår\b|\bvårt\b|inte (känt|kända)|andra hand/);
    expect(method.known?.en).toMatch(/\bour\b|not known|second hand/);
  });

  it("names sources that were read, each once", () => {
    const read = sourceRegister.flatMap(({ url, citation }) => [url, citation]);
    for (const source of method.sources) expect(read).toContain(source);
    expect(new Set(method.sources).size).toBe(method.sources.length);
  });

  it("names only rules that exist, with settings they take and that make a difference", () => {
    const named = [
      ...Object.keys(method.rules ?? {}),
      ...(method.lenses ?? []).flatMap(({ rules }) => rules),
    ];
    const bare = parsePlanOrThrow({ format: 1, organisation: { id: "organisation:a" } });
    const asked = check(bare, { asOf, method, only: named }).rules.map((outcome) => outcome.rule);
    expect([...new Set(named)].filter((name) => !asked.includes(name))).toEqual([]);
  });

  it("has keys that differ", () => {
    for (const part of ["levels", "perspectives", "stages", "calendar", "lenses"] as const) {
      const keys = (method[part] ?? []).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  const story = stories[id];
  const report = (draft: Draft) => check(parsePlanOrThrow(draft), { asOf });

  it("has an example that follows it and opens without noise", () => {
    const plan: Plan = parsePlanOrThrow(example(id));
    expect(plan.method).toBe(id);
    expect(plan.madeUp).toBe(true);
    const wrong: string[] = [];
    query(plan).eachDangling(({ holder, path }) => wrong.push(`${holder.id} ${path}`));
    expect(wrong).toEqual([]);
    expect(check(plan, { asOf }).findings).toEqual([]);
  });

  it("asks its own rules of the example, and gets an answer", () => {
    const asked = report(example(id));
    const own = Object.keys(method.rules ?? {});
    expect(story?.asks).toEqual(expect.arrayContaining(own));
    for (const name of story?.asks ?? []) {
      const outcome = asked.rules.find((one) => one.rule === name);
      expect(outcome?.answered, name).toBeGreaterThan(0);
      expect(outcome?.cannotTell, name).toBe(0);
    }
  });

  it("finds what is broken in the example, and nothing else", () => {
    const draft = example(id);
    story?.breaks(draft);
    expect(new Set(report(draft).findings.map((finding) => finding.rule))).toEqual(
      new Set([story?.finds]),
    );
  });
});

describe("the methods", () => {
  it("have the default first, and ids that differ", () => {
    expect(methods[0]).toBe(lotsStyle);
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
  });

  it("call Lots a trademark and its order our reconstruction", () => {
    expect(lotsStyle.known?.sv).toMatch(/Lots® är ett varumärke.*vår rekonstruktion/s);
    expect(lotsStyle.known?.en).toMatch(/Lots® is a trademark.*our reconstruction/s);
    expect(lotsStyle.stages).toHaveLength(12);
  });

  it("have between them every rule that is asked of some methods only", () => {
    const named = new Set(methods.flatMap(({ rules = {} }) => Object.keys(rules)));
    const lonely = catalogue.filter(({ optIn, id }) => optIn && !named.has(id));
    expect(lonely.map(({ id }) => id)).toEqual([]);
  });
});

describe("wordOf", () => {
  const otherwise = { sv: "mål", en: "goal" };
  const own: Method = { ...lotsStyle, labels: { goal: { sv: "åtagande" } } };

  it("gives the method's word, in the language it has, else the usual one", () => {
    expect(wordOf(own, "goal", "sv", otherwise)).toBe("åtagande");
    expect(wordOf(own, "goal", "en", otherwise)).toBe("åtagande");
    expect(
      wordOf({ ...own, labels: { goal: { en: "commitment" } } }, "goal", "sv", otherwise),
    ).toBe("commitment");
    expect(wordOf(own, "indicator", "en", otherwise)).toBe("goal");
    expect(wordOf({ ...own, labels: { goal: {} } }, "goal", "sv", otherwise)).toBe("mål");
    expect(wordOf(undefined, "goal", "sv", otherwise)).toBe("mål");
  });
});
