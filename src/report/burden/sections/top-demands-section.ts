import { topDemands } from "../../../burden/lenses/top-demands.js";
import { formatNumber } from "../../format-number.js";
import { blank } from "../../page.js";
import { percentText } from "../../percent-text.js";
import { plural } from "../../plural.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    twoThirds: (few: string, all: string) =>
      `${few} av ${all} krav står för två tredjedelar av den kända tiden.`,
    heaviest: (demands: number, share: string) =>
      demands === 1
        ? `Det tyngsta kravet tar ${share}.`
        : `De ${demands} tyngsta tar tillsammans ${share}.`,
    unknown: (count: string) =>
      `För ${count} krav saknas uppgifter: de kan vara tyngre än de syns.`,
  },
  en: {
    twoThirds: (few: string, all: string) =>
      `${few} of ${all} demands take two thirds of the time that is known.`,
    heaviest: (demands: number, share: string) =>
      demands === 1
        ? `The heaviest demand takes ${share}.`
        : `The ${demands} heaviest together take ${share}.`,
    unknown: (count: string) =>
      `For ${plural(count, "demand", "demands")} facts are missing: they may be heavier than they show.`,
  },
} as const;

export const topDemandsSection = section({
  id: "top-demands",
  figures: topDemands,
  blocks: ({ demands, unknown, top, twoThirds }, { options: { language } }) => {
    if (twoThirds === null) return [];
    const say = words[language];
    const show = (count: number) => formatNumber(count, language);
    const sentences = [
      say.twoThirds(show(twoThirds), show(demands)),
      ...top.map((one) => say.heaviest(one.demands, percentText(one.share, language))),
      ...(unknown > 0 ? [say.unknown(show(unknown))] : []),
    ];
    return [
      blank,
      { text: titleOf("top-demands", language), tone: "heading" },
      blank,
      { text: sentences.join(" "), indent: 2 },
    ];
  },
});
