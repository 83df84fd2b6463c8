import type { Demand } from "./demand.js";
import type { MeasureOptions } from "./measure-options.js";
import { defaultRecipe } from "./tables/default-recipe.js";

/** The minutes that stand in where nobody has said what a report takes; `undefined` where none may. */
export const standInFor = (
  { id, form }: Demand,
  { recipe }: Pick<MeasureOptions, "recipe">,
): number | undefined =>
  recipe && form === "report" && id.startsWith("obligation:") ? defaultRecipe.minutes : undefined;
