import { describe, expect, it } from "vitest";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import type { Sheet } from "../../../../src/formats/tables/sheet.js";
import { organisation, positions, register, units } from "./desk.js";

const read = (sheets: readonly Sheet[], options = {}) =>
  importTables(sheets, { organisation, ...options });

const change = (sheet: Sheet, at: number, column: number, cell: string | null): Sheet => ({
  ...sheet,
  rows: [...sheet.rows].map((row, one) =>
    one === at ? row.map((old, other) => (other === column ? cell : old)) : row,
  ),
});

describe("three lists from the desk", () => {
  const { plan, faults, unmatched, tables, changes } = read([register, positions, units]);

  it("are read without a fault, whatever order they come in", () => {
    expect(faults).toEqual([]);
    expect(unmatched).toEqual([]);
    expect(changes).toEqual({ added: 9, changed: 0, unchanged: 0, dropped: 0 });
  });

  it("have ids made from names and numbers", () => {
    expect(plan?.units?.map(({ id }) => id)).toEqual([
      "unit:kommunfullmaktige",
      "unit:socialnamnden",
      "unit:socialforvaltningen",
    ]);
    expect(plan?.delegations?.map(({ id, number }) => [id, number])).toEqual([
      ["delegation:1-1", "1.1"],
      ["delegation:1-2", "1.2"],
      ["delegation:1-10", "1.10"],
    ]);
  });

  it("say of a delegate what the plan says of the position", () => {
    expect(plan?.delegations?.map(({ to }) => to)).toEqual([
      { kind: "employee", positions: ["position:socialchef"] },
      { kind: "employee", positions: ["position:socialchef", "position:avdelningschef"] },
      { kind: "chair" },
    ]);
  });

  it("keep amounts, price base amounts and none apart", () => {
    expect(plan?.delegations?.map(({ limits }) => limits)).toEqual([
      { maxAmount: 500_000 },
      { maxAmount: 10, unit: "priceBaseAmount" },
      null,
    ]);
  });

  it("tell what was passed over", () => {
    expect(tables[0]).toMatchObject({
      of: "delegations",
      headingRow: 4,
      rows: 3,
      skipped: { above: 3, empty: 1, repeated: 1, totals: 1, sections: 1, examples: 0 },
    });
  });
});

describe("amounts as registers write them", () => {
  const limitsOf = (text: string) => {
    const rows = [
      ["Nr", "Ärende", "Belopp"],
      ["1.1", "Inköp", text],
    ];
    const { plan, faults } = read([{ file: "delegationer.csv", rows }]);
    return faults[0]?.code ?? plan?.delegations?.[0]?.limits;
  };

  it.each([
    ["max 100 tkr", { maxAmount: 100_000 }],
    ["1,1 mnkr", { maxAmount: 1_100_000 }],
    ["50–100 tkr", { fromAmount: 50_000, maxAmount: 100_000 }],
    ["över 2 miljoner kronor", { fromAmount: 2_000_000 }],
    ["2 pbb", { maxAmount: 2, unit: "priceBaseAmount" }],
    ["Obegränsat", { maxAmount: null }],
    ["enligt budget", "no-amount"],
  ])("%s", (text, limits) => {
    expect(limitsOf(text)).toEqual(limits);
  });
});

describe("marks where an outcome would stand", () => {
  const outcomesIn = (file: string, title: readonly string[]) => {
    const rows = [
      title,
      ["Indikator", "Period", "Utfall"],
      ...["-", ".", "..", "0"].map((mark, at) => ["Trygghet", String(2020 + at), mark]),
    ];
    const indicators: Sheet = {
      file: "i.csv",
      rows: [
        ["Indikator", "Definition"],
        ["Trygghet", "x"],
      ],
    };
    const { plan, faults } = read([indicators, { file, rows }]);
    return faults.length > 0
      ? faults.map(({ code, place }) => [code, place.row])
      : plan?.observations?.map(({ value, missing }) => missing ?? value);
  };
  const told = ["dropout", "notApplicable", "secret", 0];

  it("are Kolada's, where the table says that it comes from there, and never zero", () => {
    expect(outcomesIn("Kolada_2024.csv", [])).toEqual(told);
    expect(outcomesIn("utfall.csv", ["Källa: Kolada"])).toEqual(told);
  });

  it("are asked about where a dash may mean anything", () => {
    expect(outcomesIn("utfall.csv", ["Från kommunens egna koladagar"])).toEqual([["ambiguous", 3]]);
  });
});

