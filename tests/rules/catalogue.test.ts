import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { organisationSchema, partOf, query } from "../../src/plan/index.js";
import { partSchemas } from "../../src/plan/plan.js";
import { messageOf } from "../../src/report/message.js";
import { catalogue, families, type Rule, type RuleExample } from "../../src/rules/index.js";
import { exampleDay, examplePlan } from "./example-plan.js";
import { entitiesOf, explanation, fieldsOf, without, withoutEntity } from "./fields.js";
import { lostInSilence } from "./lost-in-silence.js";

const run = (rule: Rule, example: RuleExample) =>
  check(examplePlan(example), { asOf: example.asOf ?? exampleDay, only: [rule.id] });

const each = (which: "good" | "bad") =>
  catalogue.flatMap((rule) =>
    rule
      .examples()
      [which].map((example) => ({ id: rule.id, says: example.says.en, rule, example })),
  );

const gaps = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the catalogue", () => {
  it("holds each rule of each family's folder once, under the name of its file", () => {
    const files = families.flatMap((family) =>
      readdirSync("src/rules", { withFileTypes: true }).some((entry) => entry.name === family)
        ? readdirSync(`src/rules/${family}`).map((name) => `${family}/${name.replace(".ts", "")}`)
        : [],
    );
    expect(catalogue.map((rule) => `${rule.family}/${rule.id}`).sort()).toEqual(files.sort());
  });

  it("has its families in the order in which they are presented", () => {
    const order = catalogue.map((rule) => families.indexOf(rule.family));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("says everything in Swedish and in English", () => {
    const options = Object.values(rule.options ?? {}).flatMap(({ means, source }) => [
      means,
      source,
    ]);
    const examples = [...rule.examples().good, ...rule.examples().bad].map(({ says }) => says);
    const sentences = [rule.reason, rule.fix, rule.message];
    const terms = Object.values(rule.terms ?? {});
    for (const { sv, en } of [rule.title, ...sentences, ...terms, ...options, ...examples]) {
      expect(sv.trim().length, sv).toBeGreaterThan(1);
      expect(en.trim().length, en).toBeGreaterThan(1);
    }
    for (const { sv, en } of [rule.title, ...sentences]) expect(sv).not.toBe(en);
    for (const { sv, en } of sentences) expect([sv.at(-1), en.at(-1)]).toEqual([".", "."]);
    expect(gaps(rule.message.sv)).toEqual(gaps(rule.message.en));
  });

  it("rests on sources that say what they say", () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(source.says, source.id).toBeTruthy();
    expect(new Set(rule.sources.map(({ id }) => id)).size).toBe(rule.sources.length);
    if (rule.force === "law") expect(rule.sources.map(({ kind }) => kind)).toContain("statute");
    if (rule.force === "ownChoice") {
      expect(rule.sources.map(({ kind }) => kind)).toContain("ownChoice");
    }
  });

  it("needs only fields that are there", () => {
    const schema = rule.on === "organisation" ? organisationSchema : partSchemas[partOf[rule.on]];
    expect(Object.keys(schema().shape)).toEqual(expect.arrayContaining([...rule.needs]));
  });

  it("has an example of each kind", () => {
    expect(rule.examples().good.length).toBeGreaterThan(0);
    expect(rule.examples().bad.length).toBeGreaterThan(0);
  });
});

describe.each(each("good"))("$id, good: $says", ({ rule, example }) => {
  it("is a plan that passes, and can be judged", () => {
    const { findings, cannotTell, notExamined } = run(rule, example);
    expect({ findings, cannotTell, notExamined }).toEqual({
      findings: [],
      cannotTell: [],
      notExamined: [],
    });
  });

  it("gives no finding of its family", () => {
    const plan = examplePlan(example);
    const family = catalogue.filter(({ family }) => family === rule.family).map(({ id }) => id);
    const { findings } = check(plan, { asOf: example.asOf ?? exampleDay, only: family });
    expect(findings.map((finding) => finding.rule)).toEqual([]);
  });

  it("never fires because a fact is taken away, unless it was the explanation", () => {
    const plan = examplePlan(example);
    const { asOf = exampleDay } = example;
    const fired = fieldsOf(plan).filter((field) => {
      const less = explanation.test(field.join(".")) ? undefined : without(plan, field);
      return less && check(less, { asOf, only: [rule.id] }).findings.length > 0;
    });
    expect(fired).toEqual([]);
  });
});

describe.each(each("bad"))("$id, bad: $says", ({ rule, example }) => {
  const plan = examplePlan(example);
  const report = run(rule, example);

  it("fires this rule and no other", () => {
    const all = check(plan, { asOf: report.asOf });
    expect([...new Set(all.findings.map((finding) => finding.rule))]).toEqual([rule.id]);
  });

  it("makes whole sentences", () => {
    const q = query(plan);
    for (const finding of report.findings) {
      expect([...Object.keys(finding.params), "entity"]).toEqual(
        expect.arrayContaining(gaps(rule.message.sv)),
      );
      for (const language of ["sv", "en"] as const) {
        expect(messageOf(finding, rule, q, language)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it("names only what is there when one thing is taken out of the plan", () => {
    const named = entitiesOf(plan).flatMap((entity) => {
      const less = withoutEntity(plan, entity);
      const { findings, cannotTell } = check(less, { asOf: report.asOf, only: [rule.id] });
      const q = query(less);
      const ids = [
        ...findings.flatMap((finding) => [finding.entity, ...finding.related]),
        ...cannotTell.flatMap((open) => open.examples),
      ];
      return ids.filter((id) => !q.has(id));
    });
    expect(named).toEqual([]);
  });

  it("never passes in silence because a fact is taken away", () => {
    const lost = fieldsOf(plan).flatMap((field) => {
      const less = without(plan, field);
      const after = less && check(less, { asOf: report.asOf, only: [rule.id] });
      return after && lostInSilence(report, after).length > 0 ? [field.join(".")] : [];
    });
    expect(lost).toEqual([]);
  });
});
