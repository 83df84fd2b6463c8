import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type StratsysFile,
  stratsysMeasures,
  stratsysSourceSystem,
} from "../../../src/formats/stratsys/index.js";
import { plainNumber } from "../../../src/formats/stratsys/plain-number.js";
import { parsePlanOrThrow } from "../../../src/plan/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { anyPlan, reversed } from "../../explain/plans.js";

const example: Plan = JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8"));
const sv = { language: "sv" } as const;

const planOf = (parts: object): Plan =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:exempel" },
    units: [
      { id: "unit:kf", label: { sv: "Kommunen" }, externalIds: { stratsys: "1" } },
      {
        id: "unit:skola",
        label: { sv: "Skolan", en: "The school" },
        parent: "unit:kf",
        externalIds: { stratsys: "0180" },
      },
    ],
    indicators: [
      {
        id: "indicator:flyt",
        label: { sv: "Läser med flyt" },
        unit: "unit:skola",
        externalIds: { stratsys: "N1" },
      },
    ],
    ...parts,
  });
let count = 0;
const outcome = (period: string | null, value?: number | null, more: object = {}) => {
  count += 1;
  const told = value === undefined ? {} : { value };
  return { id: `observation:${count}`, indicator: "indicator:flyt", period, ...told, ...more };
};
const good = (file: StratsysFile) => {
  if (!file.ok) throw new Error(file.faults.map(({ message }) => message.en).join("\n"));
  return file;
};
const rows = (file: StratsysFile, separator = "\t") =>
  good(file)
    .text.split("\r\n")
    .slice(0, -1)
    .map((row) => row.split(separator));