describe("names that lead nowhere", () => {
  const misspelt = change(register, 5, 2, "Social-chef");
  const { plan, unmatched, faults } = read([misspelt, positions, units]);

  it("are listed with their place and what comes near, and nothing is made of them", () => {
    expect(faults).toEqual([]);
    expect(unmatched).toEqual([
      {
        text: "Social-chef",
        why: "unknown",
        targets: ["unit", "position"],
        field: "delegation.to",
        nearest: ["Socialchef"],
        count: 1,
        places: [{ file: "delegationsordning.xlsx", sheet: "Socialnämnden", row: 6, column: 3 }],
      },
    ]);
    expect(plan?.delegations?.[0]).not.toHaveProperty("to");
    expect(plan?.positions).toHaveLength(3);
  });

  it("are settled by the mapping, and stay settled", () => {
    const settled = read([misspelt, positions, units], {
      mapping: { format: 1, names: { "social-CHEF": "Socialchef" } },
    });
    expect(settled.unmatched).toEqual([]);
    const again = read([misspelt, positions, units], { plan: settled.plan, side: settled.side });
    expect(again.unmatched).toEqual([]);
    expect(again.changes).toEqual({ added: 0, changed: 0, unchanged: 9, dropped: 0 });
  });

  it("are asked about when the plan does not say what a position is", () => {
    const untold = change(positions, 1, 2, null);
    const { unmatched: asked } = read([register, untold, units]);
    expect(asked.map(({ text, why }) => [text, why])).toEqual([
      ["Socialchef", "untold"],
      ["Socialchef/Avdelningschef", "untold"],
    ]);
  });
});

describe("a second import", () => {
  const before = read([register, positions, units]);

  it("changes nothing when nothing has changed", () => {
    const again = read([register, positions, units], before);
    expect(again.plan).toEqual(before.plan);
    expect(again.side).toEqual(before.side);
    expect(again.changes).toEqual({ added: 0, changed: 0, unchanged: 9, dropped: 0 });
  });

  it("knows rows again by number and name, and keeps what its columns do not speak of", () => {
    const plan = {
      ...before.plan,
      delegations: before.plan?.delegations?.map((one) => ({
        ...one,
        nature: "decision" as const,
      })),
    };
    const renamed = change(change(register, 5, 1, "Yttranden"), 5, 3, null);
    const again = read([renamed], { plan, side: before.side });
    expect(again.plan?.delegations?.[0]).toEqual({
      ...plan.delegations?.[0],
      label: { sv: "Yttranden" },
      substitutes: undefined,
    });
    expect(again.plan?.delegations?.[0]).not.toHaveProperty("substitutes");
    expect(again.plan?.units).toEqual(before.plan?.units);
    expect(again.changes).toEqual({ added: 0, changed: 1, unchanged: 2, dropped: 0 });
  });

  it("knows a row again whose unit has changed, when no other has its name", () => {
    const moved = change(positions, 1, 1, "Socialnämnden");
    const again = read([moved], before);
    expect(again.changes).toEqual({ added: 0, changed: 1, unchanged: 2, dropped: 0 });
    expect(again.plan?.positions?.[0]).toMatchObject({
      id: "position:socialchef",
      unit: "unit:socialnamnden",
    });
  });

  it("lists rows that are gone, and takes them away only when told to", () => {
    const shorter = { ...positions, rows: [...positions.rows].slice(0, 3) };
    const kept = read([shorter], before);
    expect(kept.gone).toEqual([
      { id: "position:namndordforande", place: { file: "befattningar.csv", row: 4 } },
    ]);
    expect(kept.plan?.positions).toHaveLength(3);
    const dropped = read([shorter], { ...before, dropMissing: true });
    expect(dropped.plan?.positions).toHaveLength(2);
    expect(dropped.side?.entities).not.toHaveProperty(["position:namndordforande"]);
    expect(dropped.changes.dropped).toBe(1);
  });

  it("takes ids that stand in the file before all else", () => {
    const withIds: Sheet = {
      file: "enheter.csv",
      rows: [
        ["id", "Enhet"],
        ["unit:socialnamnden", "Vård- och omsorgsnämnden"],
      ],
    };
    const again = read([withIds], before);
    expect(again.plan?.units?.[1]).toMatchObject({
      id: "unit:socialnamnden",
      label: { sv: "Vård- och omsorgsnämnden" },
      kind: "board",
    });
  });
});

