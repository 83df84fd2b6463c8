import { describe, expect, it } from "vitest";
import {
  type AddKoladaOptions,
  addKolada,
  parseKolada,
} from "../../../src/formats/kolada/index.js";
import { type Plan, parsePlan } from "../../../src/plan/index.js";
import { answer, dataAnswer, katrineholm, kpiAnswer, saved, value } from "./answers.js";

const answersOf = (...json: readonly unknown[]) => {
  const parsed = parseKolada(saved(...json));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.answers;
};

const answers = answersOf(kpiAnswer, dataAnswer);
const add = (plan: Plan, options: AddKoladaOptions = {}) =>
  addKolada(plan, answers, { savedOn: "2026-11-24", ...options });
const indicatorsOf = ({ plan }: { readonly plan: Plan }) => plan.indicators ?? [];
const observationsOf = ({ plan }: { readonly plan: Plan }) => plan.observations ?? [];

describe("adding from Kolada", () => {
  it("adds the indicators that have figures of ours, their figures and the source", () => {
    const { plan, added, changed, kept, faults } = add(katrineholm);
    expect(added).toEqual([
      "source:kolada",
      "indicator:kolada-n01951",
      "observation:kolada-n01951-0483-2018",
      "observation:kolada-n01951-0483-2019",
    ]);
    expect([changed, kept, faults]).toEqual([[], [], []]);
    expect(plan.sources).toEqual([
      {
        id: "source:kolada",
        title: "Källa: Kolada",
        url: "https://www.kolada.se/",
        readOn: "2026-11-24",
      },
    ]);
    expect(parsePlan(plan).ok).toBe(true);
    expect(katrineholm).not.toHaveProperty("indicators");
  });

  it("done twice changes nothing, and gives the plan itself", () => {
    const { plan } = add(katrineholm);
    const again = add(plan, { savedOn: "2026-12-24" });
    expect(again.plan).toBe(plan);
    expect([again.added, again.changed]).toEqual([[], []]);
  });

  it("takes only what is asked for, then without figures too", () => {
    expect(add(katrineholm, { kpis: ["N11102"] }).added).toEqual([
      "source:kolada",
      "indicator:kolada-n11102",
    ]);
  });

  it("lists figures whose indicator nobody has described", () => {
    const found = addKolada(katrineholm, answersOf(dataAnswer));
    expect(found).toMatchObject({ added: [], undescribed: ["N01951"] });
    expect(found.plan).toBe(katrineholm);
  });

  it("leaves other municipalities out, by name", () => {
    const plan: Plan = { format: 1, organisation: { id: "organisation:ale", code: "1440" } };
    const { unmatched, plan: after } = add(plan);
    expect(unmatched).toEqual([{ code: "0483", ofUnit: false, figures: 3 }]);
    expect(after).toBe(plan);
  });
});

describe("what the plan says on its own", () => {
  const plan: Plan = {
    ...katrineholm,
    sources: [{ id: "source:s5", title: "Årsredovisning 2018" }],
    indicators: [
      {
        id: "indicator:people",
        label: { sv: "Antal invånare", en: "Inhabitants" },
        externalIds: { kolada: "N01951" },
        unitOfMeasure: "personer",
        sources: ["source:s5"],
        target: { value: 35500 },
        ext: { own: 1 },
      },
    ],
    observations: [
      {
        id: "observation:people-2018",
        indicator: "indicator:people",
        period: "2018-12-31",
        value: 34551,
      },
    ],
  };

  it("stands; what it does not tell is filled in", () => {
    const after = add(plan);
    const [indicator] = indicatorsOf(after);
    expect(indicator).toMatchObject({
      id: "indicator:people",
      label: { sv: "Antal invånare", en: "Inhabitants" },
      unitOfMeasure: "personer",
      target: { value: 35500 },
      definition: "Antal invånare totalt den 31/12. Avser alla åldrar.",
      sources: ["source:s5", "source:kolada"],
      basisOf: { collection: "inferred" },
    });
    expect(indicator?.ext).toMatchObject({ own: 1, kolada: { auspice: "X" } });
    expect(after.changed.map(({ id }) => id)).toEqual(["indicator:people"]);
    expect(parsePlan(after.plan).ok).toBe(true);
  });

  it("keeps its figure of the year, and is told that Kolada has another", () => {
    const after = add(plan);
    expect(after.kept).toEqual([
      { observation: "observation:people-2018", plan: 34551, kolada: 34550 },
    ]);
    expect(observationsOf(after).map(({ id }) => id)).toEqual([
      "observation:people-2018",
      "observation:kolada-n01951-0483-2019",
    ]);
  });

  it("is known by the key of the definition too", () => {
    const [indicator] = indicatorsOf(
      add({
        ...katrineholm,
        indicators: [{ id: "indicator:people", definitionKey: "kolada:N01951" }],
      }),
    );
    expect(indicator?.id).toBe("indicator:people");
  });

  it("that is a conclusion makes what follows one", () => {
    const after = add({
      ...katrineholm,
      indicators: [
        {
          id: "indicator:people",
          externalIds: { kolada: "N01951" },
          basisOf: { externalIds: "inferred" },
        },
      ],
    });
    expect(indicatorsOf(after)[0]?.basisOf).toMatchObject({
      externalIds: "inferred",
      definition: "inferred",
      unitOfMeasure: "inferred",
    });
    expect(observationsOf(after)[0]?.basis).toBe("inferred");
  });

  it("does not end when a series in Kolada ends; an indicator from Kolada does", () => {
    const ended = answersOf(kpiAnswer);
    const link = { externalIds: { kolada: "U99991" } };
    const untilOf = (id: `indicator:${string}`) =>
      indicatorsOf(addKolada({ ...katrineholm, indicators: [{ id, ...link }] }, ended))[0]?.validTo;
    expect(untilOf("indicator:ours")).toBeUndefined();
    expect(untilOf("indicator:kolada-u99991")).toBe("2020");
  });
});

