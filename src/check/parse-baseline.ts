import type { Fault } from "../plan/fault.js";
import { fileFaults } from "../plan/file-faults.js";
import { type Baseline, baselineSchema } from "./baseline.js";
import { keyOf } from "./finding-key.js";

/** What became of the input: the baseline as it was given, or every fault. */
export type ParseBaselineResult =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

/** The same finding may be accepted once only, or it would not be known which reason holds. */
const repeated = ({ accepted }: Baseline): readonly Fault[] => {
  const seen = new Set<string>();
  return accepted.flatMap((one, row): readonly Fault[] => {
    const key = keyOf(one);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const found = [one.rule, one.entity, one.path].filter((part) => part !== "").join(" ");
    return [
      {
        path: `$.accepted[${row}]`,
        code: "not-allowed",
        expected: "",
        found,
        message: {
          sv: `Fyndet ${found} är redan accepterat tidigare i filen. Ta bort det ena.`,
          en: `The finding ${found} is accepted already, earlier in the file. Take one of them away.`,
        },
      },
    ];
  });
};

/**
 * Is this a baseline? Returns it as it was given, or all its faults at once, in Swedish and English.
 *
 * @example
 * ```ts
 * import { parseBaseline } from "styrkedja/check";
 *
 * parseBaseline({ format: 1, organisation: "organisation:exempel", accepted: [] }).ok; // true
 * ```
 */
export const parseBaseline = (input: unknown): ParseBaselineResult => {
  const written = fileFaults(baselineSchema(), input);
  const faults = written.length > 0 ? written : repeated(input as Baseline);
  return faults.length === 0
    ? { ok: true, baseline: input as Baseline }
    : { ok: false, faults, count: faults.length };
};
