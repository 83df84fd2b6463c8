import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { timesPerYear } from "../../src/calendar/index.js";
import {
  type Entity,
  type Plan,
  parsePlan,
  partNames,
  parts,
  query,
} from "../../src/plan/index.js";
import { origins } from "../../src/plan/vocabulary.js";

const read = (path: string) =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8");

const load = (name: string) => {
  const text = read(`${name}/plan.json`);
  const result = parsePlan(JSON.parse(text));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.faults[0])}`);
  const plan: Plan = result.plan;
  const q = query(plan);
  return {
    text,
    plan,
    q,
    entities: partNames.flatMap((part): readonly Entity[] => plan[part] ?? []),
  };
};

const idsIn = (text: string) =>
  Array.from(
    text.matchAll(/`((?:[a-z][a-zA-Z]+):[a-z0-9._-]+)`/g),
    ([, id]) => id ?? "",
  ).toSorted();

describe.each(["exempelkommun", "katrineholm"])("the example plan %s", (name) => {
  const { text, q } = load(name);

  it("refers to nothing that is not there, and has no id twice", () => {
    const wrong: string[] = [];
    q.eachDangling(({ holder, path, target }) => wrong.push(`${holder.id} ${path} ${target}`));
    q.eachDuplicate(({ id }) => wrong.push(id));
    expect(wrong).toEqual([]);
  });

  it("holds no e-mail address and no personal number", () => {
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
    expect(text).not.toMatch(
      /(?<!\d)(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]?\d{4}(?!\d)/,
    );
  });

  it("has a README whose ids are all in the plan", () => {
    const ids = idsIn(read(`${name}/README.md`));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !q.has(id))).toEqual([]);
  });
});

describe("Exempelkommun", () => {
  const { plan, q } = load("exempelkommun");
  const units = (kind: string) => q.all("unit").filter((unit) => unit.kind === kind);

  it("says that it is made up", () => {
    expect(plan.madeUp).toBe(true);
    expect(plan.title).toContain("påhittad");
    expect(plan.organisation.code).toBeUndefined();
  });

  it("holds every kind of entity", () => {
    expect(partNames.filter((part) => q.all(parts[part]).length === 0)).toEqual([]);
  });

  it("has the bodies of a municipality", () => {
    expect(units("council")).toHaveLength(1);
    expect(units("executive")).toHaveLength(1);
    expect(units("board")).toHaveLength(4);
    expect(units("jointBoard")).toHaveLength(1);
    expect(
      units("administration").filter((unit) => (unit.reportsTo?.length ?? 0) > 1).length,
    ).toBeGreaterThan(0);
  });

  it("is large enough to be worth looking at", () => {
    expect(q.all("matter").length).toBeGreaterThanOrEqual(15);
    expect(q.all("goal").length).toBeGreaterThanOrEqual(15);
    expect(q.all("position").length).toBeGreaterThanOrEqual(25);
    expect(q.all("delegation").length).toBeGreaterThanOrEqual(30);
    expect(q.all("indicator").length).toBeGreaterThanOrEqual(30);
    expect(q.all("obligation").length).toBeGreaterThanOrEqual(40);
  });

  it("has goals on every level and obligations of every origin", () => {
    const levels = new Set(q.all("goal").map((goal) => goal.level));
    expect([...levels].toSorted()).toEqual([
      "administration",
      "board",
      "company",
      "council",
      "department",
      "unit",
      "vision",
    ]);
    const told = new Set(q.all("obligation").map((obligation) => obligation.ground?.kind));
    expect(origins.filter((origin) => !told.has(origin))).toEqual([]);
  });

  it("knows the effort of some obligations only, and never writes unknown as zero", () => {
    const efforts = q.all("obligation").map((obligation) => obligation.effort);
    const unknown = efforts.filter((effort) => !effort?.steps && effort?.minutes == null);
    expect(unknown.length).toBeGreaterThanOrEqual(3);
    expect(efforts.filter((effort) => effort?.minutes === 0)).toEqual([]);
  });

  it("tells women and men apart so that the two make up the inhabitants", () => {
    for (const { value, women, men } of q.refs("indicator:inhabitants", "observation.indicator")) {
      expect((women ?? 0) + (men ?? 0)).toBe(value);
    }
  });
});

describe("Katrineholm", () => {
  const { plan, q, entities } = load("katrineholm");

  it("gives a source for every entity", () => {
    const without = entities.filter(
      ({ id, sources }) => !id.startsWith("source:") && !sources?.length,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(plan.organisation.sources?.length).toBeGreaterThan(0);
  });

  it("has the twenty-four sources, each with its address or with why the address is left out", () => {
    for (let number = 1; number <= 24; number++) {
      const source = q.get(`source:s${number}`);
      if (source?.url === null) expect(source.note).toContain("namn");
      else expect(source?.url).toMatch(/^https?:\/\//);
    }
  });

  it("marks what is known only from a source that does not name the municipality", () => {
    const unsure = new Set(["source:s5", "source:s23"]);
    const only = entities.filter(
      ({ sources }) => sources?.length && sources.every((source) => unsure.has(source)),
    );
    expect(only.length).toBeGreaterThan(5);
    expect(only.filter(({ basis }) => basis !== "inferred").map(({ id }) => id)).toEqual([]);
  });

  it("marks each conclusion as one", () => {
    const marked = (entity: Entity, field: string) =>
      (entity.basisOf?.[field] ?? entity.basis) === "inferred";
    const indicators = q.all("indicator");
    const stated = (field: "polarity" | "target" | "externalIds" | "goals") =>
      indicators
        .filter((indicator) => indicator[field] !== undefined && !marked(indicator, field))
        .map(({ id }) => id);
    expect(stated("polarity")).toEqual(["indicator:i5"]);
    expect(stated("target")).toEqual(["indicator:flats"]);
    expect(stated("externalIds")).toEqual([]);
    expect(stated("goals")).toEqual(["indicator:flats"]);
    const owned = q.all("goal").filter((goal) => goal.owner && !marked(goal, "owner"));
    expect(owned.map(({ id }) => id)).toEqual(["goal:kfab-flats"]);
    expect(q.get("unit:via")).toMatchObject({ kind: "jointBoard", basisOf: { kind: "inferred" } });
  });

  it("keeps the published figures", () => {
    expect(q.get("observation:i1-2017-06-30")).toMatchObject({
      value: 33_996,
      change: { value: 274 },
    });
    const year = q.get("observation:i2-2018");
    expect(year).toMatchObject({ value: 34_550, women: 17_216, men: 17_334 });
    expect(17_216 + 17_334).toBe(year?.value);
    expect(year?.comparison?.value).toBe(35_277);
    expect(plan.organisation.number).toBe("212000-0340");
  });

  it("is followed up nine months a year by the wording, July included", () => {
    const recurrence = q.get("cycle:monthly")?.recurrence;
    expect(recurrence).toEqual({ every: "month", except: [1, 6, 8] });
    expect(recurrence && timesPerYear(recurrence)).toBe(9);
  });

  it("tells a forecast as a forecast, without a verdict", () => {
    const judged = q.get("occasion:bin-interim-2021")?.assessments ?? [];
    expect(judged.map(({ forecast, verdict }) => [forecast, verdict])).toEqual([
      ["notMet", undefined],
      ["notMet", undefined],
    ]);
  });

  it("knows no effort at all, and lets absence count for goal areas only", () => {
    const efforts = [...q.all("cycle"), ...q.all("occasion")].filter((held) => held.effort);
    expect(efforts).toEqual([]);
    expect(q.all("obligation")).toEqual([]);
    expect(plan.complete?.map(({ part }) => part)).toEqual(["goalAreas"]);
    expect(q.all("goalArea").filter(({ period }) => period === "2015-01/2018-12")).toHaveLength(7);
  });
});
