import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** One `@example` of a doc comment, with the file it stands in. */
interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const root = join(import.meta.dirname, "../..");
/** The plan that examples speak of without making one. */
const plan = JSON.parse(readFileSync(join(root, "examples/exempelkommun/plan.json"), "utf8"));
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("cli"))
  .map((file) => join("src", file));

const examplesIn = (file: string): Example[] => {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\n( *)\* @example\n([\s\S]*?)(?=\n *\* @|\n *\*\/)/g)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length + 1,
    code: (match[2] ?? "")
      .split("\n")
      .map((line) => line.replace(/^ *\* ?/, ""))
      .filter((line) => !line.startsWith("```"))
      .join("\n"),
  }));
};

/** `expression; // value` becomes a comparison; what follows `: ` in the comment is prose. */
const withChecks = (code: string): string =>
  code
    .split(/(?<=;(?: \/\/ .*)?)\n/)
    .map((statement) => {
      const told = /^\s*(?!const |let |import |for |if |console)(\S[\s\S]*?);\s*\/\/ (.+)$/.exec(
        statement,
      );
      const value = told ? literalIn(told[2] ?? "") : undefined;
      return value === undefined ? statement : `expect(${told?.[1]}).toEqual(${value.text});`;
    })
    .join("\n");

const literalIn = (comment: string): { readonly text: string } | undefined => {
  for (const text of [
    comment,
    comment.split(/: (?!.*["}\]])/)[0] ?? "",
    comment.split(": ")[0] ?? "",
  ]) {
    try {
      new Function(`"use strict"; return (${text});`)();
      return { text };
    } catch {}
  }
  return undefined;
};

const importLine = /^import (type )?\{([^}]*)\} from "(styrkedja[^"]*)";$/gm;

const run = async (example: Example): Promise<void> => {
  const silent = { log: () => {} };
  const scope: Record<string, unknown> = {
    expect,
    fc,
    plan: structuredClone(plan),
    console: silent,
  };
  Object.assign(scope, await import(join(root, example.file)));
  for (const room of ["plan", "burden", "calendar"]) {
    Object.assign(scope, await import(join(root, "src", room, "index.ts")));
  }
  const neighbours = join(root, example.file.split("/").slice(0, 2).join("/"), "index.ts");
  Object.assign(scope, await import(neighbours).catch(() => ({})));
  for (const [, typeOnly, , from = ""] of example.code.matchAll(importLine)) {
    if (typeOnly) continue;
    const room = from.replace(/^styrkedja\/?/, "");
    Object.assign(scope, await import(join(root, "src", room, "index.ts")));
  }
  const code = ts.transpileModule(withChecks(example.code.replace(importLine, "")), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  const names = Object.keys(scope).filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default",
  );
  const body = new Function(
    ...names,
    `"use strict"; return (async () => {\n${code.replace(/^export \{\};$/m, "")}\n})();`,
  );
  await body(...names.map((name) => scope[name]));
};

describe("examples in doc comments", () => {
  const examples = sources.flatMap(examplesIn);

  it("are found", () => expect(examples.length).toBeGreaterThan(15));

  it.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    "%s does what it says",
    async (_, example) => {
      expect(example.code.trim()).not.toBe("");
      await run(example);
    },
  );
});
