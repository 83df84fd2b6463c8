import { describe, expect, it } from "vitest";
import { koladaIndicators, koladaTitle, parseKolada } from "../../../src/formats/kolada/index.js";
import { parsePlan } from "../../../src/plan/index.js";
import { kpiAnswer, saved } from "./answers.js";

describe("a title", () => {
  it.each([
    ["Invånare totalt, antal", { name: "Invånare totalt", unit: "antal" }],
    [
      "Kostnad förskola, kr/inskrivet barn",
      { name: "Kostnad förskola", unit: "kr/inskrivet barn" },
    ],
    ["Åk 9 trygga i skolan, %", { name: "Åk 9 trygga i skolan", unit: "%" }],
    [
      "Åk 6 med lägst E i matematik, kommunala skolor, %",
      { name: "Åk 6 med lägst E i matematik, kommunala skolor", unit: "%" },
    ],
    ["Påhittad, andel\u00a0(%) (-2024)", { name: "Påhittad", unit: "andel (%)", until: "2024" }],
    ["Påhittad (–2019), antal", { name: "Påhittad", unit: "antal", until: "2019" }],
    [
      "Inskrivna barn per årsarbetare i förskolan",
      { name: "Inskrivna barn per årsarbetare i förskolan" },
    ],
    ["Grundskola, kommunala skolor", { name: "Grundskola, kommunala skolor" }],
    ["Stöd, föräldrar och/eller barn", { name: "Stöd, föräldrar och/eller barn" }],
    ["Tid i kö 0,5 år", { name: "Tid i kö 0,5 år" }],
    [", andel", { name: ", andel" }],
  ])("%s is taken apart", (title, parts) => {
    expect(koladaTitle(title)).toEqual(parts);
  });
});

describe("indicators from Kolada", () => {
  const read = (...json: readonly unknown[]) => {
    const parsed = parseKolada(saved(...json));
    return parsed.ok ? koladaIndicators(parsed.answers) : [];
  };
  const described = (more: object) =>
    read({ values: [{ id: "N00001", title: "Påhittat", ...more }] })[0];

  it("say what Kolada knows and nothing else", () => {
    expect(read(kpiAnswer)[0]).toEqual({
      id: "indicator:kolada-n01951",
      label: { sv: "Invånare totalt" },
      externalIds: { kolada: "N01951" },
      definitionKey: "kolada:N01951",
      definition: "Antal invånare totalt den 31/12. Avser alla åldrar.",
      unitOfMeasure: "antal",
      source: { kind: "external", reference: "Kolada (källa: SCB)" },
      collection: "reused",
      splitBy: ["sex"],
      sources: ["source:kolada"],
      basisOf: { collection: "inferred" },
      ext: {
        kolada: {
          title: "Invånare totalt, antal",
          operatingArea: "Befolkning",
          perspective: "Volymer",
          publicationDate: "2019-02-21",
          publicationPeriod: "2018",
          municipalityType: "A",
          hasUnitData: false,
          auspice: "X",
        },
      },
    });
  });

  it("are a plan's own", () => {
    const indicators = read(kpiAnswer);
    const plan = { format: 1, organisation: { id: "organisation:a" }, indicators };
    expect(parsePlan(plan)).toEqual({ ok: true, plan });
  });

  it("end when their series does", () => {
    expect(read(kpiAnswer)[2]).toMatchObject({ validTo: "2020", unitOfMeasure: "andel (%)" });
  });

  it.each([
    [
      "Antal. Källa: SKR, Svenskt Näringsliv m.fl. och RKA.",
      "Antal.",
      "SKR, Svenskt Näringsliv m.fl. och RKA",
    ],
    ["Antal. Källa: SCB. Uppgiften är påhittad.", "Antal. Uppgiften är påhittad.", "SCB"],
    ["Källa: SCB", undefined, "SCB"],
    ["Antal. Källor: SCB och Skolverket.", "Antal.", "SCB och Skolverket"],
    ["Antal. Källa:", "Antal. Källa:", undefined],
    ["Antal", "Antal", undefined],
  ])("%s: definition and source", (description, definition, source) => {
    const found = described({ description });
    expect(found?.definition).toBe(definition);
    const reference = source === undefined ? "Kolada" : `Kolada (källa: ${source})`;
    expect(found?.source?.reference).toBe(reference);
  });

  it("keep both texts where version 2 has two", () => {
    const found = described({
      definition: "Täljare genom nämnare",
      description: "Om. Källa: SCB.",
    });
    expect(found).toMatchObject({
      definition: "Täljare genom nämnare",
      note: "Om.",
      source: { reference: "Kolada (källa: SCB)" },
    });
  });
});
