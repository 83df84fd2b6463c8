import type { ExplainedDelegation } from "../explain/explain-delegation.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { actName } from "../sources/act-name.js";
import { formatDate } from "./format-date.js";
import { linkBlocks } from "./link-blocks.js";
import { linkVerdictWords } from "./link-verdict-words.js";
import { namer } from "./namer.js";
import { blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: "Varifrån kommer rätten att besluta?",
    read: (asOf: string, to: string) => `${asOf}; lagen läst i lydelsen ${to}`,
    headline: {
      holds: "Kedjan håller, såvitt planen visar och den lag som lästs säger.",
      breaks: "Kedjan brister: planen visar inget stöd i minst en länk.",
      cannotTell:
        "Om kedjan håller kan inte sägas: uppgifter saknas, eller lagen är läst bara i andra hand.",
      notExamined: "Kedjan är inte granskad i sin helhet, och sägs därför inte hålla.",
    },
    alsoNot: "Dessutom är någon länk inte granskad.",
    examined: (acts: string) => `Annan lag (${acts}) har kommunen själv prövat, enligt planen.`,
  },
  en: {
    title: "Where does the power to decide come from?",
    read: (asOf: string, to: string) => `${asOf}; law read in the wording of ${to}`,
    headline: {
      holds: "The chain holds, as far as the plan shows and the law that was read says.",
      breaks: "The chain breaks: the plan shows no support in at least one link.",
      cannotTell:
        "Whether the chain holds cannot be told: facts are missing, or the law was read second hand only.",
      notExamined: "The chain was not examined as a whole, and so is not said to hold.",
    },
    alsoNot: "Beside that, some link was not examined.",
    examined: (acts: string) =>
      `Other law (${acts}) the municipality has looked into itself, by the plan.`,
  },
} as const;

/**
 * Where does the power to decide come from, in words? The chain link by link, with the paragraphs for and against each,
 * and first what can be said of the whole.
 *
 * @example
 * ```ts
 * import { explainDelegation } from "styrkedja/explain";
 * import { textDelegation } from "styrkedja/report";
 *
 * const explained = explainDelegation(plan, "delegation:care-2.1.1", { asOf: "2026-11-01" });
 * console.log(textDelegation(plan, explained, { language: "sv" }));
 * ```
 */
export const textDelegation = (
  plan: Plan,
  explained: ExplainedDelegation,
  options: TextOptions,
): string => {
  const { language } = options;
  const say = words[language];
  const q = query(plan);
  const { id, asOf, lawReadTo, verdict, links, examinedInPlan } = explained;
  const { sign, tone } = linkVerdictWords[verdict];
  const isOutside = verdict === "breaks" && links.some(({ notExamined }) => notExamined.length > 0);
  return layOut(
    [
      { text: `${say.title} ${namer(q, language).name(id)}`, tone: "heading" },
      {
        text: `${id} · ${say.read(formatDate(asOf, language), formatDate(lawReadTo, language))}`,
        tone: "faint",
      },
      blank,
      {
        lead: sign,
        text: [
          say.headline[verdict],
          ...(isOutside ? [say.alsoNot] : []),
          ...(examinedInPlan.length > 0
            ? [say.examined(examinedInPlan.map(actName).join(", "))]
            : []),
        ].join(" "),
        tone,
      },
      blank,
      ...links.flatMap((link, at) => linkBlocks(link, at, q, language, options.cellOf)),
    ],
    options,
  );
};