describe("figures that came from Kolada before", () => {
  const later = answersOf(
    kpiAnswer,
    answer([
      { kpi: "N01951", municipality: "0483", period: 2018, values: [value("T", null)] },
      { kpi: "N01951", municipality: "0483", period: 2019, values: [value("T", 34765)] },
    ]),
  );

  it("are renewed, and what people wrote there stays", () => {
    const { plan } = add(katrineholm);
    const commented: Plan = {
      ...plan,
      observations: (plan.observations ?? []).map((one) => ({ ...one, comment: "Vi vet varför." })),
    };
    const after = addKolada(commented, later, { savedOn: "2027-01-02" });
    expect(observationsOf(after)).toEqual([
      {
        id: "observation:kolada-n01951-0483-2018",
        indicator: "indicator:kolada-n01951",
        period: "2018",
        value: null,
        missing: "notStated",
        comparison: { value: 35277, with: "Riket" },
        publishedOn: "2019-02-21",
        sources: ["source:kolada"],
        comment: "Vi vet varför.",
      },
      {
        id: "observation:kolada-n01951-0483-2019",
        indicator: "indicator:kolada-n01951",
        period: "2019",
        value: 34765,
        sources: ["source:kolada"],
        comment: "Vi vet varför.",
      },
    ]);
    expect(after.changed.map(({ id, fields }) => [id, [...fields].sort()])).toEqual([
      ["source:kolada", ["readOn"]],
      ["observation:kolada-n01951-0483-2018", ["men", "missing", "value", "women"]],
      ["observation:kolada-n01951-0483-2019", ["missing", "value"]],
    ]);
    expect(after.added).toEqual([]);
  });
});

describe("places", () => {
  const schools = answersOf(
    kpiAnswer,
    answer([{ kpi: "N11102", ou: "V11E1", period: 2020, values: [value("T", 5)] }]),
  );
  const unit = (id: `unit:${string}`) => ({ id, externalIds: { kolada: "V11E1" } });

  it("are known by the units' own number in Kolada, or as they are given", () => {
    const found = addKolada({ ...katrineholm, units: [unit("unit:preschool")] }, schools);
    expect(observationsOf(found)[0]?.unit).toBe("unit:preschool");
    const given = addKolada({ ...katrineholm, units: [{ id: "unit:b" }] }, schools, {
      units: { V11E1: "unit:b" },
    });
    expect(observationsOf(given)[0]?.unit).toBe("unit:b");
  });

  it("of a region are written with four digits: Gotland's region is not its municipality", () => {
    const gotland = answersOf(
      kpiAnswer,
      answer([
        { kpi: "N01951", municipality: "0009", period: 2020, values: [value("T", 1)] },
        { kpi: "N01951", municipality: "0980", period: 2020, values: [value("T", 2)] },
      ]),
    );
    const valuesOf = (code: string) =>
      observationsOf(
        addKolada({ format: 1, organisation: { id: "organisation:gotland", code } }, gotland),
      ).map((one) => one.value);
    expect([valuesOf("09"), valuesOf("0980")]).toEqual([[1], [2]]);
  });

  it.each([
    ["two-units", [unit("unit:a"), unit("unit:b")], {}],
    ["no-such-unit", [], { units: { V11E1: "unit:gone" } }],
  ] as const)("that are wrong are a fault, %s, and nothing is done", (code, units, options) => {
    const plan: Plan = { ...katrineholm, units };
    const found = addKolada(plan, schools, options);
    expect(found.faults.map((fault) => fault.code)).toEqual([code]);
    expect(found.plan).toBe(plan);
  });

  it("have ids of their own: one that is taken is a fault", () => {
    const plan: Plan = { ...katrineholm, indicators: [{ id: "indicator:kolada-n01951" }] };
    const found = add(plan);
    expect(found.faults.map((fault) => fault.code)).toEqual(["id-taken"]);
    expect(found.plan).toBe(plan);
  });
});
