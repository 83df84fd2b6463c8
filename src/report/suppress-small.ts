/** Fewer people than this could be recognised: our choice. */
const fewest = 5;

/** Units of measure that count people, as plans write them. What is split by sex and is a number of something is one too. */
const people =
  /^(?:antal(?: .*)?|number(?: of .*)?|count|personer|människor|invånare|medborgare|medarbetare|anställda|elever|barn|brukare|klienter|persons|people|inhabitants|citizens|employees|pupils|children|users|clients)$/i;

/** Does a figure that is split by sex and has this unit of measure count people? A share or an index does not. */
export const countsPeople = (unitOfMeasure: string | undefined): boolean =>
  unitOfMeasure !== undefined && people.test(unitOfMeasure.trim());

/**
 * May these two counts of people be published? Both, when each is five or more; otherwise neither, since the one that is
 * left could be taken from the whole to find the other. Five is our choice. For counts only: how many a share or a mean is
 * made of the plan does not tell.
 *
 * @example
 * ```ts
 * import { suppressSmall } from "styrkedja/report";
 *
 * suppressSmall(41, 3); // null
 * ```
 */
export const suppressSmall = (
  women: number,
  men: number,
): { readonly women: number; readonly men: number } | null =>
  women < fewest || men < fewest ? null : { women, men };