describe("the file for the import of measure data", () => {
  it.each([
    ["2026", "2026-12-31"],
    ["2026-H1", "2026-06-30"],
    ["2026-T2", "2026-08-31"],
    ["2026-Q3", "2026-09-30"],
    ["2024-02", "2024-02-29"],
    ["2026-01/2026-08", "2026-08-31"],
    ["2026-W53", "2027-01-03"],
    ["2026-03-15", "2026-03-15"],
  ])("writes %s on its last day, %s", (period, day) => {
    expect(rows(stratsysMeasures(planOf({ observations: [outcome(period, 81.5)] }), sv))).toEqual([
      ["Enhet", "Datum", "Mått", "Värde"],
      ["Skolan", day, "Läser med flyt", "81,5"],
    ]);
  });

  it("writes what is zero as zero, and what is missing not at all", () => {
    const observations = [
      outcome("2023", 0),
      outcome("2024", null, { missing: "secret" }),
      outcome("2025", null, { missing: "secret" }),
      outcome("2026"),
      outcome(null, 5),
    ];
    const file = good(stratsysMeasures(planOf({ observations }), sv));
    expect(rows(file).slice(1)).toEqual([["Skolan", "2023-12-31", "Läser med flyt", "0"]]);
    expect(file.values).toBe(1);
    expect(file.days).toEqual({ from: "2023-12-31", to: "2023-12-31" });
    expect(file.leftOut).toEqual([
      { id: "indicator:flyt", because: "periodNotTold", times: 1 },
      { id: "indicator:flyt", because: "secret", times: 2 },
      { id: "indicator:flyt", because: "valueNotTold", times: 1 },
    ]);
  });

  it("writes one figure: of women, of men, what it is compared with, or the target", () => {
    const indicators = [
      {
        id: "indicator:flyt",
        label: { sv: "Flyt" },
        unit: "unit:skola",
        target: { value: 90, at: "2026-06", form: "threshold" },
      },
      { id: "indicator:span", unit: "unit:skola", target: { value: 1, high: 2, at: "2026" } },
      {
        id: "indicator:trend",
        unit: "unit:skola",
        target: { value: 1, at: "2026", form: "trend" },
      },
      { id: "indicator:when", unit: "unit:skola", target: { value: 1 } },
      { id: "indicator:none", unit: "unit:skola", target: null },
    ];
    const observations = [
      outcome("2026", 80, { women: 85.25, men: null, comparison: { value: 78, with: "riket" } }),
    ];
    const plan = planOf({ indicators, observations });
    const values = (figure: "women" | "men" | "comparison" | "target") =>
      rows(stratsysMeasures(plan, { ...sv, figure, heading: false })).map(([, day, , value]) => [
        day,
        value,
      ]);
    expect(values("women")).toEqual([["2026-12-31", "85,25"]]);
    expect(values("men")).toEqual([]);
    expect(values("comparison")).toEqual([["2026-12-31", "78"]]);
    expect(values("target")).toEqual([["2026-06-30", "90"]]);
    expect(good(stratsysMeasures(plan, { ...sv, figure: "men" })).leftOut).toEqual([
      { id: "indicator:flyt", because: "valueNotTold", times: 1 },
    ]);
    expect(good(stratsysMeasures(plan, { ...sv, figure: "target" })).leftOut).toEqual([
      { id: "indicator:span", because: "notOneFigure", times: 1 },
      { id: "indicator:trend", because: "notOneFigure", times: 1 },
      { id: "indicator:when", because: "periodNotTold", times: 1 },
    ]);
  });

  it("never makes up a name or a unit", () => {
    const plan = planOf({
      units: [{ id: "unit:kf", label: { sv: "Kommunen" } }, { id: "unit:skola" }],
      indicators: [
        { id: "indicator:flyt", label: { sv: "Flyt" } },
        { id: "indicator:utan", unit: "unit:kf" },
        { id: "indicator:skola", label: { sv: "Annat" }, unit: "unit:skola" },
      ],
      observations: [
        outcome("2026", 1),
        outcome("2026", 2, { indicator: "indicator:utan" }),
        outcome("2026", 3, { indicator: "indicator:skola" }),
        outcome("2026", 4, { indicator: "indicator:gone", unit: "unit:kf" }),
        outcome("2025", 5, { unit: "unit:gone" }),
      ],
    });
    const file = good(stratsysMeasures(plan, sv));
    expect(file.values).toBe(0);
    expect(file.days).toBeUndefined();
    expect(file.leftOut).toEqual([
      { id: "indicator:gone", because: "indicatorNotThere", times: 1 },
      { id: "indicator:utan", because: "noName", times: 1 },
      { id: "unit:skola", because: "noName", times: 1 },
      { id: "indicator:flyt", because: "unitNotTold", times: 2 },
    ]);
    const ofOne = good(stratsysMeasures(plan, { ...sv, units: ["unit:skola"] }));
    expect(ofOne.leftOut.filter(({ because }) => because === "unitNotTold")).toEqual([]);
    const whole = stratsysMeasures(plan, { ...sv, untoldUnit: "unit:kf", heading: false });
    expect(rows(whole)).toEqual([["Kommunen", "2026-12-31", "Flyt", "1"]]);
  });

  it("takes days, units with all beneath, an order, decimals and a language", () => {
    const observations = [
      outcome("2025", 1.25),
      outcome("2026", -1.25),
      outcome("2026", 7, { unit: "unit:kf" }),
    ];
    const plan = planOf({ observations });
    const found = (options: object) =>
      rows(stratsysMeasures(plan, { ...sv, heading: false, ...options }));
    expect(found({ from: "2026-12-31", to: "2026-12-31" })).toHaveLength(2);
    expect(found({ from: "2027-01-01" })).toHaveLength(0);
    expect(found({ to: "2025-12-31" })).toHaveLength(1);
    expect(found({ units: ["unit:kf"] })).toHaveLength(3);
    expect(found({ units: ["unit:skola"], decimals: 1 }).map((row) => row[3])).toEqual([
      "1,3",
      "-1,3",
    ]);
    expect(found({ to: "2025-12-31", decimalMark: ".", language: "en" })).toEqual([
      ["The school", "2025-12-31", "Läser med flyt", "1.25"],
    ]);
    const order = ["date", "value", "measure", "unit"];
    expect(found({ order, heading: true, language: "en", units: ["unit:skola"] })[0]).toEqual([
      "Date",
      "Value",
      "Measure",
      "Unit",
    ]);
    for (const wrong of [
      { order: ["date", "value", "measure"] },
      { order: ["date", "value", "measure", "measure"] },
      { decimals: 1.5 },
      { decimals: -1 },
      { from: "2026" },
      { units: ["unit:gone"] },
      { untoldUnit: "unit:gone" },
    ]) {
      expect(() => found(wrong)).toThrow(RangeError);
    }
  });

  it("refuses names that would break a row, each once", () => {
    const names = ["a\tb", "a\nb", "a\rb", "a\u2028b", "a\0b"];
    for (const sv of names) {
      const plan = planOf({
        indicators: [{ id: "indicator:flyt", label: { sv }, unit: "unit:skola" }],
        observations: [outcome("2025", 1), outcome("2026", 1)],
      });
      const file = stratsysMeasures(plan, { language: "sv" });
      expect(file.ok ? [] : file.faults).toMatchObject([
        { code: "breaks-row", about: ["indicator:flyt"] },
      ]);
    }
  });

  it("refuses two figures that Stratsys would take for one", () => {
    const observations = [outcome("2026-T2", 1), outcome("2026-01/2026-08", 2)];
    const file = stratsysMeasures(planOf({ observations }), sv);
    const [fault] = file.ok ? [] : file.faults;
    expect(fault?.code).toBe("same-row");
    expect(fault?.about).toEqual(observations.map(({ id }) => id));
    expect(fault?.message.sv).toContain("Skolan, Läser med flyt, 2026-08-31");
    const [first] = observations;
    expect(stratsysMeasures(planOf({ observations: [first] }), sv).ok).toBe(true);
  });
});

