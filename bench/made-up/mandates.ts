import type { Draw, Makers } from "./draw.js";


/** Who may decide what: kinds of decision, delegation registers and their rows, some passed on once. */
export const mandates = (r: Draw): Makers<"matters" | "registers" | "delegations"> => ({
    matters: (row) => ({
      id: `matter:m-${row}`,
      label: { sv: `Beslut om ${subject()}` },
      ...when(0.8, () => ({
        flags: {
          goalsOrScope: r.chance(0.03),
          authorityOverIndividual: r.chance(0.4),
          principleOrMajor: r.chance(0.03),
          reservedForCouncil: null,
        },
        flagsConfirmedOn: "2025-02-03",
      })),
      appeal: r.pick(["legalityReview", "administrative"]),
    }),
    registers: (row) => ({
      id: `register:r-${row}`,
      board: board(),
      decidedOn: "2023-01-18",
      reviewedOn: r.chance(0.5) ? "2025-01-20" : "2019-01-20",
      substitution: { text: "Vid frånvaro inträder närmaste chef." },
      chapters: [{ key: "1", label: { sv: "Allmänt" }, cover: { by: "reglemente" } }],
    }),
    delegations: (row) => ({
      id: `delegation:de-${row}`,
      register: ref("register", "r", counts.registers),
      chapter: "1",
      number: `${1 + Math.floor(row / 20)}.${1 + (row % 20)}`,
      from: row > 0 && row % 5 === 0 ? position() : board(),
      to: { kind: "employee", positions: [position()] },
      parent: row > 0 && row % 5 === 0 ? `delegation:de-${row - 1}` : null,
      mayPassOn: r.chance(0.5),
      matters: [matter()],
      nature: r.chance(0.1) ? "execution" : "decision",
      limits: r.chance(0.6) ? null : { maxAmount: 1000 * r.below(500) },
      law: [{ sfs: "2017:725", chapter: "6", section: "37" }],
      ...when(0.9, () => ({ notify: { decision: "report", form: "list" } as const })),
      decidedOn: "2023-01-18",
    }),
});
