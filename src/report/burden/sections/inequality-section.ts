import { inequality } from "../../../burden/lenses/inequality.js";
import { formatNumber } from "../../format-number.js";
import { blank } from "../../page.js";
import { percentText } from "../../percent-text.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    few: (units: string) =>
      `Planen säger både bemanning och krav för ${units} enheter. Färre än fem skulle gå att känna igen (vårt val), så inget visas.`,
    none: "Ingenting är känt om hur mycket som begärs av enheterna.",
    gini: (gini: string, byStaff: string, units: string) =>
      `Gini för timmar per årsarbetare i ${units} enheter: ${gini}, där 0 är helt jämnt och 1 att allt faller på en. Räknat per årsarbetare i stället för per enhet: ${byStaff}.`,
    fifths: (least: string, most: string) =>
      `På den femtedel av personalen som har minst faller ${least} av timmarna, på den femtedel som har mest ${most}.`,
    atLeast: (count: string) => `För ${count} av enheterna saknas uppgifter om något krav.`,
    names: "Vilka enheter det är visas inte.",
  },
  en: {
    few: (units: string) =>
      `The plan tells both staff and demands for ${units} units. Fewer than five could be told apart (our choice), so nothing is shown.`,
    none: "Nothing is known of how much is asked of the units.",
    gini: (gini: string, byStaff: string, units: string) =>
      `Gini of hours per full-time equivalent over ${units} units: ${gini}, where 0 is even and 1 is all on one. By full-time equivalent instead of by unit: ${byStaff}.`,
    fifths: (least: string, most: string) =>
      `On the fifth of the staff with the least fall ${least} of the hours, on the fifth with the most ${most}.`,
    atLeast: (count: string) => `For ${count} of the units something is not told.`,
    names: "Which units they are is not shown.",
  },
} as const;

export const inequalitySection = section({
  id: "inequality",
  figures: inequality,
  blocks: ({ units, atLeast, gini, giniByStaff, lorenz }, { options: { language } }) => {
    const say = words[language];
    const show = (count: number) => formatNumber(count, language);
    const sentences: string[] = [];
    if (units < 5) sentences.push(say.few(show(units)));
    else if (gini === null || giniByStaff === null || lorenz === null) sentences.push(say.none);
    else {
      const least = lorenz[1]?.hours ?? 0;
      const most = 1 - (lorenz[4]?.hours ?? 0);
      sentences.push(
        say.gini(
          formatNumber(gini, language, 2),
          formatNumber(giniByStaff, language, 2),
          show(units),
        ),
        say.fifths(percentText(least, language), percentText(most, language)),
        ...(atLeast > 0 ? [say.atLeast(show(atLeast))] : []),
        say.names,
      );
    }
    return [
      blank,
      { text: titleOf("inequality", language), tone: "heading" },
      blank,
      { text: sentences.join(" "), indent: 2 },
    ];
  },
});
