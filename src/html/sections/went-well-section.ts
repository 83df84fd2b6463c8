import { assessments } from "../../explain/assessments.js";
import { formatPeriod } from "../../report/format-period.js";
import { listed } from "../../report/listed.js";
import { isActive } from "../../rules/is-active.js";
import type { HtmlContext } from "../context.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

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
    more: (count: number) => `… och ${count} till i tabellen över målen.`,
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
    more: (count: number) => `… and ${count} more in the table of goals.`,
  },
} as const;
const most = 10;

interface Told {
  readonly well: readonly Markup[];
  readonly less: readonly Markup[];
}

const told = ({ q, asOf, language, name }: HtmlContext): Told => {
  const say = words[language];
  const judged = assessments(q, asOf);
  const well: Markup[] = [];
  const less: Markup[] = [];
  const seen = new Set<string>();
  for (const goal of q.all("goal")) {
    if (!isActive(goal, asOf)) continue;
    const [latest] = judged.of(goal.id);
    if (!latest) continue;
    const { assessment, occasion } = latest;
    const when = occasion.period ? formatPeriod(occasion.period, language) : "";
    const title = h("b", {}, text(name(goal.id)));
    const verdict = assessment.verdict ?? assessment.forecast;
    if (verdict === "met" || (assessment.wentWell ?? []).length > 0) {
      const what = assessment.wentWell ?? (assessment.text === undefined ? [] : [assessment.text]);
      well.push(h("li", {}, title, text(` (${when}) ${what.join(" ")}`)));
    }
    if (verdict === "partlyMet" || verdict === "notMet") {
      const { causes, waiting } = assessment;
      const why =
        causes === undefined || causes.length === 0
          ? say.untoldCauses
          : `${say.causes}: ${causes.join(" ")}`;
      const wait = waiting
        ? ` ${say.waiting(formatPeriod(waiting.until, language))}: ${waiting.because}`
        : "";
      less.push(h("li", {}, title, text(` (${when}) ${why}${wait}`)));
    }
    if (!seen.has(occasion.id)) {
      seen.add(occasion.id);
      for (const line of occasion.wentWell ?? []) {
        const from = listed((occasion.from ?? []).map(name), language, 2);
        well.push(h("li", {}, text(`${line}${from === "" ? "" : ` (${from})`}`)));
      }
    }
  }
  return { well, less };
};

const side = (
  title: string,
  items: readonly Markup[],
  none: string,
  more: (count: number) => string,
) =>
  h(
    "div",
    {},
    h("h3", {}, text(title)),
    items.length === 0 ? p(none) : h("ul", {}, ...items.slice(0, most)),
    items.length > most ? p(more(items.length - most), "muted") : "",
  );

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
