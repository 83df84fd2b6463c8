import { describe, expect, it } from "vitest";
import { burdenPage } from "../../scripts/pages/burden-page.js";
import * as burden from "../../src/burden/index.js";
import { metrics } from "../../src/burden/index.js";

const page = burdenPage();
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
const [names, values] = [Object.keys(burden), Object.values(burden)];

/** `expression; // value` becomes a comparison. */
const withChecks = (code: string): string =>
  code.replace(/^(?!const )(.+); \/\/ (.+)$/gm, "expect($1).toEqual($2);");

describe("docs/burden.md", () => {
  it("has worked examples", () => expect(examples.length).toBeGreaterThan(7));

  it.each(examples)("does what it says: %s", (code) => {
    const checked = withChecks(code);
    expect(checked).toContain("expect(");
    const run = new Function("expect", ...names, `"use strict";\n${checked}`);
    run(expect, ...values);
  });

  it("tells of every figure, and leaves no place empty", () => {
    for (const { id } of metrics) expect(page).toContain(`\`${id}\``);
    expect(page).not.toContain("{{");
  });
});
