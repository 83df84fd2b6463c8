import { describe, expect, it } from "vitest";
import { measure } from "../../../src/burden/index.js";
import { schedule } from "../../../src/calendar/index.js";
import { check } from "../../../src/check/index.js";
import { burdenRows, findingRows, scheduleRows } from "../../../src/formats/tables/index.js";
import type { Plan } from "../../../src/plan/plan.js";

const plan: Plan = {
  format: 1,
  organisation: { id: "organisation:x", label: { sv: "Exempelkommun" } },
  units: [
    { id: "unit:board", kind: "board", label: { sv: "Vårdnämnden", en: "The care board" } },
    { id: "unit:a", kind: "unit", parent: "unit:board", label: { sv: "Hem A" } },
    { id: "unit:b", kind: "unit", parent: "unit:board", label: { sv: "Hem\u0007B" } },
  ],
  goals: [
    { id: "goal:a", level: "unit", owner: null, label: { sv: "=Trygg" } },
    { id: "goal:b", level: "unit" },
  ],
  obligations: [
    {
      id: "obligation:list",
      label: { sv: "Lista" },
      from: ["unit:a", "unit:b"],
      to: ["unit:board"],
      recurrence: { every: "quarter" },
      due: { by: "days", days: 15 },
      purpose: "control",
      ground: { kind: "ownHabit" },
      effort: { minutes: { low: 30, likely: 60, high: 120 } },
    },
    {
      id: "obligation:untold",
      from: ["unit:a"],
      to: [],
      recurrence: { every: "year" },
      ground: null,
      purpose: null,
    },
  ],
};

const headed = (rows: readonly (readonly unknown[])[]) => {
  const [headings = [], ...rest] = rows;
  for (const row of rest) expect(row).toHaveLength(headings.length);
  return rest.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at]])));
};

describe("findings as rows", () => {
  const report = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] });

  it("has codes beside words, ids beside names, and what could not be told", () => {
    const rows = headed(findingRows(report, plan, { language: "sv" }));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      Svar: "iakttagelse",
      "Svar, kod": "finding",
      Regel: "goal-has-owner",
      Familj: "Hänger målen ihop?",
      "Familj, kod": "goal-chain",
      Fil: null,
      Blad: null,
      Rad: null,
      Kolumn: null,
      "Gäller, id": "goal:a",
      Gäller: "=Trygg",
      Text: "”=Trygg” har ingen ansvarig enhet.",
      Antal: 1,
      "Rör också": null,
    });
    expect(rows[1]).toMatchObject({
      Svar: "kan inte avgöras",
      "Svar, kod": "cannotTell",
      "Gäller, id": null,
      Fält: "goal.owner",
      Text: "Planen säger det inte.",
      "Rör också, id": "goal:b",
      Antal: 1,
      Allvar: null,
    });
    const [english] = headed(findingRows(report, plan, { language: "en" }));
    expect(english).toMatchObject({
      Answer: "finding",
      Family: "Do the goals hang together?",
      Count: 1,
      "About, id": "goal:a",
    });
  });

  it("has the cell each finding was read from, and none for what could not be told", () => {
    const cellOf = (entity: string, path: string) =>
      entity === "goal:a" && path === "owner"
        ? { file: "mål\n.xlsx", sheet: "Mål", row: 7, column: 28 }
        : undefined;
    const [found, untold] = headed(findingRows(report, plan, { language: "en", cellOf }));
    expect(found).toMatchObject({ File: "mål .xlsx", Sheet: "Mål", Row: 7, Column: "AB" });
    expect(untold).toMatchObject({ File: null, Sheet: null, Row: null, Column: null });
  });

  it("holds every finding, every untold fact, and what was not examined", () => {
    const whole = check(plan, { asOf: "2026-11-01" });
    const rows = headed(findingRows(whole, plan, { language: "en" }));
    expect(rows).toHaveLength(
      whole.findings.length + whole.cannotTell.length + whole.notExamined.length,
    );
  });
});

