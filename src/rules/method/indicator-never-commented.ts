import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

const indicator = { id: "indicator:stock" };
const figure = (period: string, comment: string | null) => ({
  id: `observation:${period}`,
  indicator: "indicator:stock",
  period,
  value: 412,
  comment,
});

/** Does anybody look at it? A figure that is collected time after time has been commented on at least once. */
export const indicatorNeverCommented = defineRule({
  id: "indicator-never-commented",
  family: "method",
  on: "indicator",
  optIn: true,
  force: "ownChoice",
  principles: ["knowledge", "support"],
  title: {
    sv: "En siffra som samlas in har kommenterats av någon",
    en: "A figure that is collected has been commented on by somebody",
  },
  reason: {
    sv: "Siffror som ingen har sagt något om ligger i lager: de kostar att samla in och ger inget.",
    en: "Figures nobody has said anything about lie in stock: they cost to collect and give nothing.",
  },
  fix: {
    sv: "Fråga vad siffran används till, och sluta annars samla in den.",
    en: "Ask what the figure is used for, and otherwise stop collecting it.",
  },
  message: {
    sv: "Ingen har kommenterat någon av de {count} siffror som planen har för {entity}.",
    en: "Nobody has commented on any of the {count} figures that the plan has for {entity}.",
  },
  sources: [
    literature["eight-wastes"],
    ownChoice("Stock, as waste, in reporting: figures that are kept and never talked about."),
  ],
  needs: [],
  options: {
    atLeast: {
      default: 2,
      means: {
        sv: "Så många siffror ska det finnas för att frågan ska ställas.",
        en: "How many figures there must be for the question to be put.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Kommenterad en gång.", en: "Commented on once." },
        plan: {
          method: "lean",
          indicators: [indicator],
          observations: [figure("2024", null), figure("2025", "Ökade när skolan flyttade.")],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Två år utan ett ord.", en: "Two years without a word." },
        plan: {
          method: "lean",
          indicators: [indicator],
          observations: [figure("2024", null), figure("2025", null)],
        },
      },
    ],
  }),
  inForce: true,
  check: ({ id }, { q, options }, tell) => {
    const figures = q.refs(id, "observation.indicator").filter(({ value }) => value !== null);
    const count = figures.length;
    if (count < Number(options["atLeast"]) || figures.some(({ comment }) => comment?.trim()))
      return;
    if (figures.some((one) => !isStated(one, "value"))) tell.cannotTell("observation.value");
    else if (figures.some((one) => !isStated(one, "comment")))
      tell.cannotTell("observation.comment");
    else tell.finding({ params: { count } });
  },
});
