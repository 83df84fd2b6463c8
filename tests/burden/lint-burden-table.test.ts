import { describe, expect, it } from "vitest";
import { type BurdenTable, lintBurdenTable } from "../../src/burden/index.js";
import golden from "./golden.json" with { type: "json" };

const { entries } = golden;

const lintOf = (table: BurdenTable) => {
  const lint = lintBurdenTable(table);
  if (!lint.ok) throw new Error(lint.faults[0]?.message.en);
  return lint;
};
const findingsOf = (table: BurdenTable) =>
  lintOf(table).findings.map(({ row, total, column, stated, computed }) => [
    row ?? `total ${total}`,
    column,
    stated,
    Number(computed.toFixed(2)),
  ]);

interface Row {
  readonly name: string;
  readonly respondents: number;
  readonly frequency: number;
  readonly hours: number;
}
const printedRows = (
  entry: {
    readonly inputs: { readonly rows: readonly Row[] };
    readonly expected: { readonly hours: readonly number[]; readonly cost: readonly number[] };
  },
  perHour: number,
) =>
  entry.inputs.rows.map(({ name, respondents, frequency, hours: hoursEach }, at) => ({
    ...{ name, respondents, timesPerYear: frequency, hoursEach, perHour },
    ...{ hours: entry.expected.hours[at] ?? 0, cost: entry.expected.cost[at] ?? 0 },
  }));

describe("published tables that agree with themselves", () => {
  const attB = entries["pra-0584-0339-attB"];
  const state = entries["pra-0584-state-2024"];
  const appendixK = entries["pra-0584-appendixK-2021"];

  it.each<[string, BurdenTable]>([
    [
      "pra-0584-0339-attB, with a wage that is shown rounded",
      {
        rows: printedRows(attB, attB.inputs.perHourShown),
        totals: [
          {
            ...{ respondents: 53, timesPerYear: 4.679, responses: 248, hoursEach: 0.1996 },
            ...{ hours: 49.51, cost: 1240.58 },
          },
        ],
      },
    ],
    ["pra-0584-appendixK-2021", { rows: printedRows(appendixK, appendixK.inputs.perHour) }],
    [
      "pra-0584-state-2024",
      {
        rows: printedRows(state, state.inputs.perHour),
        totals: [
          {
            ...{ respondents: 68, timesPerYear: 10.8, responses: 735, hoursEach: 1.3 },
            ...{ hours: 945, cost: 49_544.25 },
          },
        ],
      },
    ],
    ["pra-0607-0452-2007", { rows: [{ responses: 18_160, minutesEach: 49, hours: 14_733 }] }],
    ["pra-0607-0700-2006", { rows: [{ responses: 3269, minutesEach: 73, hours: 4009 }] }],
    [
      "no-protag-scm",
      {
        rows: [{ respondents: 20, timesPerYear: 52, hoursEach: 6, perHour: 600, cost: 3_744_000 }],
      },
    ],
    [
      "de-skm-illustrative",
      {
        rows: [
          {
            ...{ responses: 1_800_000, minutesEach: 240, perHour: 45, externalEach: 10 },
            cost: 342_000_000,
          },
        ],
      },
    ],
    [
      "uk-ni-eac, the boilers",
      {
        rows: [
          { price: 2000, years: 7, interest: 0.035, yearlyCost: 327 },
          { price: 2500, years: 10, interest: 0.035, yearlyCost: 301 },
        ],
      },
    ],
    [
      "pra-0584-nonresponse-2013, one row",
      {
        rows: [
          {
            ...{ responses: 1500, hoursEach: 3, nonResponses: 375, nonHoursEach: 0.08333 },
            hours: 4531.25,
          },
        ],
      },
    ],
    [
      "pra-ferc-516-2010, with 106.12 hours shown",
      {
        rows: [
          { responses: 4330, hoursEach: 106.12, hours: 459_489.21 },
          { responses: 6, hoursEach: 6, hours: 36 },
          { responses: 176, hoursEach: 6, hours: 1056 },
        ],
        totals: [{ responses: 4512, hours: 460_581.21 }],
      },
    ],
  ])("%s", (_, table) => {
    const { checks, findings } = lintOf(table);
    expect(findings).toEqual([]);
    expect(checks.length).toBeGreaterThan(0);
  });

  it("tell which rounding they used", () => {
    const rounding = (table: BurdenTable) => lintOf(table).checks.map((check) => check.rounding);
    expect(rounding({ rows: [{ responses: 18_160, minutesEach: 49, hours: 14_733 }] })).toEqual([
      "onlyAverage",
    ]);
    expect(rounding({ rows: [{ responses: 3269, minutesEach: 73, hours: 4009 }] })).toEqual([
      "truncated",
    ]);
    // 451.03 / 18 = 25.057
    expect(rounding({ rows: [{ hours: 18, perHour: 25.06, cost: 451.03 }] })).toEqual([
      "onlyAverage",
    ]);
    // 29.04 × 25.06 + 4 × 0.5 = 729.74; from 29.035 × 25.055 + 4 × 0.45 to 29.045 × 25.065 + 4 × 0.55: 729.27 to 730.21
    const row = { hours: 29.04, perHour: 25.06, responses: 4, externalEach: 0.5 };
    expect(rounding({ rows: [{ ...row, cost: 729.9 }] })).toEqual(["inputsShown"]);
    expect(rounding({ rows: [{ ...row, cost: 731 }] })).toEqual(["inconsistent"]);
    const rows = [1.04, 1.04, 1.04].map((hours) => ({ hours }));
    // 3.12 in all, and 1 + 1 + 1 = 3
    expect(rounding({ rows, totals: [{ hours: 3.1 }] })).toEqual(["displayed"]);
  });
});

