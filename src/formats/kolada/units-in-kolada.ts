import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import type { KoladaFault } from "./kolada-fault.js";

/** Which units of the plan the codes in Kolada are, and what is wrong with what was said of it. */
export interface UnitsInKolada {
  /** The code of the organisation itself; absent when the plan tells none. */
  readonly own?: string;
  readonly units: Readonly<Record<string, Id<"unit"> | null>>;
  readonly faults: KoladaFault[];
}

const twoUnits = (code: string, first: string, second: string): KoladaFault => ({
  path: second,
  code: "two-units",
  expected: first,
  found: second,
  message: {
    sv: `Både ${first} och ${second} är ${code} i Kolada. Låt bara den ena vara det.`,
    en: `Both ${first} and ${second} are ${code} in Kolada. Let only one of them be so.`,
  },
});

const noSuchUnit = (code: string, unit: string): KoladaFault => ({
  path: `units.${code}`,
  code: "no-such-unit",
  expected: "unit:…",
  found: unit,
  message: {
    sv: `${code} i Kolada ska vara ${unit}, som inte finns i planen.`,
    en: `${code} in Kolada is said to be ${unit}, which is not in the plan.`,
  },
});

/** Kolada writes a region's code with four digits too: `0009` is Region Gotland, `0980` the municipality. */
const codeOf = (code: string | undefined): string | undefined => code?.padStart(4, "0");

/** Where does the plan say who it and its units are in Kolada? By the organisation's code and the units' external ids. */
export const unitsInKolada = (
  { organisation, units = [] }: Plan,
  given: Readonly<Record<string, Id<"unit"> | null>> = {},
): UnitsInKolada => {
  const faults: KoladaFault[] = [];
  const known = new Map<string, Id<"unit"> | null>();
  const own = organisation.externalIds?.["kolada"] ?? codeOf(organisation.code);
  if (own !== undefined) known.set(own, null);
  for (const { id, externalIds } of units) {
    const code = externalIds?.["kolada"];
    if (code === undefined) continue;
    const other = known.get(code);
    if (other === undefined) known.set(code, id);
    else faults.push(twoUnits(code, other ?? organisation.id, id));
  }
  const ids = new Set(units.map(({ id }) => id));
  for (const [code, unit] of Object.entries(given)) {
    if (unit !== null && !ids.has(unit)) faults.push(noSuchUnit(code, unit));
    known.set(code, unit);
  }
  const [itself = own] = [...known].flatMap(([code, unit]) => (unit === null ? [code] : []));
  return { ...(itself !== undefined && { own: itself }), units: Object.fromEntries(known), faults };
};
