import { describe, expect, it } from "vitest";
import { parsePlanOrThrow, query } from "../../src/plan/index.js";
import { messageOf } from "../../src/report/index.js";

const q = query(
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:exempel", label: { sv: "Exempelkommun" } },
    units: [
      { id: "unit:von", kind: "board", label: { sv: "Omsorgsnämnden" } },
      { id: "unit:x", kind: "unit" },
    ],
    goals: [{ id: "goal:a", label: { sv: "Färre ensamma", en: "Fewer lonely" } }],
  }),
);

const say = (template: string, params: Readonly<Record<string, string | number>> = {}) => {
  const rule = {
    message: { sv: template, en: template },
    terms: { notMet: { sv: "ej uppnått", en: "not met" } },
  };
  const told = (language: "sv" | "en") =>
    messageOf({ entity: "goal:a", params }, rule, q, language);
  return [told("sv"), told("en")];
};

describe("a finding in words", () => {
  it.each([
    ["{entity}", {}, "”Färre ensamma”", "“Fewer lonely”"],
    ["{by}", { by: "unit:von" }, "Omsorgsnämnden", "Omsorgsnämnden"],
    ["{by}", { by: "unit:x" }, "unit:x", "unit:x"],
    ["{to}", { to: "unit:gone" }, "unit:gone", "unit:gone"],
    ["{to}", { to: "organisation:exempel" }, "Exempelkommun", "Exempelkommun"],
    ["{is}", { is: "notMet" }, "Ej uppnått", "Not met"],
    ["Det är {is}.", { is: "other" }, "Det är other.", "Det är other."],
    ["{year}", { year: 2025 }, "2025", "2025"],
    ["{n}", { n: -1234.5 }, "−1234,5", "−1234.5"],
    ["{n}", { n: 12345 }, "12\u00a0345", "12,345"],
    ["{day}", { day: "2025-10-31" }, "31 oktober 2025", "31 October 2025"],
    ["Gjort {day}.", { day: "2025-10-31" }, "Gjort den 31 oktober 2025.", "Gjort 31 October 2025."],
    ["Den {day}.", { day: "2025-10-31" }, "Den 31 oktober 2025.", "Den 31 October 2025."],
    ["Sista dag: {day}.", { day: "2025-10-31" }, "Sista dag: 31 oktober 2025.", null],
    ["Sedan {day}.", { day: "2025-10" }, "Sedan oktober 2025.", "Sedan October 2025."],
    ["{period}", { period: "2025-01/2025-08" }, "Januari–augusti 2025", "January–August 2025"],
    ["{gone}", {}, "{gone}", "{gone}"],
  ])("%s with %j", (template, params, sv, en) => {
    const [inSwedish, inEnglish] = say(template, params);
    expect(inSwedish).toBe(sv);
    if (en !== null) expect(inEnglish).toBe(en);
  });

  it("names a row by its number, but a decision by the council by what it is about", () => {
    const plan = query(
      parsePlanOrThrow({
        format: 1,
        organisation: { id: "organisation:exempel" },
        units: [
          { id: "unit:kf", kind: "council" },
          { id: "unit:ks", kind: "executive" },
        ],
        matters: [{ id: "matter:land", label: { sv: "Sälja mark", en: "Sell land" } }],
        delegations: [
          { id: "delegation:1", number: "land-sale", from: "unit:kf", matters: ["matter:land"] },
          { id: "delegation:2", number: "4.2", from: "unit:ks", matters: ["matter:land"] },
          { id: "delegation:3", number: "land-sale", from: "unit:kf", matters: [] },
        ],
      }),
    );
    const name = (entity: `delegation:${string}`, language: "sv" | "en") =>
      messageOf(
        { entity, params: {} },
        { message: { sv: "{entity}.", en: "{entity}." } },
        plan,
        language,
      );
    expect(name("delegation:1", "sv")).toBe("Fullmäktiges beslut om ”Sälja mark”.");
    expect(name("delegation:1", "en")).toBe("The council's decision on “Sell land”.");
    expect(name("delegation:2", "sv")).toBe("Punkt 4.2 (Sälja mark).");
    expect(name("delegation:3", "sv")).toBe("Fullmäktiges beslut (land-sale).");
  });

  it("does not take a value for a place to fill in", () => {
    expect(say("{a}", { a: "{entity} $& {b}", b: 1 })[0]).toBe("{entity} $& {b}");
  });

  it("of a rule that broke blames the rule", () => {
    const finding = {
      entity: "organisation:exempel",
      params: { rule: "my-rule", error: "oj" },
    } as const;
    expect(messageOf(finding, undefined, q, "sv")).toBe(
      "Regeln my-rule kunde inte köras: oj. Felet ligger i regeln, inte i planen.",
    );
  });
});
