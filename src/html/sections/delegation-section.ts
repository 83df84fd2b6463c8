import { delegationExplainer } from "../../explain/explain-delegation.js";
import type { Delegation } from "../../plan/entities/index.js";
import { formatNumber } from "../../report/format-number.js";
import { receiverText } from "../../report/link-blocks.js";
import { messageOf } from "../../report/message.js";
import { sourceText } from "../../report/source-text.js";
import { isActive } from "../../rules/is-active.js";
import { chainPicture } from "../../svg/chain-picture.js";
import type { HtmlContext } from "../context.js";
import { figure } from "../figure.js";
import { type HtmlCell, htmlTable } from "../html-table.js";
import { folded, h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    none: "Planen har ingen delegation som gäller den dagen.",
    counts: (all: string, breaks: string) =>
      `Av ${all} rader i delegationsordningarna visar planen en brist i ${breaks}. Vad planen visar är inte vad en domstol säger.`,
    caption: "Delegationsordningarna rad för rad",
    columns: ["Punkt", "Från", "Till", "Svar"],
    verdicts: {
      holds: "✓ håller",
      breaks: "✖ brister",
      cannotTell: "? kan inte sägas",
      notExamined: "– inte granskad",
    },
    untold: "inte sagt",
    table: (count: string) => `Alla ${count} rader`,
    shown: (count: number) =>
      count === 1 ? "En kedja som brister" : `${count} kedjor som brister`,
    more: (count: string) => `${count} rader till står i uppgifterna längst ned.`,
  },
  en: {
    none: "The plan has no delegation in force on that day.",
    counts: (all: string, breaks: string) =>
      `Of ${all} rows in the delegation registers the plan shows a break in ${breaks}. What the plan shows is not what a court says.`,
    caption: "The delegation registers row by row",
    columns: ["Item", "From", "To", "Answer"],
    verdicts: {
      holds: "✓ holds",
      breaks: "✖ breaks",
      cannotTell: "? cannot be told",
      notExamined: "– not examined",
    },
    untold: "not told",
    table: (count: string) => `All ${count} rows`,
    shown: (count: number) =>
      count === 1 ? "One chain that breaks" : `${count} chains that break`,
    more: (count: string) => `${count} more rows stand in the data at the end.`,
  },
} as const;
const [mostChains, mostRows] = [3, 200];

type Explained = NonNullable<ReturnType<ReturnType<typeof delegationExplainer>>>;

const chainFigure = (explained: Explained, at: number, context: HtmlContext): Markup => {
  const { q, rules, language, name } = context;
  const say = words[language];
  const links = explained.links.map(({ from, to, kind, verdict, permits, breaks }) => {
    const [broken] = breaks;
    const by = [...new Set(permits.map((source) => sourceText(source, language)))].join("; ");
    return {
      from: from === null ? say.untold : name(from),
      to: receiverText({ to, kind }, q, language),
      verdict,
      ...(by !== "" && { by }),
      ...(broken && { because: messageOf(broken, rules.get(broken.rule), q, language) }),
    };
  });
  return figure(
    `chain-${at + 1}`,
    (options) => chainPicture({ title: name(explained.id), links }, options),
    context,
  );
};

const receiver = ({ to }: Delegation, { q, language }: HtmlContext): string =>
  receiverText(
    { to: to?.positions ?? (to?.unit ? [to.unit] : []), kind: to?.kind ?? null },
    q,
    language,
  );

/** Where does the power to decide come from, and where does the chain break? */
export const delegationSection: HtmlSection = {
  id: "delegation",
  title: {
    sv: "Varifrån kommer rätten att besluta?",
    en: "Where does the power to decide come from?",
  },
  build: (context): Markup => {
    const { q, asOf, language, name } = context;
    const say = words[language];
    const rows = q.all("delegation").filter((row) => isActive(row, asOf));
    if (rows.length === 0) return p(say.none);
    const explain = delegationExplainer(q, asOf);
    const number = (value: number) => formatNumber(value, language);
    const shown = rows.slice(0, mostRows).flatMap((row) => {
      const explained = explain(row.id);
      return explained ? [{ row, explained }] : [];
    });
    const broken = shown.filter(({ explained }) => explained.verdict === "breaks");
    const cells = shown.map(({ row, explained }): readonly HtmlCell[] => [
      name(row.id),
      row.from === undefined ? say.untold : name(row.from),
      receiver(row, context),
      {
        markup: h(
          "span",
          { class: explained.verdict === "breaks" ? "state error" : "state" },
          text(say.verdicts[explained.verdict]),
        ),
      },
    ]);
    const chains = broken.slice(0, mostChains);
    return [
      p(say.counts(number(shown.length), number(broken.length))),
      chains.length === 0 ? "" : h("h3", {}, text(say.shown(chains.length))),
      ...chains.map(({ explained }, at) => chainFigure(explained, at, context)),
      folded(
        say.table(number(shown.length)),
        htmlTable(
          say.caption,
          say.columns.map((title) => ({ title })),
          cells,
        ),
        rows.length > shown.length ? p(say.more(number(rows.length - shown.length)), "muted") : "",
      ),
    ].join("");
  },
};
