import type { EntityOf } from "styrkedja/plan";
import type { Draw, Makers } from "./draw.js";

const boardNames = [
  "Socialnämnden",
  "Barn- och utbildningsnämnden",
  "Kultur- och fritidsnämnden",
  "Samhällsbyggnadsnämnden",
  "Miljönämnden",
] as const;

/** Council, executive, boards, their administrations, two agencies outside, and units below, six to each. */
const unitMaker =
  ({ boards, counts, targetGroup, told, below, chance }: Draw) =>
  (row: number): EntityOf["unit"] => {
    const common = { id: `unit:${row}`, validFrom: "2023-01-01" } as const;
    if (row === 0) return { ...common, kind: "council", parent: null };
    if (row === 1) return { ...common, kind: "executive", parent: "unit:0" };
    if (row < 2 + boards) {
      return {
        ...common,
        kind: "board",
        label: { sv: boardNames[row % boardNames.length] ?? "Nämnden" },
        parent: "unit:0",
        reglemente: chance(0.1) ? null : { decidedBy: ["unit:0"], decidedOn: "2022-11-21" },
        competence: [{ matter: `matter:${below(counts.matters)}`, cover: { by: "reglemente" } }],
      };
    }
    const head = 2 + 2 * boards;
    if (row < head) {
      return { ...common, kind: "administration", parent: `unit:${row - boards}`, staff: 12 };
    }
    if (row < head + 2) return { ...common, kind: "outside", parent: null };
    const below6 = 2 + boards + Math.floor((row - head - 2) / 6);
    const parent = below6 < head ? below6 : below6 + 2;
    return {
      ...common,
      kind: "unit",
      label: { sv: `Enhet ${row}` },
      parent: `unit:${parent}`,
      ...told(0.9, () => ({ staff: 4 + below(60) })),
      ...told(0.6, () => ({ frontline: true })),
      ...told(0.3, () => ({ existsFor: [targetGroup()] })),
    };
  };

/** Who there is: units, the functions in them, those they exist for, and what is on record. */
export const bodies = (
  draw: Draw,
): Makers<
  "sources" | "units" | "positions" | "targetGroups" | "needs" | "decisions" | "records"
> => {
  const { boards, board, chance, counts, goal, organisation, pick, subject, targetGroup, told } =
    draw;
  return {
    sources: (row) => ({ id: `source:${row}`, title: "Protokoll", read: "full" }),
    units: unitMaker(draw),
    positions: (row) => ({
      id: `position:${row}`,
      unit: `unit:${row % counts.units}`,
      kind: row % 30 === 0 ? "elected" : "employed",
      role: row % 30 === 0 ? "chair" : pick(["manager", "officer", "principal", "director"]),
      employer: organisation,
      holders: chance(0.03) ? 0 : 1,
      ...told(0.9, () => ({
        headOfAdministrationFor:
          row >= 2 + boards && row < 2 + 2 * boards ? [`unit:${row - boards}` as const] : [],
      })),
    }),
    targetGroups: (row) => ({ id: `targetGroup:${row}`, label: { sv: `Målgrupp ${row}` } }),
    needs: (row) => ({
      id: `need:${row}`,
      targetGroup: targetGroup(),
      statement: `Att få veta mer om ${subject()}`,
      evidence: pick(["asked", "survey", "assumed"]),
    }),
    decisions: (row) => ({
      id: `decision:${row}`,
      body: board(),
      on: "2025-11-20",
      section: `§ ${1 + row}`,
      kind: "note",
      about: [goal()],
    }),
    records: (row) => ({
      id: `record:${row}`,
      kind: pick(["budgetAdopted", "annualReportDelivered", "internalControl", "publication"]),
      on: "2026-04-20",
      period: pick(["2024", "2025", "2026"]),
      by: board(),
    }),
  };
};
