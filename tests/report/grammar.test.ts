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
      { id: "unit:nameless", label: { sv: " ", en: "" } },
      { id: "unit:swedish", label: { sv: "Skolan", en: "" } },
    ],
    cycles: [{ id: "cycle:finance", label: { sv: "Månadsuppföljning", en: "Monthly follow-up" } }],
    occasions: [
      { id: "occasion:april", of: "cycle:finance", period: "2025-04" },
      {
        id: "occasion:year",
        label: { sv: "Årsredovisning 2024" },
        of: "cycle:finance",
        period: "2024",
      },
      { id: "occasion:no-period", of: "cycle:finance" },
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

describe("what has no name of its own", () => {
  it("is a follow-up and its period, when it is one time of it", () => {
    const [sv, en] = [namer(q, "sv"), namer(q, "en")];
    expect(sv.name("occasion:april")).toBe("Månadsuppföljning (april 2025)");
    expect(sv.inText("occasion:april")).toBe("”Månadsuppföljning (april 2025)”");
    expect(en.name("occasion:april")).toBe("Monthly follow-up (April 2025)");
    expect(sv.name("occasion:year")).toBe("Årsredovisning 2024");
    expect(sv.name("occasion:no-period")).toBe("occasion:no-period");
  });

  it("is its id, or its name in the other language, where its label was left empty", () => {
    expect(namer(q, "sv").name("unit:nameless")).toBe("unit:nameless");
    expect(namer(q, "en").name("unit:swedish")).toBe("Skolan");
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
