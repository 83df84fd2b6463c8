import { folded } from "../folded.js";

const words =
  /^(?:(?:utfall|resultat|värde|outcome|result|value)\s+)?(?:år\s+)?(\d{4}(?:-(?:H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?)$/iu;

/**
 * The period that a column of figures in a list of indicators is about, by its heading: `2024`, `Utfall 2024`,
 * `Resultat 2025-T2`. `T2 2025` is none: which months it means has to be said.
 */
export const periodOfHeading = (heading: string): string | undefined => {
  const period = words.exec(folded(heading))?.[1]?.toUpperCase();
  if (period === undefined) return undefined;
  const year = Number(period.slice(0, 4));
  return year >= 1950 && year <= 2150 ? period : undefined;
};