describe("the file for a source system", () => {
  const observations = [
    outcome("2025", 80, { women: 85, men: 75.5 }),
    outcome("2026", 81, { women: null }),
  ];
  const plan = planOf({ observations });
  const codes = { outcome: "UTF", women: "UTF-K" };

  it("has a row for each value", () => {
    expect(good(stratsysSourceSystem(plan, { ...sv, codes })).text).toBe(
      [
        "2025-12-31;0180;N1;UTF;80",
        "2026-12-31;0180;N1;UTF;81",
        "2025-12-31;0180;N1;UTF-K;85",
        "",
      ].join("\r\n"),
    );
    expect(rows(stratsysSourceSystem(plan, { ...sv, codes, heading: true }), ";")[0]).toEqual([
      "Datum",
      "Enhet",
      "Mått",
      "Måttkolumn",
      "Värde",
    ]);
  });

  it("or a column for each code, and an empty cell where there is no value", () => {
    const file = stratsysSourceSystem(plan, { ...sv, codes, layout: "columns", separator: "\t" });
    expect(rows(file)).toEqual([
      ["Datum", "Enhet", "Mått", "UTF", "UTF-K"],
      ["2025-12-31", "0180", "N1", "80", "85"],
      ["2026-12-31", "0180", "N1", "81", ""],
    ]);
    expect(good(file).leftOut).toEqual([
      { id: "indicator:flyt", because: "valueNotTold", times: 1 },
    ]);
  });

  it("keeps the order of days where the first column has no value", () => {
    const split = planOf({
      observations: [outcome("2025", 1), outcome("2024", null, { women: 2 })],
    });
    const file = stratsysSourceSystem(split, { ...sv, codes, layout: "columns" });
    expect(rows(file, ";").slice(1)).toEqual([
      ["2024-12-31", "0180", "N1", "", "2"],
      ["2025-12-31", "0180", "N1", "1", ""],
    ]);
  });

  it("lists those without a code", () => {
    const bare = planOf({
      units: [{ id: "unit:skola", externalIds: { scb: "0180", stratsys: " " } }],
      indicators: [{ id: "indicator:flyt", unit: "unit:skola" }],
      observations,
    });
    const file = good(stratsysSourceSystem(bare, { ...sv, codes: { outcome: "UTF" } }));
    expect([file.text, file.values]).toEqual(["", 0]);
    expect(file.leftOut).toEqual([
      { id: "indicator:flyt", because: "noCode", times: 2 },
      { id: "unit:skola", because: "noCode", times: 2 },
    ]);
  });

  it("refuses codes that would break a row, and codes that say nothing", () => {
    const broken = stratsysSourceSystem(plan, { ...sv, codes: { outcome: "A;B" } });
    expect(broken.ok ? [] : broken.faults).toMatchObject([{ code: "breaks-row", about: ["A;B"] }]);
    expect(
      stratsysSourceSystem(plan, { ...sv, codes: { outcome: "A;B" }, separator: "\t" }).ok,
    ).toBe(true);
    for (const wrong of [{}, { outcome: " " }, { outcome: "A", men: "A" }]) {
      expect(() => stratsysSourceSystem(plan, { ...sv, codes: wrong })).toThrow(RangeError);
    }
  });

  it("refuses a value that would replace another, by code", () => {
    const twins = planOf({
      indicators: ["a", "b"].map((one) => ({
        id: `indicator:${one}`,
        unit: "unit:skola",
        externalIds: { stratsys: "N1" },
      })),
      observations: ["a", "b"].map((one) => outcome("2026", 1, { indicator: `indicator:${one}` })),
    });
    const file = stratsysSourceSystem(twins, { ...sv, codes: { outcome: "UTF" } });
    expect(file.ok ? [] : file.faults.map(({ code }) => code)).toEqual(["same-row"]);
  });
});

