import { describe, expect, it } from "vitest";
import {
  type KoladaObservationOptions,
  koladaObservations,
  parseKolada,
} from "../../../src/formats/kolada/index.js";
import { parsePlan } from "../../../src/plan/index.js";
import { answer, dataAnswer, kpiAnswer, municipalityAnswer, saved, value } from "./answers.js";

const own = { "0483": null } as const;

const read = (options: KoladaObservationOptions, ...json: readonly unknown[]) => {
  const parsed = parseKolada(saved(...json));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return koladaObservations(parsed.answers, options);
};

const figures = (...rows: readonly object[]) =>
  answer(rows.map((row) => ({ kpi: "N11102", municipality: "1440", period: 2018, ...row })));

const ale = (...rows: readonly object[]) =>
  read({ units: { "1440": null } }, figures(...rows)).observations;

describe("figures from Kolada", () => {
  it("hold women, men and all in one observation, beside the country", () => {
    const { observations, comparedWith, unmatched } = read(
      { units: own },
      kpiAnswer,
      dataAnswer,
      municipalityAnswer,
    );
    expect(observations).toEqual([
      {
        id: "observation:kolada-n01951-0483-2018",
        indicator: "indicator:kolada-n01951",
        period: "2018",
        value: 34550,
        women: 17216,
        men: 17334,
        comparison: { value: 35277, with: "Riket" },
        sources: ["source:kolada"],
      },
      {
        id: "observation:kolada-n01951-0483-2019",
        indicator: "indicator:kolada-n01951",
        period: "2019",
        value: null,
        missing: "notStated",
        sources: ["source:kolada"],
      },
    ]);
    expect([comparedWith, unmatched]).toEqual([{ code: "0000", title: "Riket" }, []]);
  });

  it("are a plan's own", () => {
    const { observations } = read({ units: own }, dataAnswer);
    const plan = { format: 1, organisation: { id: "organisation:a" }, observations };
    expect(parsePlan(plan)).toEqual({ ok: true, plan });
  });

  it.each([
    ["Missing", "notStated", undefined],
    ["", "notStated", undefined],
    ["-", "dropout", undefined],
    [".", "notApplicable", undefined],
    ["..", "secret", undefined],
    ["Under utredning", "notStated", "Kolada: Under utredning"],
  ])("without a value, and with status '%s', are %s and never zero", (status, missing, note) => {
    const [found] = ale({ values: [value("T", null, { status })] });
    expect([found?.value, found?.missing, found?.note]).toEqual([null, missing, note]);
  });

  it("that are zero are zero", () => {
    expect(ale({ values: [value("T", 0)] })[0]).toMatchObject({ value: 0 });
  });

  it("do not add women and men up", () => {
    const [found] = ale({ values: [value("K", 3), value("M", null)] });
    expect(found).toMatchObject({ women: 3, men: null });
    expect(Object.keys(found ?? {})).not.toContain("value");
  });

  it("with nothing left are no observation", () => {
    expect(
      ale({ values: [] }, { period: 2017, values: [value("T", 1, { isdeleted: true })] }),
    ).toEqual([]);
  });

  it("name units of the plan, and list places that are nobody there", () => {
    const { observations, unmatched } = read(
      { units: { V15E1: "unit:school" }, indicators: { N11102: "indicator:mine" } },
      answer([
        { kpi: "N11102", ou: "V15E1", period: 2018, values: [value("T", 5.8)] },
        { kpi: "N11102", ou: "V15E2", period: 2018, values: [value("T", 1)] },
      ]),
      figures({ values: [value("T", 5.8)] }, { period: 2017, values: [value("T", 5.3)] }),
      municipalityAnswer,
    );
    expect(observations.map(({ unit, indicator }) => [unit, indicator])).toEqual([
      ["unit:school", "indicator:mine"],
    ]);
    expect(unmatched).toEqual([
      { code: "V15E2", ofUnit: true, figures: 1 },
      { code: "1440", title: "Ale", ofUnit: false, figures: 2 },
    ]);
  });
});

describe("what figures are set beside", () => {
  const mean = (code: string, count: number, number: number) => ({
    municipality: code,
    values: [value("T", number, { count })],
  });
  const group = answer([
    { id: "G1", title: "Påhittad grupp", members: [{ id: "1440" }, { id: "0483" }] },
  ]);
  const ours = { values: [value("T", 5.8)] };

  it("is the only group there is, an unweighted mean by its count or by being a group", () => {
    const withGroup = (count: number) =>
      read({ units: { "1440": null } }, figures(ours, mean("G1", count, 5.1)), group)
        .observations[0]?.comparison;
    const expected = { value: 5.1, with: "Påhittad grupp", unweighted: true };
    expect([withGroup(2), withGroup(1)]).toEqual([expected, expected]);
  });

  it("is none of several, until one is asked for", () => {
    const rows = figures(ours, mean("G1", 2, 5.1), mean("0000", 1, 5));
    const chosen = (compareWith?: string) =>
      read({ units: { "1440": null }, ...(compareWith && { compareWith }) }, rows, group);
    expect(chosen().observations[0]?.comparison).toBeUndefined();
    expect(chosen().unmatched.map(({ code }) => code)).toEqual(["G1", "0000"]);
    expect(chosen("0000").observations[0]?.comparison).toEqual({ value: 5, with: "Riket" });
    expect(chosen("0000").unmatched.map(({ code }) => code)).toEqual(["G1"]);
  });

  it("may be another municipality, of the same year only", () => {
    const rows = figures(ours, mean("0483", 1, 6), { ...mean("0483", 1, 7), period: 2017 });
    const { observations } = read({ units: { "1440": null }, compareWith: "0483" }, rows);
    expect(observations[0]?.comparison).toEqual({ value: 6, with: "0483" });
  });

  it("tells that it has no value, too", () => {
    const rows = figures(ours, { municipality: "0000", values: [value("T", null)] });
    expect(read({ units: { "1440": null } }, rows).observations[0]?.comparison).toEqual({
      value: null,
      with: "Riket",
    });
  });
});

describe("the day of publication", () => {
  const publishedOn = (savedOn: string | undefined, period = 2018) =>
    read(
      { units: own },
      { ...(savedOn && { savedOn }), answers: [kpiAnswer] },
      answer([{ kpi: "N01951", municipality: "0483", period, values: [value("T", 1)] }]),
    ).observations[0]?.publishedOn;

  it("is told for the year it is about, once it has come", () => {
    expect(publishedOn("2019-02-21")).toBe("2019-02-21");
    expect(publishedOn("2019-02-20")).toBeUndefined();
    expect(publishedOn("2026-11-24", 2017)).toBeUndefined();
    expect(publishedOn(undefined)).toBeUndefined();
  });
});
