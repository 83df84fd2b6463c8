import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/lines-of.js";

async function* pieces(text: string, sizes: readonly number[]) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
const read = async (text: string, sizes: readonly number[], longest = 1000) => {
  const lines: (string | undefined)[] = [];
  for await (const line of linesOf(pieces(text, sizes), longest)) {
    lines.push(line && new TextDecoder().decode(line));
  }
  return lines;
};

describe("lines of what comes in pieces", () => {
  it("are the same however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\n", ""))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (lines, sizes) => {
          expect(await read(lines.map((line) => `${line}\n`).join(""), sizes)).toEqual(lines);
        },
      ),
    );
  });

  it("give the last one too when no newline ends it", async () => {
    expect(await read("a\nåb", [2])).toEqual(["a", "åb"]);
  });

  it("pass over one that is too long, and only that", async () => {
    expect(await read("abcdef\nabc\nabcd", [2], 3)).toEqual([undefined, "abc", undefined]);
  });
});
