import { describe, expect, it } from "vitest";
import { acceptFindings, compareWithBaseline } from "../../src/check/index.js";
import { githubAnnotations } from "../../src/formats/github/index.js";
import { hostile, reported } from "./reported.js";

describe("annotations on GitHub", () => {
  it("are one line for each finding, with file, line, column, title, message and remedy", () => {
    const [first, second] = githubAnnotations(hostile("Målet"), { language: "sv" }).split("\n");
    expect(first).toBe(
      "::warning file=plan.json,line=16,col=16,title=Varning%3A goal-has-owner::”Målet” har ingen ansvarig enhet.%0ASkriv vilken enhet och vilken funktion som svarar för målet.",
    );
    expect(second).toBe(
      "::notice file=plan.json::1 fråga kunde inte besvaras, för att planen inte säger det som behövs. Det är varken fynd eller godkänt.",
    );
  });

  it("say advice as a notice", () => {
    const one = reported("exempelkommun");
    const lines = githubAnnotations(one, { language: "en" }).trimEnd().split("\n");
    const of = (word: string) => lines.filter((line) => line.startsWith(`::${word} `)).length;
    expect([of("error"), of("warning"), of("notice")]).toEqual([
      one.report.counts.error,
      one.report.counts.warning,
      one.report.counts.info + 1,
    ]);
  });

  it("cannot be broken out of by a name or a file", () => {
    const one = hostile("x\r\n::error::y\u001b[31m\u202e %0A z", "a,b:c%d\n.json");
    const text = githubAnnotations(one, { language: "sv" });
    expect(text.trimEnd().split("\n")).toHaveLength(2);
    expect(text).not.toContain("\r");
    expect(text).toContain("file=a%2Cb%3Ac%25d%0A.json,line=");
    expect(text).toContain("x ::error::y\ufffd[31m\ufffd %250A z");
  });

  it("with a baseline show only what is new", () => {
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
    expect(githubAnnotations({ ...one, compared }, { language: "sv" })).not.toContain("::warning");
  });

  it("name the file alone when its text is not known", () => {
    const { text: _, ...one } = hostile("x");
    expect(githubAnnotations(one, { language: "sv" })).toMatch(/^::warning file=plan\.json,title=/);
  });
});
