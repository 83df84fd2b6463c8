import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, missingSetting } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { markdownReport } from "../../src/report/index.js";

const only = ["goal-has-owner"];
const asOf = "2026-11-01";
const planOf = (label: string) =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:a", label: { sv: label } },
    goals: [
      { id: "goal:a", label: { sv: label }, level: "unit", owner: null },
      { id: "goal:b", label: { sv: label }, level: "unit" },
    ],
  });
const write = (label: string) => {
  const plan = planOf(label);
  return markdownReport(plan, check(plan, { asOf, only }), { language: "sv" });
};

describe("a report as Markdown", () => {
  it("has a heading, the findings with why, source and remedy, and what cannot be told as a table", () => {
    const page = write("Målet");
    for (const part of [
      "# Målet: vad planen visar den 1 november 2026\n",
      "## Hänger målen ihop?\n",
      "- ▲ **Varning:** ”Målet” har ingen ansvarig enhet. (goal:a · owner)\n",
      "- *Varför:* Ett mål",
      "- *Källa:* RKA och SKR 2021",
      "- mål: ansvarig enhet (goal.owner): upp till 1 nya svar\n",
      "| Det som frågas | Uppgift som saknas | Antal |\n| --- | --- | ---: |\n",
      "| mål: ansvarig enhet (goal.owner) | 1 |",
    ]) {
      expect(page).toContain(part);
    }
  });

  it.each([
    ["a bar", "a | b", "a \\| b"],
    ["code", "`rm -rf`", "\\`rm -rf\\`"],
    ["HTML", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["an entity", "&lt;b&gt;", "&amp;lt;b&amp;gt;"],
    ["a link", "[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["a picture", "![x](http://y)", "\\!\\[x\\](http:&#47;&#47;y)"],
    ["an address", "https://x.se www.x.se", "https:&#47;&#47;x.se www\\.x.se"],
    ["emphasis", "**x** _y_ ~~z~~", "\\*\\*x\\*\\* \\_y\\_ \\~\\~z\\~\\~"],
    ["a backslash", "\\|", "\\\\\\|"],
    ["a line of its own", "x\n\n# y\n| a |", "x \\# y \\| a \\|"],
  ])("survives a name with %s", (_, label, shown) => {
    const page = write(label);
    expect(page).toContain(`- ▲ **Varning:** ”${shown}” har ingen`);
    expect(page.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
  });

  it("says as much as the text does of both examples", () => {
    for (const [name, day] of [
      ["exempelkommun", "2026-11-01"],
      ["katrineholm", "2021-10-01"],
    ]) {
      const plan = parsePlanOrThrow(JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8")));
      const report = check(plan, { asOf: day ?? "" });
      const page = markdownReport(plan, report, { language: "en", most: 1000 });
      const found = page.split("\n").filter((line) => /^- [✖▲●] \*\*/.test(line));
      expect(found).toHaveLength(report.findings.length);
      expect(page.split("\n").filter((line) => /^\| .* \| \d+ \|$/.test(line))).toHaveLength(
        report.cannotTell.filter(({ field }) => missingSetting(field) === undefined).length,
      );
    }
  });
});
