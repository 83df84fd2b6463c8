import type { Observation } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import { renew } from "./fill-in.js";
import type { KeptFigure } from "./kolada-added.js";

/** Figures from Kolada held against those of the plan. */
export interface MergedObservations {
  readonly fresh: readonly Observation[];
  readonly renewed: ReadonlyMap<Id<"observation">, Observation>;
  readonly kept: readonly KeptFigure[];
}

const keyOf = (indicator: string, unit: string | undefined, period: string) =>
  `${indicator}|${unit ?? ""}|${period}`;

/** A year's figure may be written with the year or with its last day. */
const yearOf = (period: Observation["period"]): string =>
  (/^(\d{4})-12-31$/.exec(period ?? "")?.[1] ?? period) || "";

/** Which figures are new, which came from Kolada before and are renewed, and which does the plan say itself? */
export const mergeObservations = (
  plan: Plan,
  observations: readonly Observation[],
): MergedObservations => {
  const ownUnit = new Map((plan.indicators ?? []).map(({ id, unit }) => [id, unit] as const));
  const placeOf = ({ indicator, unit, period }: Observation) =>
    keyOf(indicator, unit ?? ownUnit.get(indicator), yearOf(period));
  const earlier = new Map((plan.observations ?? []).map((one) => [placeOf(one), one] as const));
  const fromKolada = new Map((plan.observations ?? []).map((one) => [one.id, one] as const));

  const fresh: Observation[] = [];
  const renewed = new Map<Id<"observation">, Observation>();
  const kept: KeptFigure[] = [];
  for (const kolada of observations) {
    const ours = fromKolada.get(kolada.id) ?? earlier.get(placeOf(kolada));
    if (!ours) fresh.push(kolada);
    else if (ours.id === kolada.id) {
      const after = renew(ours, kolada);
      if (after !== ours) renewed.set(ours.id, after);
    } else if (kolada.value !== undefined && ours.value !== kolada.value) {
      kept.push({ observation: ours.id, plan: ours.value ?? null, kolada: kolada.value });
    }
  }
  return { fresh, renewed, kept };
};
