import { metrics } from "../../burden/metrics.js";
import { formatDate } from "../../report/format-date.js";
import { formatNumber } from "../../report/format-number.js";
import { labelText } from "../../report/label-text.js";
import { readingWords } from "../../report/reading-words.js";
import { sourceText } from "../../report/source-text.js";
import { htmlTable } from "../html-table.js";
import { folded, h, type Markup, p, text, ul } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    terms: {
      plan: "Planen",
      asOf: "Dagen",
      year: "Året",
      hours: "Timmar i ett årsarbete",
      rate: "Timkostnad",
      law: "Lagen läst till",
      method: "Styrmetod",
      version: "Version",
      hash: "Planens hash (SHA-256)",
    },
    noRate: "ingen är angiven, så pengar räknas inte",
    perHour: (amount: string, currency: string) => `${amount} ${currency} i timmen`,
    formula:
      "Bördan av ett krav är antal gånger × antal som svarar × tid per svar, för varje steg i arbetet, plus det som är fast om året. Tider är lägst, troligast och högst; en summa med okända delar är ett minsta mått. Okänt är aldrig noll.",
    assumptions: "Det här vilar summan på utan att planen säger det",
    sources: "Källor som planen hänvisar till",
    rules: "Källor till fynden",
    ownColumns: ["Källa", "Adress", "Utgiven", "Läst", "Hur väl"],
    citedColumns: ["Källa", "Adress", "Läst till", "Hur väl"],
    metrics: "Måtten, ett för ett",
    columns: ["Mått", "Hur det räknas", "Enhet"],
    keys: {
      defaultRecipe: "schablon i stället för tid som inte är sagd",
      midpoint: "mitten av ett intervall i stället för troligast",
      generalRate: "timkostnaden för alla i stället för gruppens",
      spreadEvenly: "utan egna dagar, och därför utspritt över månaderna",
    },
    times: (count: string) => `${count} krav`,
  },
  en: {
    terms: {
      plan: "The plan",
      asOf: "The day",
      year: "The year",
      hours: "Hours in a working year",
      rate: "Hourly cost",
      law: "The law read to",
      method: "Steering method",
      version: "Version",
      hash: "Hash of the plan (SHA-256)",
    },
    noRate: "none is given, so money is not counted",
    perHour: (amount: string, currency: string) => `${amount} ${currency} an hour`,
    formula:
      "The burden of a demand is times × those who answer × time for each answer, for each step of the work, plus what is fixed by the year. Times are low, likely and high; a sum with unknown parts is at least so much. Unknown is never zero.",
    assumptions: "What the sum rests on that the plan does not say",
    sources: "Sources that the plan refers to",
    rules: "Sources of the findings",
    ownColumns: ["Source", "Address", "Published", "Read", "How well"],
    citedColumns: ["Source", "Address", "Read to", "How well"],
    metrics: "The figures, one by one",
    columns: ["Figure", "How it is counted", "Unit"],
    keys: {
      defaultRecipe: "a standard in place of time not told",
      midpoint: "the middle of a range in place of the likely",
      generalRate: "the rate for all in place of the group's",
      spreadEvenly: "has no days of its own, so it is spread over the months",
    },
    times: (count: string) => `${count} demands`,
  },
} as const;

/** Sources of the plan that are listed. */
const most = 100;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How was this made? What it rests on, formulas, defaults, sources, dates, version, and which plan. */
export const methodSection: HtmlSection = {
  id: "method",
  title: { sv: "Hur är det här gjort?", en: "How was this made?" },
  build: ({ plan, q, language, asOf, report, burden, method, version, hash, name }): Markup => {
    const say = words[language];
    const number = (value: number) => formatNumber(value, language);
    const { rates, hoursPerYear, workingYear } = burden.parameters;
    const facts: readonly (readonly [string, string])[] = [
      [say.terms.plan, plan.title ?? name(plan.organisation.id)],
      [say.terms.asOf, formatDate(asOf, language)],
      [
        say.terms.year,
        `${formatDate(burden.span.from, language)} – ${formatDate(burden.span.to, language)}`,
      ],
      [
        say.terms.hours,
        `${number(hoursPerYear)}${workingYear === undefined ? "" : ` (${workingYear})`}`,
      ],
      [
        say.terms.rate,
        rates?.perHour === undefined
          ? say.noRate
          : `${say.perHour(number(rates.perHour), burden.currency)}${rates.source === undefined ? "" : ` (${rates.source})`}`,
      ],
      ...(report.lawReadTo === null
        ? []
        : [[say.terms.law, formatDate(report.lawReadTo, language)] as const]),
      ...(method ? [[say.terms.method, labelText(method.title, language)] as const] : []),
      ...(version === undefined ? [] : [[say.terms.version, `styrkedja ${version}`] as const]),
      [say.terms.hash, hash],
    ];
    const day = (on: string | undefined) => (on === undefined ? "–" : formatDate(on, language));
    const own = q
      .all("source")
      .slice(0, most)
      .map(({ title, url, publishedOn, readOn, read }) => [
        title,
        url ?? "–",
        day(publishedOn),
        day(readOn),
        read === undefined ? "–" : readingWords[read][language],
      ]);
    const byId = new Map(
      report.findings.flatMap(({ sources }) => sources.map((one) => [one.citation, one] as const)),
    );
    const cited = [...byId.values()]
      .toSorted((a, b) => order(a.citation, b.citation))
      .map((source): readonly string[] =>
        source.id === "own-choice"
          ? [sourceText(source, language), "–", "–", "–"]
          : [
              source.citation,
              source.url ?? "–",
              day(source.checkedOn),
              readingWords[source.reading][language],
            ],
      );
    const sourceTable = (
      title: string,
      columns: readonly string[],
      rows: readonly (readonly string[])[],
    ) =>
      rows.length === 0
        ? ""
        : folded(
            title,
            htmlTable(
              title,
              columns.map((column) => ({ title: column })),
              rows,
            ),
          );
    return [
      h(
        "dl",
        {},
        ...facts.map(([term, fact]) => h("dt", {}, text(term)) + h("dd", {}, text(fact))),
      ),
      p(say.formula),
      burden.assumptions.length === 0 ? "" : p(`${say.assumptions}:`),
      ul(
        burden.assumptions.map(
          ({ key, count }) => `${say.keys[key]} (${say.times(number(count))})`,
        ),
      ),
      sourceTable(say.sources, say.ownColumns, own),
      sourceTable(say.rules, say.citedColumns, cited),
      folded(
        say.metrics,
        htmlTable(
          say.metrics,
          say.columns.map((title) => ({ title })),
          metrics.map(({ title, definition, unit }) => [
            title[language],
            definition[language],
            unit[language],
          ]),
        ),
      ),
    ].join("");
  },
};
