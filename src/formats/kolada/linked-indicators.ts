import { koladaNumber } from "../../burden/kolada-number.js";
import type { Indicator } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import { fillIn } from "./fill-in.js";
import type { KoladaAnswers } from "./kolada-answers.js";
import type { KoladaFault } from "./kolada-fault.js";
import { koladaIndicators } from "./kolada-indicators.js";

/** The indicators of the plan and those of Kolada, held against each other. */
export interface LinkedIndicators {
  /** Indicators of the plan by their number in Kolada; of several with one number the first. */
  readonly ours: ReadonlyMap<string, Indicator>;
  /** Those of them that Kolada has something to fill in. */
  readonly filled: ReadonlyMap<Id<"indicator">, Indicator>;
  /** Indicators that the plan does not have, by their number. */
  readonly fresh: ReadonlyMap<string, Indicator>;
  readonly faults: readonly KoladaFault[];
}

const idTaken = (id: string, kpi: string): KoladaFault => ({
  path: id,
  code: "id-taken",
  expected: kpi,
  found: id,
  message: {
    sv: `${id} finns redan i planen utan att peka på ${kpi}. Skriv externalIds.kolada: "${kpi}" på den, om den är samma nyckeltal.`,
    en: `${id} is in the plan already and does not point to ${kpi}. Write externalIds.kolada: "${kpi}" on it, if it is the same indicator.`,
  },
});

/** Which indicators does the plan have already, which are new, and what can Kolada fill in? */
export const linkedIndicators = (
  { indicators = [] }: Plan,
  answers: Pick<KoladaAnswers, "kpis">,
): LinkedIndicators => {
  const ours = new Map<string, Indicator>();
  const taken = new Set<string>();
  for (const indicator of indicators) {
    taken.add(indicator.id);
    const kpi = koladaNumber(indicator);
    if (kpi !== undefined && !ours.has(kpi)) ours.set(kpi, indicator);
  }
  const filled = new Map<Id<"indicator">, Indicator>();
  const fresh = new Map<string, Indicator>();
  const faults: KoladaFault[] = [];
  for (const kolada of koladaIndicators(answers)) {
    const kpi = koladaNumber(kolada) as string;
    const own = ours.get(kpi);
    if (!own) {
      fresh.set(kpi, kolada);
      if (taken.has(kolada.id)) faults.push(idTaken(kolada.id, kpi));
      continue;
    }
    const after = fillIn(own, kolada, kpi);
    if (after !== own) filled.set(own.id, after);
  }
  return { ours, filled, fresh, faults };
};
