import { readFileSync } from "node:fs";
import Ajv04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { acceptFindings, check, compareWithBaseline } from "../../src/check/index.js";
import { sarif, sarifRun } from "../../src/formats/sarif/index.js";
import { hostile, reported } from "./reported.js";

const schema = JSON.parse(readFileSync("tests/formats/sarif-schema.json", "utf8"));
const ajv = new Ajv04.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
});
const validate = ajv.compile(schema);

const faultsOf = (log: unknown) => {
  validate(JSON.parse(JSON.stringify(log)));
  return validate.errors ?? [];
};

const runOf = (one: Parameters<typeof sarifRun>[0], language: "sv" | "en" = "sv") =>
  sarifRun(one, { language, version: "1.2.3" });

describe("SARIF", () => {
  it.each(["exempelkommun", "katrineholm"] as const)(
    "of %s is valid against the official schema, in both languages",
    (name) => {
      const one = reported(name, { profile: "law" });
      expect(faultsOf(sarif([runOf(one), runOf(one, "en")]))).toEqual([]);
      expect(faultsOf(sarif([runOf(reported(name))]))).toEqual([]);
    },
  );

  it("has a guard that sees faults", () => {
    expect(faultsOf({ version: "2.1.0" })).not.toEqual([]);
  });

  it("says every finding on the line where it stands", () => {
    const one = reported("exempelkommun");
    const { results } = runOf(one);
    expect(results).toHaveLength(one.report.findings.length);
    const lines = one.text.split("\n");
    const owner = results.find(({ ruleId }) => ruleId === "goal-has-owner");
    const place = owner?.locations[0];
    const line = lines[(place?.physicalLocation.region?.startLine ?? 0) - 1] ?? "";
    const pointer = place?.logicalLocations?.[0]?.fullyQualifiedName ?? "";
    expect(pointer).toMatch(/^\/goals\/\d+\/owner/);
    const row = Number(pointer.split("/")[2]);
    expect(one.plan.goals?.[row]?.id).toBe(place?.logicalLocations?.[0]?.name);
    expect(line.slice((place?.physicalLocation.region?.startColumn ?? 0) - 1)).toMatch(/^null/);
  });

  it("gives the level by weight, advice as a note, and every result fails", () => {
    const one = reported("exempelkommun");
    const levels = { error: "error", warning: "warning", info: "note" } as const;
    for (const [at, { level, kind, ruleId, ruleIndex }] of runOf(one).results.entries()) {
      const finding = one.report.findings[at];
      expect([level, kind, ruleId]).toEqual([
        levels[finding?.severity ?? "info"],
        "fail",
        finding?.rule,
      ]);
      expect(runOf(one).tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
      if (at > 5) break;
    }
  });

  it("keeps its fingerprints when the plan is written in another order", () => {
    const one = reported("exempelkommun");
    const turned = { ...one.plan, goals: [...(one.plan.goals ?? [])].reverse() };
    const other = {
      ...one,
      plan: turned,
      text: JSON.stringify(turned, null, 4),
      report: check(turned, { asOf: "2026-11-01" }),
    };
    const prints = (run: ReturnType<typeof runOf>) =>
      run.results.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(runOf(other))).toEqual(prints(runOf(one)));
    expect(
      new Set(prints(runOf(one)).map((print) => print["ruleAndObject/v1"])).size,
    ).toBeGreaterThan(20);
  });

  it("describes each rule with help in both languages, its sources, and where to read them", () => {
    const { rules } = runOf(reported("exempelkommun")).tool.driver;
    const rule = rules.find(({ id }) => id === "redelegation-one-step");
    expect(rule?.helpUri).toMatch(/^https:\/\//);
    expect(rule?.help.text).toContain("Källa: 7 kap. 6 § kommunallagen (2017:725)");
    expect(rule?.properties.help.en).toContain("Source: 7 kap. 6 § kommunallagen");
    expect(rule?.properties.citations[0]).toMatchObject({ kind: "statute", reading: "full" });
  });

  it("tells what cannot be told as what happened in the run, never as a result", () => {
    const one = reported("katrineholm");
    const [invocation] = runOf(one).invocations;
    const kinds = invocation?.toolExecutionNotifications.map(({ properties }) => properties.kind);
    expect(kinds?.filter((kind) => kind === "cannotTell")).toHaveLength(
      one.report.cannotTell.length,
    );
    expect(invocation?.toolExecutionNotifications[0]?.message.text).toMatch(
      /^Kan inte sägas för \d+/,
    );
  });

  it("tells what a profile turns off, and why", () => {
    const [invocation] = runOf(reported("exempelkommun", { profile: "law" })).invocations;
    const off = invocation?.ruleConfigurationOverrides ?? [];
    expect(off.length).toBeGreaterThan(5);
    expect(off[0]?.configuration).toMatchObject({
      enabled: false,
      properties: { by: "profile", because: { sv: expect.stringContaining("law") } },
    });
  });

  it("with a baseline says what is new and what is accepted, and is valid", () => {
    const one = reported("exempelkommun");
    const some = { ...one.report, findings: one.report.findings.slice(2) };
    const baseline = acceptFindings(one.plan, some, {
      because: "Known.",
      acceptedOn: "2026-01-01",
      reviewBy: "2026-10-31",
    });
    const compared = compareWithBaseline(one.plan, one.report, baseline);
    const run = runOf({ ...one, compared });
    expect(faultsOf(sarif([run]))).toEqual([]);
    const [first, , third] = run.results as readonly object[];
    expect(first).toMatchObject({ baselineState: "new" });
    expect(first).not.toHaveProperty("suppressions");
    expect(third).toMatchObject({
      baselineState: "unchanged",
      suppressions: [{ kind: "external", status: "underReview", justification: "Known." }],
    });
  });

  it.each([
    ["plan.json", "plan.json"],
    ["planer\\vård å\\plan 1.json", "planer/v%C3%A5rd%20%C3%A5/plan%201.json"],
    ["a%b#c?d.json", "a%25b%23c%3Fd.json"],
    ["C:\\x.json", "C%3A/x.json"],
  ])("writes the file %s as an address", (file, uri) => {
    const run = runOf({ ...hostile("x"), file });
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
    expect(faultsOf(sarif([run]))).toEqual([]);
  });

  it("tells a rule that could not be run as such", () => {
    const one = hostile("x");
    const findings = one.report.findings.map((finding) => ({ ...finding, rule: "rule-error" }));
    const run = runOf({ ...one, report: { ...one.report, findings } });
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(run.results[0]).not.toHaveProperty("ruleIndex");
    expect(faultsOf(sarif([run]))).toEqual([]);
  });
});
