import { assessments } from "../../explain/assessments.js";
import type { Occasion } from "../../plan/entities/index.js";
import { formatDate } from "../../report/format-date.js";
import { formatPeriod } from "../../report/format-period.js";
import { listed } from "../../report/listed.js";
import { isActive } from "../../rules/is-active.js";
import type { HtmlContext } from "../context.js";
import { folded, h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";
import { stateMark } from "../state.js";

const words = {
  sv: {
    well: "Det här gick bra",
    less: "Det här nådde inte hela vägen",
    noneWell:
      "Planen visar inget som någon har skrivit gick bra. Det betyder inte att inget gjorde det.",
    noneLess: "Inget mål i planen är bedömt som delvis eller inte uppnått.",
    causes: "Därför",
    untoldCauses: "Varför är inte sagt.",
    waiting: (until: string) => `Väntar på det med avsikt, till ${until}`,
    more: (count: number) => `… och ${count} till.`,
  },
  en: {
    well: "This went well",
    less: "This did not get all the way",
    noneWell:
      "The plan shows nothing that anybody wrote went well. That does not mean that nothing did.",
    noneLess: "No goal in the plan is judged as partly or not met.",
    causes: "Because",
    untoldCauses: "Why is not told.",
    waiting: (until: string) => `Waits for it on purpose, until ${until}`,
    more: (count: number) => `… and ${count} more.`,
  },
} as const;
const [most, mostFolded] = [10, 100];

interface Told {
  readonly well: readonly Markup[];
  readonly less: readonly Markup[];
}

const sentence = (line: string): string => (/[.!?…]$/.test(line) ? line : `${line}.`);

/** What somebody wrote, on a line of its own below what it is about. */
const own = (words: string): Markup => (words === "" ? "" : h("div", {}, text(words)));

/** What was said at the latest follow-up of each goal, and at those occasions as wholes. */
const told = (context: HtmlContext): Told => {
  const { q, asOf, language, name } = context;
  const say = words[language];
  const judged = assessments(q, asOf);
  const well: Markup[] = [];
  const less: Markup[] = [];
  const seen = new Set<string>();
  const item = (title: string, occasion: Occasion, ...rest: readonly Markup[]): Markup => {
    const when = occasion.period ? ` (${formatPeriod(occasion.period, language)})` : "";
    return h("li", {}, h("b", {}, text(title)), text(`${when} `), ...rest);
  };
  for (const goal of q.all("goal")) {
    if (!isActive(goal, asOf)) continue;
    const [latest] = judged.of(goal.id);
    if (!latest) continue;
    const { assessment, occasion } = latest;
    const { verdict, wentWell = [] } = assessment;
    const mark = verdict === undefined ? "" : stateMark(verdict, language);
    if (verdict === "met" || wentWell.length > 0) {
      const what =
        wentWell.length > 0 || assessment.text === undefined ? wentWell : [assessment.text];
      well.push(item(name(goal.id), occasion, mark, own(what.map(sentence).join(" "))));
    }
    if (verdict === "partlyMet" || verdict === "notMet") {
      const { causes = [], waiting } = assessment;
      const why =
        causes.length === 0 ? say.untoldCauses : `${say.causes}: ${causes.map(sentence).join(" ")}`;
      const wait = waiting
        ? ` ${say.waiting(formatDate(waiting.until, language))}: ${sentence(waiting.because)}`
        : "";
      less.push(item(name(goal.id), occasion, mark, own(why + wait)));
    }
    if (seen.has(occasion.id) || (occasion.wentWell ?? []).length === 0) continue;
    seen.add(occasion.id);
    const isNamed = occasion.label !== undefined || occasion.of === undefined;
    const title = name(isNamed ? occasion.id : (occasion.of ?? occasion.id));
    const from = occasion.from ? `${listed(occasion.from.map(name), language, 2)}: ` : "";
    const lines = (occasion.wentWell ?? []).map(sentence).join(" ");
    well.push(item(title, occasion, own(from + lines)));
  }
  return { well, less };
};

const side = (
  title: string,
  items: readonly Markup[],
  none: string,
  more: (count: number) => string,
) => {
  const rest = items.slice(most, mostFolded);
  const uncounted = Math.max(0, items.length - mostFolded);
  return h(
    "div",
    {},
    h("h3", {}, text(title)),
    items.length === 0 ? p(none) : h("ul", {}, ...items.slice(0, most)),
    rest.length === 0 ? "" : folded(more(rest.length), h("ul", {}, ...rest)),
    uncounted === 0 ? "" : p(more(uncounted), "muted"),
  );
};

/** What went well beside what did not: by the latest follow-up of each goal, in the words of those who made it. */
export const wentWellSection: HtmlSection = {
  id: "went-well",
  title: { sv: "Vad gick bra, och vad gick inte?", en: "What went well, and what did not?" },
  build: (context): Markup => {
    const say = words[context.language];
    const { well, less } = told(context);
    return h(
      "div",
      { class: "sides" },
      side(say.well, well, say.noneWell, say.more),
      side(say.less, less, say.noneLess, say.more),
    );
  },
};
