import type { EntityOf } from "styrkedja";
import type { Draw, Makers } from "./draw.js";

const boards = [
  "Socialnämnden",
  "Barn- och utbildningsnämnden",
  "Kultur- och fritidsnämnden",
  "Samhällsbyggnadsnämnden",
  "Vård- och omsorgsnämnden",
  "Gymnasienämnden",
  "Miljönämnden",
  "Arbetsmarknadsnämnden",
] as const;

  const unitOf = (row: number): EntityOf["unit"] => {
    const id = `unit:u-${row}` as const;
    const common = { id, validFrom: "2023-01-01" } as const;
    if (row === 0) return { ...common, kind: "council", parent: null };
    if (row === 1) return { ...common, kind: "executive", parent: "unit:u-0" };
    if (row < 2 + bodies) {
      const label = { sv: boards[row % boards.length] ?? boards[0] };
      const reglemente = { decidedBy: ["unit:u-0"], decidedOn: "2022-11-21" } as const;
      const competence = [{ matter: matter(), cover: { by: "reglemente" } }] as const;
      return { ...common, kind: "board", label, parent: "unit:u-0", reglemente, competence };
    }
    if (row < 2 + 2 * bodies) {
      return { ...common, kind: "administration", parent: `unit:u-${row - bodies}`, staff: 12 };
    }
    if (row < head) return { ...common, kind: "outside", parent: null };
    const parent =
      row - head < 6 * bodies
        ? 2 + bodies + (row % bodies)
        : head + (((row - head - 6 * bodies) / 6) | 0);
    return {
      ...common,
      kind: row - head < 6 * bodies ? "department" : "unit",
      label: { sv: `Enhet ${row}` },
      parent: `unit:u-${parent}`,
      ...when(0.9, () => ({ staff: 4 + r.below(60) })),
      ...when(0.6, () => ({ frontline: true })),
      ...when(0.3, () => ({ existsFor: [ref("targetGroup", "t", counts.targetGroups)] })),
    };
  };

/** Who there is: the tree of units, the functions in it, those they exist for, and what is on record. */
export const bodies = (r: Draw): Makers<"sources" | "units" | "positions" | "targetGroups" | "needs" | "decisions" | "records"> => ({
    sources: (row) => ({ id: `source:s-${row}`, title: "Protokoll", read: "full" }),
    units: unitOf,
    positions: (row) => ({
      id: `position:p-${row}`,
      unit: `unit:u-${row % counts.units}`,
      kind: row % 30 === 0 ? "elected" : "employed",
      role: row % 30 === 0 ? "chair" : r.pick(["manager", "officer", "principal", "director"]),
      employer: "organisation:o",
      holders: r.chance(0.03) ? 0 : 1,
      ...when(0.9, () => ({
        headOfAdministrationFor: row > 1 && row < 2 + bodies ? [`unit:u-${row}` as const] : [],
      })),
    }),
    targetGroups: (row) => ({ id: `targetGroup:t-${row}`, label: { sv: `Målgrupp ${row}` } }),
    needs: (row) => ({
      id: `need:n-${row}`,
      targetGroup: ref("targetGroup", "t", counts.targetGroups),
      statement: `Att få veta mer om ${subject()}`,
      evidence: r.pick(["asked", "survey", "assumed"]),
    }),
    decisions: (row) => ({
      id: `decision:dc-${row}`,
      body: board(),
      on: "2025-11-20",
      section: `§ ${1 + row}`,
      kind: "note",
      about: [goal()],
    }),
    records: (row) => ({
      id: `record:re-${row}`,
      kind: r.pick(["budgetAdopted", "annualReportDelivered", "internalControl", "publication"]),
      on: "2026-04-20",
      period: r.pick(["2024", "2025", "2026"]),
      by: board(),
    }),
});
