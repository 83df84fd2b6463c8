import { measured } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { uncertainty } from "../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import { weigh } from "../burden/weigh.js";
import { schedule } from "../calendar/schedule.js";
import { check } from "../check/check.js";
import type { Plan } from "../plan/plan.js";
import { formatDate } from "../report/format-date.js";
import { goalStates } from "../report/goal-states.js";
import type { Language } from "../report/language.js";
import { methodOf } from "../report/method-of.js";
import { namer } from "../report/namer.js";
import { safeText } from "../report/safe-text.js";
import { catalogue } from "../rules/catalogue.js";
import { escaped } from "../svg/draw/tag.js";
import type { HtmlContext } from "./context.js";
import { delegationRows } from "./delegation-rows.js";
import { indicatorFacts } from "./indicator-facts.js";
import { h, type Markup, text } from "./markup.js";
import { pagePolicy } from "./page-policy.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";
import { planHash } from "./plan-hash.js";
import { sections } from "./sections.js";
import { topUnits } from "./top-units.js";

/** What the page is made with: the day, the language, and all that measuring needs. */
export interface HtmlReportOptions
  extends Pick<MeasureOptions, "hoursPerYear" | "workingYear" | "rates" | "recipe"> {
  readonly language: Language;
  /** The day on which the plan is judged, `2026-11-01`. */
  readonly asOf: string;
  /** The year that is weighed and scheduled. */
  readonly year: number;
  /** Sections by id, in the order wanted; absent means all. An id that is none throws a `RangeError`. */
  readonly sections?: readonly string[];
  /** The version of this library, to be printed. */
  readonly version?: string;
}

const words = {
  sv: {
    title: (name: string) => `${name}: styrningen i ett blad`,
    on: (day: string, year: number) => `Så som planen visar den ${day}. Året som vägs är ${year}.`,
    madeUp: "Organisationen är påhittad.",
    skip: "Till innehållet",
    contents: "Innehåll",
    fold: "Visa allt som är ihopvikt",
    made: "Gjord med styrkedja",
  },
  en: {
    title: (name: string) => `${name}: the steering on one page`,
    on: (day: string, year: number) => `As the plan shows on ${day}. The year weighed is ${year}.`,
    madeUp: "The organisation is made up.",
    skip: "To the content",
    contents: "Contents",
    fold: "Show all that is folded",
    made: "Made with styrkedja",
  },
} as const;

/** Sections that were asked for, in that order. */
const chosen = (ids: readonly string[] | undefined) =>
  ids === undefined
    ? sections
    : ids.map((id) => {
        const found = sections.find((section) => section.id === id);
        if (found) return found;
        throw new RangeError(
          `sections: "${id}" is none of ${sections.map((section) => section.id).join(", ")}`,
        );
      });

const contextOf = (plan: Plan, options: HtmlReportOptions): HtmlContext => {
  const { language, asOf, year, sections: _, version, ...measuring } = options;
  const report = check(plan, { asOf });
  const weights = weigh(plan, { ...measuring, year });
  const { q } = weights;
  const burden = measured(weights);
  const units = topUnits(burden, q).shown.map(({ unit }) => unit);
  const names = namer(q, language);
  let delegations: ReturnType<typeof delegationRows> | undefined;
  return {
    ...names,
    plan,
    q,
    language,
    asOf,
    report,
    rules: new Map(catalogue.map((rule) => [rule.id, rule])),
    method: methodOf(plan, report),
    weights,
    burden,
    howSure: {
      ...uncertainty(weights, { by: ["origin", "unit"], units }),
      ...uncertaintyBeside(weights),
    },
    schedule: schedule(plan, { from: `${year}-01-01`, to: `${year}-12-31` }),
    goals: goalStates(q, asOf),
    delegations: () => {
      delegations ??= delegationRows({ ...names, q, asOf, language, report });
      return delegations;
    },
    indicators: indicatorFacts({ q, asOf }),
    version,
    hash: planHash(plan),
  };
};

/**
 * What can we send out? The whole steering as one HTML file that needs nothing beside it: what went well and what did not, goals, figures, the
 * year, the burden, findings with their paragraphs, and what cannot be told. It asks nothing of any server, reads well without
 * JavaScript, on a phone and on paper, and by ear. Text from the plan is shown and never run.
 *
 * Throws what `check`, `weigh` and `schedule` throw, and a `RangeError` for a section that is none.
 *
 * @example
 * ```ts
 * import { htmlReport } from "styrkedja/html";
 *
 * const html = htmlReport(plan, { language: "sv", asOf: "2026-11-01", year: 2026, hoursPerYear: 1700 });
 * html.startsWith("<!doctype html>"); // true
 * ```
 */
export const htmlReport = (plan: Plan, options: HtmlReportOptions): string => {
  const { language, asOf, year } = options;
  const say = words[language];
  const context = contextOf(plan, options);
  const shown = chosen(options.sections);
  const name = context.name(plan.organisation.id);
  const title = say.title(name);
  const contents: Markup = h(
    "nav",
    { "aria-label": say.contents },
    h("h2", {}, text(say.contents)),
    h(
      "ul",
      {},
      ...shown.map(({ id, title: own }) =>
        h("li", {}, h("a", { href: `#${id}` }, text(own[language]))),
      ),
    ),
  );
  const body = [
    h("a", { class: "skip", href: "#content" }, text(say.skip)),
    h(
      "header",
      {},
      h("h1", {}, text(title)),
      h("p", { class: "muted" }, text(say.on(formatDate(asOf, language), year))),
      plan.madeUp ? h("p", { class: "muted" }, text(say.madeUp)) : "",
    ),
    contents,
    h(
      "main",
      { id: "content", tabindex: -1 },
      `<p class="script" hidden>${h("button", { id: "fold", type: "button", "aria-pressed": "false" }, text(say.fold))}</p>`,
      ...shown.map(({ id, title: own, build }) =>
        h(
          "section",
          { id, "aria-labelledby": `${id}-title` },
          h("h2", { id: `${id}-title` }, text(own[language])),
          build(context),
        ),
      ),
    ),
    h(
      "footer",
      {},
      h("p", {}, text(`${say.made}${context.version === undefined ? "" : ` ${context.version}`}.`)),
    ),
  ];
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(pagePolicy(pageStyle, pageScript))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(safeText(title))}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    `<body>${body.join("\n")}`,
    `<script>${pageScript}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
};
