import type { Plan } from "../plan/plan.js";
import { formatDate } from "../report/format-date.js";
import { safeText } from "../report/safe-text.js";
import { escaped } from "../svg/draw/tag.js";
import { contextOf, type PageFactsOptions } from "./context-of.js";
import { h, type Markup, text } from "./markup.js";
import { pagePolicy } from "./page-policy.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";
import { sections } from "./sections.js";

/** What the page is made with: the day, the language, and all that measuring needs. */
export interface HtmlReportOptions extends PageFactsOptions {
  /** Sections by id, in the order wanted; absent means all. An id that is none throws a `RangeError`. */
  readonly sections?: readonly string[];
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
      h(
        "p",
        { class: "script", hidden: "hidden" },
        h("button", { id: "fold", type: "button", "aria-pressed": "false" }, text(say.fold)),
      ),
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
