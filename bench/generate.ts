import { type Plan, partNames } from "styrkedja/plan";
import { bodies } from "./made-up/bodies.js";
import { drawer, type Makers } from "./made-up/draw.js";
import { goals } from "./made-up/goals.js";
import { mandates } from "./made-up/mandates.js";
import { reports } from "./made-up/reports.js";
import type { Counts } from "./sizes.js";

/**
 * Makes up a plan of a given size, the same for the same seed. It is filled in as a controller would: most of it told,
 * some of it not, and here and there something for a rule to find.
 */
export const generate = (counts: Counts, seed: number): Plan => {
  const draw = drawer(counts, seed);
  const makers: Makers<(typeof partNames)[number]> = {
    ...bodies(draw),
    ...goals(draw),
    ...mandates(draw),
    ...reports(draw),
  };
  const lists = partNames.map((part) => [
    part,
    Array.from({ length: counts[part] }, (_, row) => makers[part](row)),
  ]);
  return {
    format: 1,
    organisation: { id: draw.organisation, kind: "municipality", label: { sv: "Påhittad kommun" } },
    madeUp: true,
    describedOn: "2026-11-01",
    complete: [{ part: "goals" }, { part: "obligations" }, { part: "units" }],
    ...Object.fromEntries(lists),
  };
};
