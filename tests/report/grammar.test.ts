import { describe, expect, it } from "vitest";
import { parsePlanOrThrow, query } from "../../src/plan/index.js";
import { namer } from "../../src/report/namer.js";
import { plural } from "../../src/report/plural.js";

const labels = { sv: "Kommunfullmäktige", en: "The council" };
const q = query(
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:x" },
    units: [
      { id: "unit:council", label: labels },
      { id: "unit:agency", label: { en: "A state school agency" } },
      { id: "unit:a", label: { en: "A Z Ltd" } },
      { id: "unit:library", label: { en: "Theatre house" } },
    ],
  }),
);

describe("names in the middle of a sentence", () => {
  it.each([
    ["unit:council", "the council"],
    ["unit:agency", "a state school agency"],
    ["unit:a", "A Z Ltd"],
    ["unit:library", "Theatre house"],
    ["unit:gone", "unit:gone"],
  ])("%s is %s in English", (id, text) => {
    expect(namer(q, "en").within(id)).toBe(text);
  });

  it("are as they are in Swedish, and in tables", () => {
    expect(namer(q, "sv").within("unit:council")).toBe("Kommunfullmäktige");
    expect(namer(q, "en").name("unit:council")).toBe("The council");
  });
});

describe("counts", () => {
  it("agree with what is counted", () => {
    const text = (count: string) => plural(count, "demand has", "demands have");
    expect([text("1"), text("0"), text("21")]).toEqual([
      "1 demand has",
      "0 demands have",
      "21 demands have",
    ]);
  });
});
