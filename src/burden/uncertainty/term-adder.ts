import { isMoney, type Term, type TermBeside, type VisitTerm } from "../kernel.js";
import { type Rates, rateOf } from "../rates.js";
import { perMinute, perMoney } from "../small-units.js";
import type { EffectsBuilder, Factor } from "./effects-builder.js";

/** What the terms of one subject are multiplied by: times with days of their own, times spread evenly, and years. */
export interface Times {
  readonly dated: number;
  readonly spread: readonly Factor[];
  readonly years: Factor;
}

/** Adds terms of the equation, with uncertain quantities, to the effects of the row that was begun. */
export const termAdder = <T extends Term | TermBeside>(
  builder: EffectsBuilder,
  rates: Rates | undefined,
  paths: Readonly<Record<T, readonly [string, string]>>,
) => {
  const rate = rateOf(rates);
  return (
    { dated, spread, years }: Times,
    nameIn: (path: string) => string = (path) => path,
  ): VisitTerm<T> =>
    (term, index, yearly, coefficient, people, each, staff) => {
      const [peoplePath, eachPath] = paths[term];
      const isDated = !yearly && dated > 0;
      const factors = [
        { constant: coefficient },
        builder.factor(people, nameIn(peoplePath)),
        builder.factor(each, nameIn(eachPath.replace("[]", `[${index}]`))),
        ...(yearly ? [years] : isDated ? [{ constant: dated }] : spread),
      ];
      const perHour = rate(staff).perHour ?? 0;
      if (isMoney(term)) builder.add(factors, isDated, 0, perMoney);
      else builder.add(factors, isDated, perMinute, (perHour / 60) * perMoney);
    };
};
