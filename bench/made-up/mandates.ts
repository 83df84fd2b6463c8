import type { Draw, Makers } from "./draw.js";

/** Who may decide what: kinds of decision, delegation registers, and their rows, one in five passed on. */
export const mandates = ({
  below,
  board,
  boards,
  chance,
  counts,
  pick,
  position,
  subject,
  told,
}: Draw): Makers<"matters" | "registers" | "delegations"> => ({
  matters: (row) => ({
    id: `matter:${row}`,
    label: { sv: `Beslut om ${subject()}` },
    ...told(0.8, () => ({
      flags: {
        goalsOrScope: chance(0.03),
        authorityOverIndividual: chance(0.4),
        principleOrMajor: chance(0.03),
        reservedForCouncil: null,
      },
      flagsConfirmedOn: "2025-02-03",
    })),
    appeal: pick(["legalityReview", "administrative"]),
  }),
  registers: (row) => ({
    id: `register:${row}`,
    board: `unit:${2 + (row % boards)}`,
    decidedOn: "2023-01-18",
    reviewedOn: chance(0.5) ? "2025-01-20" : "2019-01-20",
    substitution: { text: "Vid frånvaro inträder närmaste chef." },
    chapters: [{ key: "1", label: { sv: "Allmänt" }, cover: { by: "reglemente" } }],
  }),
  delegations: (row) => {
    const isPassedOn = row % 5 > 2;
    return {
      id: `delegation:${row}`,
      register: `register:${below(counts.registers)}`,
      chapter: "1",
      number: `${1 + Math.floor(row / 20)}.${1 + (row % 20)}`,
      from: isPassedOn ? position() : board(),
      to: { kind: "employee", positions: [position()] },
      parent: isPassedOn ? `delegation:${row - 1}` : null,
      ...told(0.9, () => ({ mayPassOn: chance(0.7) })),
      matters: [`matter:${below(counts.matters)}`],
      nature: chance(0.1) ? "execution" : "decision",
      limits: chance(0.6) ? null : { maxAmount: 1000 * below(500) },
      law: [{ sfs: "2017:725", chapter: "6", section: "37" }],
      ...told(0.9, () => ({ notify: { decision: "report", form: "list" } as const })),
      decidedOn: "2023-01-18",
    };
  },
});
