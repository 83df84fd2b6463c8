import { describe, expect, it } from "vitest";
import { acceptFindings, compareWithBaseline } from "../../src/check/index.js";
import { type JunitOptions, junit, junitSuites } from "../../src/formats/junit/index.js";
import { hostile, reported } from "./reported.js";

const write = (one: Parameters<typeof junitSuites>[0], options: Partial<JunitOptions> = {}) =>
  junit(junitSuites(one, { language: "sv", ...options }));

/** Reads XML so far that it sees whether tags match and attributes are closed. */
const tagsOf = (xml: string) => {
  const open: string[] = [];
  const seen: { name: string; attributes: ReadonlyMap<string, string> }[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)(\/?)>/g,
    (_, closing, name, attributes, empty) => {
      if (closing) expect(open.pop()).toBe(name);
      else {
        seen.push({
          name,
          attributes: new Map(
            [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
          ),
        });
        if (!empty) open.push(name);
      }
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace('<?xml version="1.0" encoding="UTF-8"?>', "")).not.toMatch(/[<>]/);
  return seen;
};

const count = (xml: string, name: string) => tagsOf(xml).filter((tag) => tag.name === name).length;

describe("JUnit XML", () => {
  it.each(["exempelkommun", "katrineholm"] as const)("of %s is well formed and adds up", (name) => {
    const xml = write(reported(name));
    const suites = tagsOf(xml).filter((tag) => tag.name === "testsuite");
    const sum = (key: string) =>
      suites.reduce((all, { attributes }) => all + Number(attributes.get(key)), 0);
    expect(sum("tests")).toBe(count(xml, "testcase"));
    expect(sum("failures")).toBe(count(xml, "failure"));
    expect(sum("skipped")).toBe(count(xml, "skipped"));
  });

  it("fails what is at the limit or above, and tells the rest as skipped, never as passed", () => {
    const one = reported("exempelkommun");
    const { error, warning, info } = one.report.counts;
    expect(count(write(one), "failure")).toBe(error);
    expect(count(write(one, { failOn: "warning" }), "failure")).toBe(error + warning);
    expect(count(write(one, { failOn: "info" }), "failure")).toBe(error + warning + info);
    expect(count(write(one, { failOn: "never" }), "failure")).toBe(0);
  });

  it("skips what cannot be told and names the missing fact; only what was answered in full passes", () => {
    const xml = write(hostile("x"), { failOn: "warning" });
    expect(xml).toContain(
      '<skipped message="Kan inte sägas: planen säger inte ”mål: ansvarig enhet” (goal.owner)."/>',
    );
    expect(xml).toContain('name="x (goal:b)"');
    expect([count(xml, "testcase"), count(xml, "failure"), count(xml, "skipped")]).toEqual([
      3, 1, 2,
    ]);
  });

  it("passes nothing for a rule of which all is found or folded", () => {
    const one = reported("exempelkommun");
    for (const { rule, passed } of one.report.rules) {
      const suite =
        junitSuites(one, { language: "sv" }).find((xml) => xml.includes(`classname="${rule}"`)) ??
        "";
      const bare = (suite.match(/<testcase [^>]*\/>/g) ?? []).length;
      expect([rule, bare]).toEqual([rule, passed > 0 ? 1 : 0]);
    }
  });

  it("tells what is turned off as skipped, with its reason", () => {
    const xml = write(reported("exempelkommun", { profile: "law" }));
    expect(xml).toContain('<skipped message="Avstängd: Profilen law frågar bara');
  });

  it("skips what is accepted, with why and until when", () => {
    const one = hostile("x");
    const why = { because: "Känt.", acceptedOn: "2026-11-01", reviewBy: "2027-02-01" };
    const compared = compareWithBaseline(
      one.plan,
      one.report,
      acceptFindings(one.plan, one.report, why),
      {
        only: ["goal-has-owner"],
      },
    );
    const xml = write({ ...one, compared }, { failOn: "info" });
    expect(count(xml, "failure")).toBe(0);
    expect(xml).toContain("Accepterat, ses över senast 2027-02-01: Känt.");
  });

  it("tells a rule that could not be run as an error", () => {
    const one = hostile("x");
    const findings = one.report.findings.map((finding) => ({ ...finding, rule: "rule-error" }));
    expect(count(write({ ...one, report: { ...one.report, findings } }), "error")).toBe(1);
  });

  it("survives names that mean something to XML, and characters that XML 1.0 has not", () => {
    const xml = write(hostile(`</testcase>"'&<![CDATA[ \u0000\u0008\u001b\ufffe\uffff ]]> 😀`));
    tagsOf(xml);
    expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
    expect(xml).toContain("😀");
    expect(xml).toContain("&lt;/testcase&gt;&quot;'&amp;&lt;![CDATA[");
  });
});
