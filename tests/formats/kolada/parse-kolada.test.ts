import { describe, expect, it } from "vitest";
import { type KoladaAnswers, parseKolada } from "../../../src/formats/kolada/index.js";
import { answer, dataAnswer, kpiAnswer, municipalityAnswer, saved, value } from "./answers.js";

const read = (...answers: readonly unknown[]): KoladaAnswers => {
  const parsed = parseKolada(saved(...answers));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.answers;
};

const faultsIn = (...answers: readonly unknown[]) => {
  const parsed = parseKolada(saved(...answers));
  return parsed.ok ? [] : parsed.faults;
};

const figure = (more: object = {}) => ({
  kpi: "N01951",
  municipality: "0483",
  period: 2018,
  values: [value("T", 34550)],
  ...more,
});

describe("answers of version 3", () => {
  it("are known by their rows, in any order", () => {
    const { kpis, figures, municipalities } = read(dataAnswer, municipalityAnswer, kpiAnswer);
    expect(kpis.map(({ id }) => id)).toEqual(["N01951", "N11102", "U99991"]);
    expect(figures).toHaveLength(4);
    expect(municipalities[0]).toEqual({ id: "0000", title: "Riket", type: "L" });
  });

  it("are read in one file too, as a list or with the day they were saved", () => {
    expect(read([kpiAnswer, dataAnswer])).toEqual(read(kpiAnswer, dataAnswer));
    const { savedOn, kpis } = read({ savedOn: "2026-11-24", answers: [kpiAnswer] });
    expect([savedOn, kpis.length]).toEqual(["2026-11-24", 3]);
  });

  it("take the oldest day of several", () => {
    const { savedOn } = read(
      { savedOn: "2026-11-24", answers: [] },
      { savedOn: "2026-03-01", answers: [] },
    );
    expect(savedOn).toBe("2026-03-01");
  });

  it("lose their line breaks and no-break spaces, and what is empty is not told", () => {
    const [inhabitants, , closed] = read(kpiAnswer).kpis;
    expect(inhabitants?.description).toBe(
      "Antal invånare totalt den 31/12. Avser alla åldrar. Källa: SCB.",
    );
    expect(closed).toEqual({
      id: "U99991",
      title: "Påhittad serie som har slutat, andel (%) (-2020)",
      dividedBySex: false,
      municipalityType: "K",
    });
  });

  it("leave out what is deleted, and count it", () => {
    const { deleted, figures } = read(dataAnswer);
    expect(deleted).toBe(1);
    expect(figures.at(-1)).toEqual({ kpi: "N01951", code: "0483", ofUnit: false, year: "2020" });
  });

  it("keep null null, with its status", () => {
    const found = read(dataAnswer).figures[2];
    expect(found?.total).toEqual({ value: null, status: "Missing", count: 1 });
  });

  it("hold units, and groups with members in either way of writing", () => {
    const { units, groups, figures } = read(
      answer([{ id: "V15E010000101", title: "Påhittad skola", municipality: "0483" }]),
      answer([
        { id: "G1", title: "Påhittad grupp", members: [{ id: "0483", title: "Katrineholm" }] },
        { id: "G2KPI1", title: "Påhittade nyckeltal", members: [{ member_id: "N01951" }] },
      ]),
      answer([{ kpi: "N15485", ou: "V15E010000101", period: 2020, values: [value("T", 90)] }]),
    );
    expect(units[0]?.municipality).toBe("0483");
    expect(groups.map(({ of, members }) => [of, members])).toEqual([
      ["municipalities", ["0483"]],
      ["kpis", ["N01951"]],
    ]);
    expect(figures[0]).toMatchObject({ code: "V15E010000101", ofUnit: true });
  });

  it("tell when a later page is not among them", () => {
    const next = "https://api.kolada.se/v3/kpi?page=2";
    expect(read(answer(kpiAnswer.values, next), dataAnswer).unfinished).toEqual(["svar-1.json"]);
    expect(read(answer(kpiAnswer.values, next), kpiAnswer).unfinished).toEqual([]);
  });

  it("are one when they say the same twice, women and men apart", () => {
    const { figures } = read(
      answer([figure(), figure({ values: [value("K", 17216)] })]),
      answer([figure()]),
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ total: { value: 34550 }, women: { value: 17216 } });
  });
});