describe("published figures that do not follow from their own inputs", () => {
  it("pra-0607-0452-1995: an average of 64 minutes, and 93.4 follow", () => {
    const table = { rows: [{ responses: 13_639, minutesEach: 64, hours: 21_234 }] };
    expect(findingsOf(table)).toEqual([[0, "hours", 21_234, 14_548.27]]);
    const [finding] = lintOf(table).findings;
    expect(finding?.average).toMatchObject({ column: "minutesEach", stated: 64 });
    expect(finding?.average?.computed).toBeCloseTo(93.41, 2);
    expect(finding?.tried).toEqual(["exact", "displayed", "onlyAverage", "truncated"]);
    expect(finding?.message.sv).toBe(
      "Rad 1: hours är 21234, men responses × minutesEach ger 14548,27; eller så ska minutesEach vara 93,41 och inte 64. Ingen avrundning förklarar det.",
    );
  });

  it("pra-ferc-917-2010: 447 496.94 for each, and 113 544 follow", () => {
    const row = { respondents: 134, timesPerYear: 1, hoursEach: 996, hours: 133_464 };
    const rows = [{ ...row, perHour: 114, cost: 15_214_896, costEach: 447_496.94 }];
    expect(findingsOf({ rows })).toEqual([[0, "costEach", 447_496.94, 113_544]]);
  });

  it("de-persontage, row 7: 1 170 minutes are 2.4 person-days, not 3.7", () => {
    const rows = [
      { minutesEach: 480, personDays: 1 },
      { minutesEach: 1170, personDays: 3.7 },
      { minutesEach: 2120, personDays: 4.4 },
    ];
    expect(findingsOf({ hoursPerDay: 8, rows })).toEqual([[1, "personDays", 3.7, 2.44]]);
  });

  it("uk-ni-eac: 100 over ten years is 12.02 a year, not 12.03", () => {
    const rows = [{ price: 100, years: 10, interest: 0.035, yearlyCost: 12.03 }];
    expect(findingsOf({ rows })).toEqual([[0, "yearlyCost", 12.03, 12.02]]);
  });

  it("a row total, a grand total and a count of respondents", () => {
    const rows = [
      { respondents: 10, timesPerYear: 4, responses: 44, hoursEach: 2, hours: 80 },
      { respondents: 6, timesPerYear: 1, responses: 6, hoursEach: 1, hours: 6 },
    ];
    // 10 × 4 = 40; 40 × 2 + 6 = 86; at least the 10, at most 16 answer
    expect(findingsOf({ rows, totals: [{ respondents: 17, hours: 96 }] })).toEqual([
      [0, "responses", 44, 40],
      ["total 0", "respondents", 17, 16],
      ["total 0", "hours", 96, 86],
    ]);
    expect(findingsOf({ rows: [], totals: [{ hours: 3 }] })).toEqual([]);
  });

  it("sums the rows of a kind, and nothing where a row does not tell", () => {
    const rows = [{ hours: 5 }, { kind: "recordKeeping" as const, hours: 7 }];
    const totals = [{ kind: "recordKeeping" as const, hours: 8, cost: 3 }, { hours: 12 }];
    expect(findingsOf({ rows, totals })).toEqual([["total 0", "hours", 8, 7]]);
  });
});

describe("what is no table", () => {
  it.each([null, [], "rows", {}, { rows: [{ hours: -1 }] }, { rows: [{ hour: 3 }] }])(
    "is told in both languages: %j",
    (input) => {
      const lint = lintBurdenTable(input);
      if (lint.ok) throw new Error("it was taken for a table");
      expect(lint.count).toBeGreaterThan(0);
      for (const { message } of lint.faults) {
        expect(message.sv).not.toBe("");
        expect(message.en).not.toBe("");
      }
    },
  );
});