describe("faults", () => {
  const codes = (sheets: readonly Sheet[], options = {}) =>
    read(sheets, options).faults.map(({ code, place }) => [code, place.row, place.column]);

  it("are all told at once, in their cells, and then there is no plan", () => {
    const wrong = change(change(register, 5, 4, "1.234,5 kr"), 6, 5, "kanske");
    const { plan, side, faults, count } = read([wrong, change(units, 2, 1, "namnd"), positions]);
    expect(plan).toBeUndefined();
    expect(side).toBeUndefined();
    expect(count).toBe(3);
    expect(faults.map(({ place }) => [place.file, place.row, place.column])).toEqual([
      ["enheter.csv", 3, 2],
      ["delegationsordning.xlsx", 6, 5],
      ["delegationsordning.xlsx", 7, 6],
    ]);
    expect(faults[0]?.nearest).toBe("nämnd");
    expect(faults[1]?.message.sv).toContain("500 000 kr");
  });

  it("name both rows that are one thing", () => {
    const { faults } = read([change(register, 6, 0, "1.1"), positions, units]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: "row-twice", place: { row: 7 } });
    expect(faults[0]?.message.sv).toContain("delegationsordning.xlsx, Socialnämnden, rad 6");
  });

  it("refuse a row that nothing can be known by, and two columns for one field", () => {
    const nameless: Sheet = {
      file: "enheter.csv",
      rows: [
        ["Enhet", "Typ", "Tillhör", "Organisationsenhet"],
        [null, "nämnd", null, null],
      ],
    };
    expect(codes([nameless])).toEqual([
      ["column-twice", 1, 4],
      ["nothing-to-know-it-by", 2, undefined],
    ]);
  });

  it("ask whose plan it is", () => {
    expect(importTables([units]).faults.map(({ code }) => code)).toEqual(["no-organisation"]);
  });

  it("say when two columns contradict each other", () => {
    const sheet: Sheet = {
      file: "delegationer.csv",
      rows: [
        ["Nummer", "Ärende", "Beloppsgräns", "limits.area"],
        ["1.1", "Yttrande", "inga", "Norr"],
      ],
    };
    expect(codes([sheet])).toEqual([["contradiction", 2, 4]]);
  });

  it("of the plan itself stand in the cell they come from", () => {
    const sheet: Sheet = {
      file: "mal.csv",
      rows: [
        ["Mål", "Nivå", "Medel: Hänvisning"],
        ["Färre ensamma", "nämnd", "s. 4"],
      ],
    };
    const [fault] = read([sheet]).faults;
    expect(fault).toMatchObject({ place: { file: "mal.csv", row: 2 }, code: "missing" });
  });
});

describe("five columns of obligations", () => {
  const sheet: Sheet = {
    file: "krav.csv",
    rows: [
      ["Vem", "Till vem", "Vad", "Hur ofta", "Varför"],
      ["Socialförvaltningen", "Socialnämnden", "Månadsrapport", "varje månad", "nämnd"],
      ["Socialförvaltningen", "Socialnämnden", "Ej verkställda beslut", null, "Socialnämnden"],
      ["Socialförvaltningen", "Socialnämnden", "Vision", null, "Kommunfullmäktige"],
      ["Socialförvaltningen", "Socialnämnden", "Lista", null, "av gammal vana"],
    ],
  };

  it("are enough", () => {
    const { plan, faults, unmatched } = read([sheet, units]);
    expect([faults, unmatched]).toEqual([[], []]);
    expect(plan?.obligations?.map(({ ground }) => ground)).toEqual([
      { kind: "board" },
      { kind: "board", decidedBy: "unit:socialnamnden" },
      { kind: "council", decidedBy: "unit:kommunfullmaktige" },
      { kind: "ownHabit" },
    ]);
    expect(plan?.obligations?.[0]).toMatchObject({
      from: ["unit:socialforvaltningen"],
      to: ["unit:socialnamnden"],
      recurrence: { every: "month" },
    });
  });
});

describe("indicators with their figures beside them", () => {
  const sheet: Sheet = {
    file: "nyckeltal.csv",
    rows: [
      ["Indikator", "Sort", "Målvärde", "2023", "Utfall 2024", 2025, "Källa", "Kolada"],
      ["Nöjda brukare", "%", "minst 85", "80,5", 82, null, "Kolada", "u21468"],
      ["Sjukfrånvaro", "%", "5–6", "..", "ej mätt", 6, "enkät: Egen", null],
    ],
  };

  it("become outcomes by period, and never a zero", () => {
    const { plan, faults } = read([sheet]);
    expect(faults).toEqual([]);
    expect(plan?.indicators).toMatchObject([
      {
        target: { value: 85, form: "threshold" },
        externalIds: { kolada: "U21468" },
        source: { kind: "external", reference: "Kolada" },
      },
      {
        target: { value: 5, high: 6, form: "range" },
        source: { kind: "survey", reference: "Egen" },
      },
    ]);
    const indicator = "indicator:sjukfranvaro";
    expect(plan?.observations).toEqual([
      {
        id: "observation:nojda-brukare-2023",
        indicator: "indicator:nojda-brukare",
        period: "2023",
        value: 80.5,
      },
      {
        id: "observation:nojda-brukare-2024",
        indicator: "indicator:nojda-brukare",
        period: "2024",
        value: 82,
      },
      {
        id: "observation:sjukfranvaro-2023",
        indicator,
        period: "2023",
        value: null,
        missing: "secret",
      },
      {
        id: "observation:sjukfranvaro-2024",
        indicator,
        period: "2024",
        value: null,
        missing: "notMeasured",
      },
      { id: "observation:sjukfranvaro-2025", indicator, period: "2025", value: 6 },
    ]);
  });

  it("are brought up to date column by column", () => {
    const before = read([sheet]);
    const again = read([change(sheet, 2, 3, "7,2")], before);
    expect(again.plan?.observations?.[2]).toEqual({
      id: "observation:sjukfranvaro-2023",
      indicator: "indicator:sjukfranvaro",
      period: "2023",
      value: 7.2,
    });
    expect(again.changes).toEqual({ added: 0, changed: 1, unchanged: 6, dropped: 0 });
  });
});