describe("answers of version 2", () => {
  it("are read with their own names", () => {
    const v2 = {
      count: 1,
      next_page: "http://api.kolada.se/v2/kpi?page=2",
      values: [
        {
          id: "N01951",
          title: "Invånare totalt, antal",
          auspices: "X",
          is_divided_by_gender: 1,
          has_ou_data: 0,
          definition: "Påhittad definition",
          ou_publication_date: "",
          publication_date: "2019-02-21",
        },
      ],
    };
    const { kpis, unfinished } = read(v2);
    expect(kpis[0]).toEqual({
      id: "N01951",
      title: "Invånare totalt, antal",
      definition: "Påhittad definition",
      dividedBySex: true,
      hasUnitData: false,
      publicationDate: "2019-02-21",
      auspice: "X",
    });
    expect(unfinished).toEqual(["svar-1.json"]);
  });

  it("have years as text and deleted as 1", () => {
    const values = [value("T", 34550), { ...value("K", 1), isdeleted: undefined, is_deleted: 1 }];
    const { figures, deleted } = read({ values: [figure({ period: "2018", values })] });
    expect([figures[0]?.year, deleted, figures[0]?.women]).toEqual(["2018", 1, undefined]);
  });
});

describe("what is wrong", () => {
  it.each([
    [{ hello: 1 }, "$", "not-an-answer"],
    [[dataAnswer, 3], "$[1]", "not-an-answer"],
    [null, "$", "not-an-answer"],
    [{ savedOn: "igår", answers: [] }, "$.savedOn", "wrong-value"],
    [answer([{ title: "?" }]), "$.values[0]", "unknown-row"],
    [answer([null]), "$.values[0]", "unknown-row"],
    [answer([figure({ municipality: 483 })]), "$.values[0].municipality", "wrong-value"],
    [answer([figure({ kpi: "N945" })]), "$.values[0].kpi", "wrong-value"],
    [answer([figure({ period: "2018-T2" })]), "$.values[0].period", "wrong-value"],
    [answer([figure({ period: 18 })]), "$.values[0].period", "wrong-value"],
    [answer([figure({ values: undefined })]), "$.values[0].values", "missing"],
    [answer([figure({ values: [value("F", 1)] })]), "$.values[0].values[0].gender", "wrong-value"],
    [answer([figure({ values: [{ gender: "T" }] })]), "$.values[0].values[0].value", "missing"],
    [
      answer([figure({ values: [{ gender: "T", value: "34 550" }] })]),
      "$.values[0].values[0].value",
      "wrong-value",
    ],
    [
      answer([figure({ values: [value("T", 1), value("T", 1)] })]),
      "$.values[0].values",
      "wrong-value",
    ],
    [answer([{ id: "N01951", title: "\ud800" }]), "$.values[0].title", "wrong-value"],
    [
      answer([{ id: "N01951", title: "a", publication_date: "2019-02-30" }]),
      "$.values[0].publication_date",
      "wrong-value",
    ],
    [
      answer([{ id: "N01951", title: "a", is_divided_by_gender: "ja" }]),
      "$.values[0].is_divided_by_gender",
      "wrong-value",
    ],
    [
      answer([{ id: "G1", title: "a", members: [{ name: "b" }] }]),
      "$.values[0].members[0]",
      "wrong-value",
    ],
  ])("%j is told at %s", (json, path, code) => {
    expect(faultsIn(json).map((fault) => [fault.file, fault.path, fault.code])).toEqual([
      ["svar-1.json", path, code],
    ]);
  });

  it("is told all at once, in both languages", () => {
    const faults = faultsIn(answer([figure({ municipality: 483, period: null })]), { values: 1 });
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      "svar-1.json $.values[0].period",
      "svar-1.json $.values[0].municipality",
      "svar-2.json $",
    ]);
    expect(faults[1]?.message).toEqual({
      sv: 'Här ska stå en kod som text, med sina nollor: "0483", men det står 483.',
      en: 'Expected a code as text, with its zeros: "0483", but found 483.',
    });
  });

  it("is also one figure told in two ways: it names both places", () => {
    const [fault, ...rest] = faultsIn(
      answer([figure()]),
      answer([figure({ values: [value("T", 34551)] })]),
    );
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({
      file: "svar-2.json",
      path: "$.values[0]",
      code: "two-values",
      expected: "34550",
      found: "34551",
    });
    expect(fault?.message.sv).toContain("svar-1.json");
  });

  it("stays bounded, however much there is of it", () => {
    const rows = Array.from({ length: 30_000 }, () => ({ kpi: 1, values: [] }));
    const parsed = parseKolada(saved(answer(rows)));
    expect(parsed.ok ? 0 : parsed.faults.length).toBe(100);
    // Each of the first 20 000 rows has three faults; each of the rest is counted as one.
    expect(parsed.ok ? 0 : parsed.count).toBe(70_000);
  });

  it("reaches no prototype", () => {
    const json = JSON.parse(
      '{"values":[{"__proto__":{"kpi":"N01951"},"id":"N01951","title":"a"}],"__proto__":{"values":[]}}',
    );
    expect(read(json).kpis).toEqual([{ id: "N01951", title: "a" }]);
    expect(Object.hasOwn(Object.prototype, "kpi")).toBe(false);
  });
});
