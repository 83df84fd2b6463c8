import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generated } from "../../scripts/generated.js";

describe("what is made from the source", () => {
  it.each(Object.entries(generated))("%s is as npm run generate would write it", (path, make) => {
    // Said in words: a whole page in a failure tells nobody which command to run.
    const isFresh = readFileSync(path, "utf8") === make();
    expect(isFresh, `${path} is out of date: run npm run generate and commit it`).toBe(true);
  });
});