describe("a burden as rows", () => {
  const burden = measure(plan, { year: 2026, hoursPerYear: 1700 });
  const rows = headed(burdenRows(burden, plan, { language: "sv" }));
  const of = (grouping: string) => rows.filter((row) => row["Uppdelning, kod"] === grouping);

  it("has one for each sum, with what is not known beside it", () => {
    // Two homes, four times a year, 30–60–120 minutes: 4, 8 and 16 hours. The other demand tells no time.
    expect(of("demands")).toEqual([
      {
        Från: { day: "2026-01-01" },
        Till: { day: "2026-12-31" },
        Uppdelning: "alla krav",
        "Uppdelning, kod": "demands",
        "Id eller kod": null,
        Namn: null,
        Gånger: null,
        "Timmar, lägst": 4,
        "Timmar, troligast": 8,
        "Timmar, högst": 16,
        "Kostnad, lägst": null,
        "Kostnad, troligast": null,
        "Kostnad, högst": null,
        Valuta: "SEK",
        "Krav vars tid är känd": 1,
        "Krav vars tid är okänd": 1,
      },
    ]);
    expect(
      of("unit").map((row) => [
        row["Id eller kod"],
        row["Namn"],
        row["Timmar, troligast"],
        row["Krav vars tid är okänd"],
      ]),
    ).toEqual([
      ["unit:board", "Vårdnämnden", 0, 0],
      ["unit:a", "Hem A", 4, 1],
      ["unit:b", "Hem\ufffdB", 4, 0],
    ]);
    expect(of("unitWithAllBeneath")[0]).toMatchObject({
      "Id eller kod": "unit:board",
      "Timmar, troligast": 8,
    });
    expect(of("origin").map((row) => [row["Id eller kod"], row["Namn"]])).toEqual(
      expect.arrayContaining([
        ["ownHabit", "egen vana"],
        ["none", "ingen står bakom"],
      ]),
    );
    expect(of("receiver").map((row) => [row["Id eller kod"], row["Namn"]])).toEqual(
      expect.arrayContaining([
        ["unit:board", "Vårdnämnden"],
        ["none", "ingen mottagare"],
      ]),
    );
    expect(of("purpose").map((row) => row["Namn"])).toEqual(
      expect.arrayContaining(["kontroll", "inget syfte"]),
    );
    expect(of("month")).toHaveLength(12);
    expect(of("demand")[0]).toMatchObject({
      "Id eller kod": "obligation:list",
      Namn: "Lista",
      Gånger: 4,
    });
  });

  it("of one grouping add up to all of them", () => {
    const sum = (grouping: string) =>
      of(grouping).reduce((hours, row) => hours + Number(row["Timmar, troligast"]), 0);
    for (const grouping of ["unit", "origin", "receiver", "purpose", "month", "demand"])
      expect([grouping, sum(grouping)]).toEqual([grouping, 8]);
  });
});

describe("a schedule as rows", () => {
  it("has one for each giver, and the due day only where it is told", () => {
    const { occurrences } = schedule(plan, { from: "2026-01-01", to: "2026-12-31" });
    const rows = headed(scheduleRows(occurrences, plan, { language: "sv" }));
    expect(rows).toHaveLength(9);
    expect(rows.slice(0, 2)).toEqual([
      {
        Tillfälle: "obligation:list@2025-Q4",
        Dag: { day: "2026-01-15" },
        "Sista dag": { day: "2026-01-15" },
        Period: "2025-Q4",
        "Krav, id": "obligation:list",
        Krav: "Lista",
        "Från, id": "unit:a",
        Från: "Hem A",
        "Till, id": "unit:board",
        Till: "Vårdnämnden",
      },
      expect.objectContaining({ Tillfälle: "obligation:list@2025-Q4", "Från, id": "unit:b" }),
    ]);
    expect(rows.at(-1)).toMatchObject({
      "Krav, id": "obligation:untold",
      Dag: { day: "2026-12-31" },
      "Sista dag": null,
      "Till, id": null,
    });
    const nobody = { ...occurrences[0], from: [] } as (typeof occurrences)[number];
    expect(headed(scheduleRows([nobody], plan, { language: "en" }))).toMatchObject([
      { "From, id": null, From: null },
    ]);
  });
});
