import type { Plan } from "styrkedja";
import { draw, uncertainty, weigh } from "styrkedja/burden";
import { measured } from "./operations.js";
import type { Contenders } from "./rounds.js";

const drawing = { draws: 10_000, seed: 1 } as const;
/** p10 and p90 of so many draws have a standard error of 1.7 hundredths of a standard deviation; four of those. */
const allowed = 4 * 0.017;

/** How sure the total is, in closed form and by draws of every uncertain number: held to be the same before it is timed. */
export const howSure = (text: string): Contenders => {
  const plan: Plan = JSON.parse(text);
  const weights = weigh(plan, measured);
  const { minutes } = uncertainty(weights).total;
  if (minutes.method !== "closedForm") throw new Error(`not in closed form: ${minutes.method}`);
  const drawn = draw(weights, drawing).minutes.sort();
  for (const [share, told] of [
    [0.1, minutes.p10],
    [0.9, minutes.p90],
  ] as const) {
    const off = ((drawn[Math.floor(share * drawing.draws)] ?? 0) - told) / minutes.sd;
    if (Math.abs(off) > allowed) throw new Error(`p${100 * share} is ${off} deviations off`);
  }
  return {
    "closed form": () => uncertainty(weights),
    "10 000 draws": () => draw(weights, drawing),
  };
};