describe("both files", () => {
  it("hold every value that the plan tells, or say why not", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const [untoldUnit] = (plan.units ?? []).map(({ id }) => id);
        const file = stratsysMeasures(plan, { ...sv, untoldUnit });
        if (!file.ok) {
          expect(file.faults.length).toBeGreaterThan(0);
          return;
        }
        const lost = file.leftOut
          // A figure whose unit and indicator both lack a name is told of both.
          .filter(({ because, id }) => because !== "noName" || id.startsWith("indicator:"))
          .reduce((sum, { times }) => sum + times, 0);
        const noUnitName = file.leftOut.filter(
          ({ because, id }) => because === "noName" && id.startsWith("unit:"),
        );
        const all = (plan.observations ?? []).length;
        expect(file.values + lost).toBeLessThanOrEqual(all);
        if (noUnitName.length === 0) expect(file.values + lost).toBe(all);
        expect(rows(file).length).toBe(file.values + 1);
      }),
    );
  });

  it("are the same wherever things stand in the plan", () => {
    const options = { ...sv, untoldUnit: "unit:council" } as const;
    const codes = { outcome: "U", women: "K" };
    expect(good(stratsysMeasures(example, options)).values).toBeGreaterThan(50);
    expect(stratsysMeasures(reversed(example), options)).toEqual(
      stratsysMeasures(example, options),
    );
    expect(stratsysSourceSystem(reversed(example), { ...options, codes })).toEqual(
      stratsysSourceSystem(example, { ...options, codes }),
    );
  });
});

describe("a plain number", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [1234567.5, "1234567,5"],
    [-0.5, "-0,5"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0,00000015"],
    [-1.25e22, "-12500000000000000000000"],
    [1e-7, "0,0000001"],
  ])("%s is %s", (value, text) => expect(plainNumber(value, { mark: "," })).toBe(text));

  it("is rounded half away from zero", () => {
    expect(plainNumber(2.5, { mark: ",", decimals: 0 })).toBe("3");
    expect(plainNumber(-0.04, { mark: ",", decimals: 1 })).toBe("0");
  });

  it("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value, { mark: "," });
        expect(text).toMatch(/^-?\d+(?:,\d+)?$/);
        expect(Number(text.replace(",", "."))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
