import type { ExplainedDelegation } from "../../explain/explain-delegation.js";
import { formatNumber } from "../../report/format-number.js";
import { receiverText } from "../../report/link-blocks.js";
import { messageAndCell } from "../../report/message-and-cell.js";
import { sourceText } from "../../report/source-text.js";
import { chainPicture } from "../../svg/chain-picture.js";
import { delegationTree } from "../../svg/delegation-tree.js";
import type { HtmlContext } from "../context.js";
import { figure } from "../figure.js";
import { handedOver } from "../handed-over.js";
import { type HtmlCell, htmlTable } from "../html-table.js";
import { folded, h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    none: "Planen har ingen delegation som gäller den dagen.",
    tree: "Delegationsträdet: vem har rätten att besluta från vem",
    counts: (all: string, breaks: string) =>
      `Av ${all} rader visar planen en brist i kedjan i ${breaks}. Vad planen visar är inte vad en domstol säger.`,
    some: (all: string) =>
      `Planen har ${all} rader som gäller; här granskas de med fynd, och sedan i planens ordning.`,
    caption: "Delegationsordningarna rad för rad",
    columns: ["Punkt", "Från", "Till", "Svar"],
    verdicts: {
      holds: "✓ håller",
      breaks: "✖ brister",
      cannotTell: "? kan inte sägas",
      notExamined: "– inte granskad",
    },
    untold: "inte sagt",
    table: (count: string) => `${count} rader, en för en`,
    shown: (count: number, all: number) => {
      if (all === 1) return "En kedja som brister";
      return count === all ? `${all} kedjor som brister` : `${count} av ${all} kedjor som brister`;
    },
    more: (count: string) => `${count} rader till, utan fynd, räknas inte upp här.`,
  },
  en: {
    none: "The plan has no delegation in force on that day.",
    tree: "The delegation tree: who has the right to decide from whom",
    counts: (all: string, breaks: string) =>
      `Of ${all} rows the plan shows a break in the chain in ${breaks}. What the plan shows is not what a court says.`,
    some: (all: string) =>
      `The plan has ${all} rows in force; here those with findings are gone through, and then by the plan's order.`,
    caption: "The delegation registers row by row",
    columns: ["Item", "From", "To", "Answer"],
    verdicts: {
      holds: "✓ holds",
      breaks: "✖ breaks",
      cannotTell: "? cannot be told",
      notExamined: "– not examined",
    },
    untold: "not told",
    table: (count: string) => `${count} rows, one by one`,
    shown: (count: number, all: number) => {
      if (all === 1) return "One chain that breaks";
      return count === all ? `${all} chains that break` : `${count} of ${all} chains that break`;
    },
    more: (count: string) => `${count} more rows, without findings, are not listed here.`,
  },
} as const;
const mostChains = 3;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const chainFigure = (explained: ExplainedDelegation, at: number, context: HtmlContext): Markup => {
  const { q, rules, language, name, cellOf } = context;
  const say = words[language];
  const links = explained.links.map(({ from, to, kind, verdict, permits, breaks }) => {
    const [broken] = breaks;
    const by = [...new Set(permits.map((source) => sourceText(source, language)))].join("; ");
    return {
      from: from === null ? say.untold : name(from),
      to: receiverText({ to, kind }, q, language),
      verdict,
      ...(by !== "" && { by }),
      ...(broken && {
        because: messageAndCell(broken, rules.get(broken.rule), q, language, cellOf),
      }),
    };
  });
  return figure(
    `chain-${at + 1}`,
    (options) => chainPicture({ title: capital(name(explained.id)), links }, options),
    context,
    { caption: false },
  );
};

/** Where does the power to decide come from, and where does the chain break? */
export const delegationSection: HtmlSection = {
  id: "delegation",
  title: {
    sv: "Varifrån kommer rätten att besluta?",
    en: "Where does the power to decide come from?",
  },
  build: (context): Markup => {
    const { language } = context;
    const say = words[language];
    const { rows: shown, inForce } = context.delegations();
    if (inForce === 0) return p(say.none);
    const number = (value: number) => formatNumber(value, language);
    const rest = inForce - shown.length;
    const broken = shown.filter(({ explained }) => explained.verdict === "breaks");
    const cells = shown.map(({ item, from, to, explained }): readonly HtmlCell[] => [
      item,
      from ?? say.untold,
      to,
      {
        markup: h(
          "span",
          { class: explained.verdict === "breaks" ? "state error" : "state" },
          text(say.verdicts[explained.verdict]),
        ),
      },
    ]);
    const chains = broken.slice(0, mostChains);
    const tree = handedOver(context);
    return [
      rest > 0 ? p(say.some(number(inForce))) : "",
      p(say.counts(number(shown.length), number(broken.length))),
      figure(
        "delegation-tree",
        (options) => delegationTree({ title: say.tree, ...tree }, options),
        context,
      ),
      chains.length === 0 ? "" : h("h3", {}, text(say.shown(chains.length, broken.length))),
      ...chains.map(({ explained }, at) => chainFigure(explained, at, context)),
      folded(
        say.table(number(shown.length)),
        htmlTable(
          say.caption,
          say.columns.map((title) => ({ title })),
          cells,
        ),
        rest > 0 ? p(say.more(number(rest)), "muted") : "",
      ),
    ].join("");
  },
};
