import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breaches } from "./breaches.js";

const ours = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** A small house in order, with one more file put into it. */
const houseWith = (path: string, text: string) =>
  breaches([
    { path: "src/index.ts", text: `export { check } from "./check/check.js";` },
    { path: "src/plan/plan.ts", text: `import * as z from "zod";\nexport const plan = z.null();` },
    { path: "src/rules/rule.ts", text: `import type { Plan } from "../plan/plan.js";` },
    { path: "src/check/check.ts", text: `import { rule } from "../rules/rule.js";` },
    { path: "src/report/text.ts", text: `import { addDays } from "date-fns/addDays";` },
    {
      path: "src/testing/plans.ts",
      text: `import * as fc from "fast-check";\nimport { plan } from "../plan/plan.js";`,
    },
    { path: "src/cli/main.ts", text: `import process from "node:process";\nDate.now();` },
    { path, text },
  ]);

describe("the source", () => {
  it("has files to judge", () => {
    expect(ours.map((source) => source.path)).toContain("src/index.ts");
  });

  it("keeps the house's order", () => {
    expect(breaches(ours)).toEqual([]);
  });
});

describe("the guard", () => {
  it("lets a format name the package that writes it", () => {
    const text = `const writer = () => import("hucre/xlsx");`;
    expect(houseWith("src/formats/xlsx/a.ts", text)).toEqual([]);
  });

  it("lets an orderly file pass", () => {
    const text = `import { rule } from "../rules/rule.js";
      import { produce } from "immer";
      // new Date(), Math.random() and "export default" in words are no breach
      export class ReliefError extends RangeError {}
      export const day = new Date(0).toLocaleDateString("sv-SE", { timeZone: "UTC" });
      export const order = new Intl.Collator("sv").compare("a".localeCompare("b", "sv"), "Date.now()");`;
    expect(houseWith("src/relief/relief.ts", text)).toEqual([]);
  });

  it.each([
    ["which plan may not see", "src/plan/a.ts", `import { x } from "../rules/rule.js";`],
    ["which plan may not see", "src/plan/a.ts", `import type { X } from "../rules/rule.js";`],
    ["which plan may not see", "src/plan/a.ts", `export * from "../check/check.js";`],
    ["which plan may not see", "src/plan/a.ts", `const x = await import("../check/check.js");`],
    ["which rules may not see", "src/rules/a.ts", `import { x } from "../testing/plans.js";`],
    ["which rules may not see", "src/rules/a.ts", `import { x } from "../index.js";`],
    ["which testing may not see", "src/testing/a.ts", `import { x } from "../rules/rule.js";`],
    ["which index may not see", "src/a.ts", `import "./cli/main.js";`],
    ["which attic may not see", "src/attic/a.ts", `import { x } from "../plan/plan.js";`],
    [
      "imports src/plan/gone.ts, which is not there",
      "src/plan/a.ts",
      `import { x } from "./gone.js";`,
    ],
    ["import cycle: src/plan/a.ts → src/plan/a.ts", "src/plan/a.ts", `import { x } from "./a.js";`],
    ["imports the package date-fns", "src/plan/a.ts", `import { addDays } from "date-fns";`],
    ["imports the package lodash", "src/plan/a.ts", `import lodash from "lodash";`],
    ["imports the package fast-check", "src/plan/a.ts", `import * as fc from "fast-check";`],
    ["imports the package hucre/xlsx", "src/cli/a.ts", `const x = await import("hucre/xlsx");`],
    ["imports the package hucre/xlsx", "src/formats/a.ts", `import "hucre/xlsx";`],
    ["imports the package hucre", "src/formats/xlsx/a.ts", `import { read } from "hucre";`],
    ["imports the package node:fs", "src/report/a.ts", `import { readFileSync } from "node:fs";`],
    ["has a default export", "src/plan/a.ts", "export default 1;"],
    ["has a default export", "src/plan/a.ts", "export default function f() {}"],
    ["has a class that is no Error", "src/plan/a.ts", "class Plan {}"],
    ["has a class that is no Error", "src/plan/a.ts", "class Plan extends Map {}"],
    ["reads the clock", "src/plan/a.ts", "const now = new Date();"],
    ["reads the clock", "src/plan/a.ts", "const now = Date.now();"],
    ["draws an unseeded random number", "src/plan/a.ts", "const x = Math.random();"],
    ["asks for the machine's locale", "src/plan/a.ts", "new Intl.NumberFormat().format(1);"],
    ["asks for the machine's locale", "src/plan/a.ts", "new Intl.Collator(undefined, {});"],
    ["asks for the machine's locale", "src/plan/a.ts", "(1000).toLocaleString();"],
    ["asks for the machine's locale", "src/plan/a.ts", `"å".localeCompare("ä");`],
    ["has over 250 lines", "src/plan/a.ts", "\n".repeat(251)],
  ])("sees: %s", (breach, path, text) => {
    expect(houseWith(path, text)).toEqual([expect.stringContaining(breach)]);
  });

  it("sees a circle of three files", () => {
    expect(
      breaches([
        { path: "src/plan/a.ts", text: `import type { B } from "./b.js";` },
        { path: "src/plan/b.ts", text: `import { day } from "../calendar/c.js";` },
        { path: "src/calendar/c.ts", text: `export { a } from "../plan/a.js";` },
      ]),
    ).toEqual(["import cycle: src/plan/a.ts → src/plan/b.ts → src/calendar/c.ts → src/plan/a.ts"]);
  });
});
