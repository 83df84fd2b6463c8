import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesIn } from "../../src/formats/places/places-in.js";

const escaped = (token: string) => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** The text after a place, read as JSON: as much of it as is one value. */
const valueAt = (text: string, { line, column }: { line: number; column: number }): unknown => {
  const rest = text
    .split("\n")
    .slice(line - 1)
    .join("\n")
    .slice(column - 1);
  // The value may end anywhere: the longest beginning that is JSON is the value.
  for (let end = rest.length; end > 0; end--) {
    try {
      return JSON.parse(rest.slice(0, end)) as unknown;
    } catch {}
  }
  throw new Error(`nothing at ${line}:${column}`);
};

/** Every pointer in a value, with what it points to. */
const pointersIn = (value: unknown, at = ""): [string, unknown][] => [
  [at, value],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pointersIn(inner, `${at}/${escaped(key)}`))
    : []),
];

const key = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "a/b",
    "~",
    "~1",
    '"',
    "\\",
    "",
    "0",
    "å\n",
    "[",
    "{",
    ",",
  ),
);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("node"), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie("node")), { maxLength: 4 })
      .map(
        (entries) =>
          JSON.parse(
            `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`,
          ) as unknown,
      ),
  ),
})).node;

const layout = fc.constantFrom<string | number>("", 1, 2, "\t", " \n");

describe("where a value stands in a text", () => {
  it("is where the same value begins, for every pointer, however it is laid out", () => {
    fc.assert(
      fc.property(value, layout, fc.boolean(), (drawn, space, hasMark) => {
        const text = JSON.stringify(drawn, null, space);
        const all = pointersIn(JSON.parse(text));
        const places = placesIn(
          hasMark ? `\ufeff${text}` : text,
          all.map(([pointer]) => pointer),
        );
        for (const [pointer, expected] of all) {
          const place = places.get(pointer);
          if (!place) throw new Error(pointer);
          expect(valueAt(text, place)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the same when it alone is asked for", () => {
    fc.assert(
      fc.property(value, layout, fc.nat(), (drawn, space, at) => {
        const text = JSON.stringify(drawn, null, space);
        const pointers = pointersIn(JSON.parse(text)).map(([pointer]) => pointer);
        const one = pointers[at % pointers.length] ?? "";
        expect(placesIn(text, [one]).get(one)).toEqual(placesIn(text, pointers).get(one));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["on the first line", '{"a":1}', "/a", [1, 6]],
    ["after a mark of byte order", '\ufeff{"a":1}', "/a", [1, 6]],
    ["on a later line", '{\n  "a": [\n    1,\n    2\n  ]\n}', "/a/1", [4, 5]],
    ["after lines that end as in Windows", '{\r\n "a": 1}', "/a", [2, 7]],
    ["under an escaped name", '{"\\u0061\\"":1}', '/a"', [1, 13]],
    ["after braces in a text", '{"x":"}]{\\"[","a":1}', "/a", [1, 19]],
    ["after backslashes at the end of a text", '{"x":"\\\\\\\\","a":1}', "/a", [1, 17]],
    ["the last of two of the same name", '{"a":1,"a":2}', "/a", [1, 12]],
    ["in the last of two of the same name", '{"a":{"b":1},"a":{}}', "/a/b", [1, 18]],
    ["where what holds it begins, when it is not there", '{"a":{"b":1}}', "/a/c/d", [1, 6]],
    ["where a scalar stands, when something inside it is asked for", '{"a":1}', "/a/0", [1, 6]],
    ["at the beginning, for the whole", '\n {"a":1}', "", [2, 2]],
  ] as const)("%s", (_, text, pointer, [line, column]) => {
    expect(placesIn(text, [pointer]).get(pointer)).toEqual({ line, column });
  });

  it("is found however deep, without growing the stack", () => {
    const depth = 200_000;
    const text = `{"deep":${"[".repeat(depth)}${"]".repeat(depth)},"a":1}`;
    expect(placesIn(text, ["/a"]).get("/a")?.column).toBe(text.length - 1);
    const pointer = `/deep${"/0".repeat(20_000)}`;
    expect(placesIn(text, [pointer]).get(pointer)).toEqual({ line: 1, column: 9 + 20_000 });
  });

  it.each(['{"a":', '{"a"', "[1,", '{"a":[}', "", '"', "{,}", "{a:1}"])(
    "of a broken text, %j, is somewhere in it, and found",
    (text) => {
      expect(placesIn(text, ["/a/0", "/a"]).size).toBe(2);
    },
  );
});
