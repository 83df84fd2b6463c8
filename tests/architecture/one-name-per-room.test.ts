import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Source {
  readonly path: string;
  readonly text: string;
}

const declared = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm;
const passedOn = /^export \{([^}]*)\}/gm;

/** What a file exports that is there when it runs. */
const namesIn = (text: string): readonly string[] => [
  ...[...text.matchAll(declared)].map(([, name = ""]) => name),
  ...[...text.matchAll(passedOn)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "" && !one.startsWith("type "))
      .map((one) => one.replace(/^.* as /, "")),
  ),
];

/** The build makes one file of each room, and silently leaves out a name that two of its files export. */
const twice = (sources: readonly Source[]): readonly string[] => {
  const first = new Map<string, string>();
  const found: string[] = [];
  for (const { path, text } of sources) {
    const room = path.split("/")[1] ?? "";
    for (const name of namesIn(text)) {
      const before = first.get(`${room} ${name}`);
      if (before === undefined) first.set(`${room} ${name}`, path);
      else found.push(`${name}: ${before}, ${path}`);
    }
  }
  return found;
};

describe("a name that is exported", () => {
  it("is of one file in its room", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((name) => `src/${name.replaceAll("\\", "/")}`)
      .filter((path) => /^src\/[^/]+\/.*\.ts$/.test(path) && !path.endsWith("/index.ts"))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, "utf8") }));
    expect(sources.length).toBeGreaterThan(100);
    expect(twice(sources)).toEqual([]);
  });

  it("is missed in two files of a room, declared or passed on, and only there", () => {
    const a = { path: "src/a/one.ts", text: "export const words = 1;\n" };
    const b = { path: "src/a/two.ts", text: `export { type T, words } from "../b/words.js";\n` };
    expect(twice([a, b])).toEqual(["words: src/a/one.ts, src/a/two.ts"]);
    expect(twice([a, { ...b, path: "src/b/two.ts" }])).toEqual([]);
    expect(twice([a, { ...b, text: "export interface words {}\n" }])).toEqual([]);
  });
});
