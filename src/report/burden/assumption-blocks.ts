import type { Assumption, Burden } from "../../burden/burden.js";
import type { Words } from "../../sources/words.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";
import { type Block, blank } from "../page.js";

const words = {
  sv: { title: "Vad bygger siffrorna på?", source: "källa" },
  en: { title: "What do the figures rest on?", source: "source" },
} as const;

const assumptions: Readonly<Record<Assumption["key"], Words>> = {
  defaultRecipe: {
    sv: "schablonen för en rapport står in där ingen har sagt vad den tar",
    en: "the standard recipe for a report stands in where nobody has said what it takes",
  },
  midpoint: {
    sv: "mitten av ett intervall står in för det troliga värdet",
    en: "the middle of a range stands in for the likely value",
  },
  generalRate: {
    sv: "den allmänna timkostnaden står in för personalgruppens egen",
    en: "the general hourly cost stands in for the staff group's own",
  },
  spreadEvenly: {
    sv: "saknar egna dagar och fördelas jämnt över månaderna",
    en: "has no days of its own and is spread evenly over the months",
  },
};

const left: Readonly<Record<keyof Burden["notCounted"], Words>> = {
  steps: {
    sv: "arbetssteg är inte med, för där finns tiden också i ett tal",
    en: "steps of work are not counted, since the time stands there as one number too",
  },
  occasions: {
    sv: "uppmätt tid vid enskilda tillfällen är inte med",
    en: "time measured at single occasions is not counted",
  },
  programmeDialogues: {
    sv: "dialoger vars tid redan ingår i ett program räknas inte igen",
    en: "dialogues whose time is in a programme already are not counted again",
  },
};

/** What the figures rest on that the plan does not say, and what it says that is not weighed. */
export const assumptionBlocks = (burden: Burden, language: Language): readonly Block[] => {
  const say = words[language];
  const line = (count: number, text: string): Block => ({
    lead: `${formatNumber(count, language)} ×`,
    text,
    indent: 2,
    hang: 8,
  });
  const lines = [
    ...burden.assumptions.map(({ key, count, source }) =>
      line(
        count,
        `${assumptions[key][language]}${source === undefined ? "" : ` (${say.source}: ${source})`}`,
      ),
    ),
    ...(Object.keys(left) as (keyof typeof left)[])
      .filter((key) => burden.notCounted[key] > 0)
      .map((key) => line(burden.notCounted[key], left[key][language])),
  ];
  return lines.length === 0 ? [] : [blank, { text: say.title, tone: "heading" }, blank, ...lines];
};
