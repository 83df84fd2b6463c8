import { describe, expect, it } from "vitest";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import { parseSideFile } from "../../../../src/formats/tables/import/side-file.js";
import type { Sheet } from "../../../../src/formats/tables/sheet.js";

const units: Sheet = {
  file: "enheter.csv",
  rows: [
    ["Enhet", "Typ"],
    ["Skolnämnden", "nämnd"],
    ["Norra skolan", "enhet"],
    ["Skolutskottet", "utskott"],
  ],
};
const reports: Sheet = {
  file: "rapporter.csv",
  rows: [
    ["Rapport", "Vem lämnar", "Till vem"],
    ["Kvalitet", "Rektor", "Skolnämnden"],
  ],
};
const register: Sheet = {
  file: "delegationer.csv",
  rows: [
    ["Nr", "Ärende", "Delegat", "Ersättare"],
    ["1", "Avstängning", "Rektor", null],
    ["2", "Yttrande", "Utskottet", null],
  ],
};
const head = ["Vad det är", "Står i filen", "Samma som", "Ny (ja)", "Slag"];
const answers = (...rows: readonly (readonly (string | null)[])[]): Sheet => ({
  file: "saknas.csv",
  rows: [head, ...rows],
});
type Before = Pick<ReturnType<typeof importTables>, "plan" | "side">;
const read = (sheets: readonly Sheet[], before: Before = {}) =>
  importTables([units, reports, register, ...sheets], { organisation: "Ekby", ...before });
const fromOf = ({ plan }: ReturnType<typeof read>) => plan?.obligations?.[0]?.from;
const toOf = ({ plan }: ReturnType<typeof read>, at = 0) => plan?.delegations?.[at]?.to;

const school = ["enhet", "Rektor", "Norra skolan", null, null];
const headOfSchool = ["funktion", "Rektor", null, "ja", "anställd"];
const delegate = { kind: "employee", positions: ["position:rektor"] };

describe("a name that is one thing as a unit and another as a position", () => {
  it("is each where it is looked for, in whichever order it was answered", () => {
    for (const rows of [
      [school, headOfSchool],
      [headOfSchool, school],
    ]) {
      const found = read([answers(...rows)]);
      expect(fromOf(found)).toEqual(["unit:norra-skolan"]);
      expect(toOf(found)).toEqual(delegate);
    }
  });

  it("stays so when the answers are not given again", () => {
    const first = read([answers(school, headOfSchool)]);
    expect(first.side && parseSideFile(first.side).ok).toBe(true);
    const again = read([], first);
    expect(fromOf(again)).toEqual(["unit:norra-skolan"]);
    expect(toOf(again)).toEqual(delegate);
  });

  it("is not lent to the kind that was left open", () => {
    const found = read([answers(school, ["funktion", "Rektor", null, null, null])]);
    expect(fromOf(found)).toEqual(["unit:norra-skolan"]);
    expect(toOf(found)).toBeUndefined();
    expect(found.unmatched.map(({ text, field }) => [text, field])).toContainEqual([
      "Rektor",
      "delegation.to",
    ]);
  });
});

describe("an answer to a name that leads nowhere", () => {
  it("holds where the kind that was written is another that fits", () => {
    const found = read([answers(["enhet", "Utskottet", "Skolutskottet", null, null])]);
    expect(toOf(found, 1)).toEqual({ kind: "committee", unit: "unit:skolutskottet" });
  });

  it("is forgotten when it is emptied, and changed when it is changed", () => {
    const first = read([answers(school)]);
    expect(fromOf(first)).toEqual(["unit:norra-skolan"]);
    const emptied = read([answers(["enhet", "Rektor", null, null, null])], first);
    expect(emptied.unmatched.map(({ field }) => field)).toContain("obligation.from");
    const changed = read([answers(["enhet", "Rektor", "Skolnämnden", null, null])], first);
    expect(fromOf(changed)).toEqual(["unit:skolnamnden"]);
  });

  it("goes before none in another table, and gives way to the mapping of a later day", () => {
    const empty = { ...answers(["enhet", "Rektor", null, null, null]), file: "saknas2.csv" };
    for (const sheets of [
      [answers(school), empty],
      [empty, answers(school)],
    ]) {
      expect(fromOf(read(sheets))).toEqual(["unit:norra-skolan"]);
    }
    const mapped = importTables([units, reports, register], {
      ...read([answers(school)]),
      mapping: { format: 1, names: { Rektor: "Skolnämnden" } },
    });
    expect(fromOf(mapped)).toEqual(["unit:skolnamnden"]);
  });

  it("settles whole cells that are no names, by what they were listed as", () => {
    const why: Sheet = {
      file: "rapporter.csv",
      rows: [
        ["Rapport", "Vem lämnar", "Varför"],
        ["Kvalitet", "Norra skolan", "Styrning"],
      ],
    };
    const found = importTables(
      [units, why, answers(["enhet", "Styrning", "ledning: styrkort", null, null])],
      { organisation: "Ekby" },
    );
    expect(found.plan?.obligations?.[0]?.ground).toMatchObject({ kind: "management" });
  });

  it("is remembered for a name of any length", () => {
    const long = "Verksamhetschef för ".padEnd(140, "åäö ");
    const longOnes: Sheet = {
      file: "rapporter.csv",
      rows: [
        ["Rapport", "Vem lämnar"],
        ["Kvalitet", long],
      ],
    };
    const { side } = importTables(
      [units, longOnes, answers(["enhet", long, "Norra skolan", null, null])],
      { organisation: "Ekby" },
    );
    expect(parseSideFile(side)).toMatchObject({ ok: true });
  });
});
