import { houseRules } from "../../../burden/lenses/house-rules.js";
import { formatNumber } from "../../format-number.js";
import { hoursText, sumCell } from "../../hours-text.js";
import { blank } from "../../page.js";
import { plural } from "../../plural.js";
import { blockTable, note } from "../block-table.js";
import { deciderWithKind } from "../decider-text.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    columns: [
      "Beslutade av",
      "Regler",
      "Timmar",
      "Tid inte sagd",
      "Utan dag för omprövning",
      "Dags att pröva om",
    ],
    none: "Planen har inga egna regler i kraft under perioden.",
    total: (hours: string, count: string) => `Tillsammans tar ${count} egna regler ${hours}.`,
    reminder:
      "Sista kolumnen: dagen då regeln skulle prövas om infaller senast vid periodens slut.",
  },
  en: {
    columns: ["Decided by", "Rules", "Hours", "Time not told", "No day of review", "Review is due"],
    none: "The plan has no house rules in force in the span.",
    total: (hours: string, count: string) =>
      `Together ${plural(count, "house rule takes", "house rules take")} ${hours}.`,
    reminder: "The last column: the day to try the rule again falls by the end of the span.",
  },
} as const;

export const houseRulesSection = section({
  id: "house-rules",
  figures: houseRules,
  blocks: ({ deciders, total, untold }, { names, options }) => {
    const { language, width } = options;
    const say = words[language];
    const show = (value: number) => formatNumber(value, language);
    const count = total.known + total.unknown;
    return [
      blank,
      { text: titleOf("house-rules", language), tone: "heading" },
      ...blockTable(
        say.columns,
        1,
        deciders.map((own) => [
          deciderWithKind(own, names, language),
          show(own.rules.length),
          sumCell(own.amount, language),
          show(own.amount.unknown),
          show(own.noReview),
          show(own.overdue),
        ]),
        width,
      ),
      blank,
      ...(count === 0
        ? [note(say.none)]
        : [note(say.total(hoursText(total, language), show(count))), note(say.reminder)]),
      ...untoldText(untold, language),
    ];
  },
});
