import type { Burden } from "../../burden/burden.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";
import { spreadCell, spreadHours } from "./spread-text.js";

const words = {
  sv: {
    none: "Ingen har sagt hur säkra siffrorna är: inget krav har ett intervall.",
    range: (isAll: boolean, mean: string, range: string) =>
      `Det är de troligaste tiderna. Med hela intervallen tar ${isAll ? "det" : "det kända"} i medeltal ${mean} timmar, i åtta fall av tio ${range}`,
    more: ", eftersom arbete oftare drar ut på tiden än går fort",
    unknown: "Okänt kommer till.",
  },
  en: {
    none: "Nobody has said how sure the figures are: no demand has a range.",
    range: (isAll: boolean, mean: string, range: string) =>
      `Those are the likeliest times. With the whole ranges ${isAll ? "it" : "what is known"} takes ${mean} hours on average, ${range} in eight cases of ten`,
    more: ", since work drags on more often than it goes fast",
    unknown: "The unknown comes on top.",
  },
} as const;

/** How sure the sum is, in a sentence or three: the range of what is told, and that what is not told is not in it. */
export const howSureBlocks = (
  { demands }: Burden,
  { ranged, total }: Uncertainty,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  if (demands.known + demands.unknown === 0 || demands.minutes.high === 0) return [];
  if (ranged === 0) return [{ text: say.none }];
  const { minutes } = total;
  if (minutes.sd === 0) return [];
  const isAll = demands.unknown === 0;
  const range = say.range(
    isAll,
    spreadHours(minutes.mean, language),
    spreadCell(minutes, language),
  );
  const more = demands.minutes.likely < minutes.p10 ? say.more : "";
  return [{ text: `${range}${more}.${isAll ? "" : ` ${say.unknown}`}` }];
};
