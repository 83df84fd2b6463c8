import { readFileSync } from "node:fs";
import Ajv04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { githubUnread } from "../../src/formats/github/index.js";
import { junit, junitUnread } from "../../src/formats/junit/index.js";
import { placedFaults } from "../../src/formats/places/placed-faults.js";
import { pointerOfPath } from "../../src/formats/places/pointer-of-path.js";
import { sarif, sarifUnread } from "../../src/formats/sarif/index.js";
import { parsePlan } from "../../src/plan/index.js";

const validate = new Ajv04.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync("tests/formats/sarif-schema.json", "utf8")));

const text = `{
  "format": 1,
  "organisation": { "id": "organisation:a" },
  "goals": [
    { "id": "goal:a", "level": "counsil" },
    { "id": "goal:b", "decidedOn": "2026-02-30" }
  ]
}`;

const unreadOf = (plan: string, file = "plan.json") => {
  const read = parsePlan(JSON.parse(plan));
  if (read.ok) throw new Error("It is a plan.");
  return { file, problems: placedFaults(read.faults, plan), count: read.count };
};
const unread = unreadOf(text);
const many = unreadOf(
  JSON.stringify({
    format: 1,
    organisation: { id: "organisation:a" },
    goals: Array.from({ length: 102 }, () => ({ id: "x" })),
  }),
);

describe("the place of a fault", () => {
  it("is the line and column of the value", () => {
    expect(unread.problems.map(({ path, line, column }) => [path, line, column])).toEqual([
      ["$.goals[0].level", 5, 32],
      ["$.goals[1].decidedOn", 6, 36],
    ]);
  });

  it("is that of the object around it when a field is missing", () => {
    const [fault] = unreadOf(
      '{ "format": 1, "organisation": { "id": "organisation:a" },\n "goals": [\n{}] }',
    ).problems;
    expect([fault?.path, fault?.line, fault?.column]).toEqual(["$.goals[0].id", 3, 1]);
  });

  it.each([
    ["$", ""],
    ["$.goals[3].owner", "/goals/3/owner"],
    ['$["a/b"]["c~\\"d"].$x', '/a~1b/c~0"d/$x'],
  ])("%s is at %s", (path, pointer) => expect(pointerOfPath(path)).toBe(pointer));
});

describe("a plan that cannot be read", () => {
  it("is a valid SARIF run that did not succeed, with the faults where they stand", () => {
    const log = sarif([sarifUnread(unread, { language: "sv", version: "1.2.3" })]);
    expect([validate(JSON.parse(JSON.stringify(log))), validate.errors]).toEqual([true, null]);
    const [run] = log.runs;
    expect(run?.results).toEqual([]);
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    const [first, second, ...rest] = run?.invocations[0]?.toolExecutionNotifications ?? [];
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      level: "error",
      message: { text: expect.stringContaining('Menades "council"?') },
      properties: { kind: "fault", code: "not-allowed" },
    });
    expect(second?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "plan.json" },
          region: { startLine: 6, startColumn: 36 },
        },
        logicalLocations: [{ fullyQualifiedName: "$.goals[1].decidedOn", kind: "object" }],
      },
    ]);
  });

  it("is one JUnit suite with an error for each fault", () => {
    const xml = junit([junitUnread(unread, { language: "en" })]);
    expect(xml.match(/<testsuite /g)).toHaveLength(1);
    expect(xml).toContain('tests="2" failures="0" errors="2" skipped="0"');
    expect(xml).toContain(
      '<testcase classname="plan" name="$.goals[1].decidedOn" file="plan.json" line="6">',
    );
    expect(xml).toContain(
      '<error type="wrong-format" message="There is no &quot;2026-02-30&quot;: ',
    );
    expect(xml).toContain("plan.json:6:36 $.goals[1].decidedOn There is no");
  });

  it("is an annotation on each line", () => {
    expect(githubUnread(unread, { language: "sv" }).split("\n")).toEqual([
      expect.stringMatching(
        /^::error file=plan\.json,line=5,col=32,title=Planen är inte rätt skriven \(not-allowed\)::\$\.goals\[0\]\.level: "counsil" är inget/,
      ),
      expect.stringMatching(/^::error file=plan\.json,line=6,col=36,/),
      "",
    ]);
  });

  it("tells how many faults there are beyond those listed", () => {
    const { toolExecutionNotifications: told } =
      sarifUnread(many, { language: "en" }).invocations[0] ?? {};
    expect([told?.length, told?.at(-1)?.message.text]).toEqual([
      101,
      "2 more faults in how the plan is written.",
    ]);
    expect(junitUnread(many, { language: "sv" })).toContain('errors="101"');
    expect(githubUnread(many, { language: "sv" })).toContain(
      "::error file=plan.json::2 fel till i hur planen är skriven.\n",
    );
  });

  it("without a place is told by its file alone, in every format", () => {
    const problems = [{ code: "unreadable", message: { sv: "Filen finns inte.", en: "Gone." } }];
    const gone = { file: "å 1.json", problems, count: 1 };
    const log = sarif([sarifUnread(gone, { language: "sv" })]);
    expect([validate(JSON.parse(JSON.stringify(log))), validate.errors]).toEqual([true, null]);
    expect(githubUnread(gone, { language: "sv" })).toBe(
      "::error file=å 1.json,title=Planen är inte rätt skriven (unreadable)::Filen finns inte.\n",
    );
    expect(junitUnread(gone, { language: "sv" })).toContain('name="planen" file="å 1.json">');
  });
});
