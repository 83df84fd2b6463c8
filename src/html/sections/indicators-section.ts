import { parsePeriod } from "../../calendar/parse-period.js";
import { codeWord } from "../../plan/code-word.js";
import type { Indicator, Observation } from "../../plan/entities/index.js";
import { formatNumber } from "../../report/format-number.js";
import { formatPeriod } from "../../report/format-period.js";
import { countsPeople, suppressSmall } from "../../report/suppress-small.js";
import { isActive } from "../../rules/is-active.js";
import { sparkline } from "../../svg/sparkline.js";
import type { HtmlContext } from "../context.js";
import { type HtmlCell, htmlTable } from "../html-table.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    caption: "Indikatorer: senaste utfall, jämförelse, kvinnor och män, och hur det har rört sig",
    columns: [
      "Indikator",
      "Utfall",
      "Period",
      "Jämförelse",
      "Kvinnor",
      "Män",
      "Utveckling",
      "Över tid",
      "Kommentar",
    ],
    untold: "inte sagt",
    few: "visas inte (färre än fem)",
    none: "Planen har inga indikatorer som gäller den dagen.",
    better:
      "Utveckling är vad källan säger att förändringen är värd: bättre, oförändrat, sämre eller inte jämförbart. Den räknas aldrig ut ur siffrorna.",
    unweighted: "ovägt",
    more: (count: string) => `… och ${count} till, i uppgifterna längst ned.`,
  },
  en: {
    caption: "Indicators: latest outcome, comparison, women and men, and how it has moved",
    columns: [
      "Indicator",
      "Outcome",
      "Period",
      "Comparison",
      "Women",
      "Men",
      "Trend",
      "Over time",
      "Comment",
    ],
    untold: "not told",
    few: "not shown (fewer than five)",
    none: "The plan has no indicators in force on that day.",
    better:
      "Trend is what the source says the change is worth: better, same, worse or not comparable. It is never worked out from the figures.",
    unweighted: "unweighted",
    more: (count: string) => `… and ${count} more, in the data at the end.`,
  },
} as const;
/** Rows on the page; a city has thousands of indicators. */
const most = 60;
const arrows = { better: "▲", same: "■", worse: "▼", notComparable: "≠" } as const;

const decimals = (value: number) => (String(value).split(".")[1] ?? "").length;

const endOf = (period: string | null | undefined): string =>
  (period ? parsePeriod(period)?.to : undefined) ?? "";

/** The outcomes of an indicator for its own unit, by period, as far as they are over by the day. */
const seriesOf = ({ id, unit }: Indicator, { q, asOf }: HtmlContext): readonly Observation[] =>
  q
    .refs(id, "observation.indicator")
    .filter((one) => one.unit === undefined || one.unit === unit || unit === undefined)
    .filter(({ period }) => endOf(period) !== "" && endOf(period) <= asOf)
    .toSorted((a, b) => (endOf(a.period) < endOf(b.period) ? -1 : 1));

const rowOf = (indicator: Indicator, context: HtmlContext): readonly HtmlCell[] => {
  const { language, name } = context;
  const say = words[language];
  const series = seriesOf(indicator, context);
  const latest = series.at(-1);
  const unit = indicator.unitOfMeasure;
  const show = (value: number | null | undefined) =>
    typeof value === "number" ? formatNumber(value, language, decimals(value)) : say.untold;
  const outcome =
    typeof latest?.value === "number"
      ? `${show(latest.value)}${unit === undefined ? "" : ` ${unit}`}`
      : latest?.missing === undefined
        ? say.untold
        : (codeWord(latest.missing, language) ?? latest.missing);
  const { women, men, comparison, trend, comment, period } = latest ?? {};
  const isSplit = typeof women === "number" && typeof men === "number";
  const split =
    isSplit && countsPeople(unit)
      ? suppressSmall(women, men)
      : isSplit
        ? { women, men }
        : undefined;
  const sexes =
    split === null ? [say.few, say.few] : [show(split?.women ?? women), show(split?.men ?? men)];
  const values = series.map(({ value }) => value ?? null);
  const spoken = series.map(
    (one) => `${formatPeriod(one.period ?? "", language)}: ${show(one.value)}`,
  );
  const line = sparkline({ title: spoken.join(", "), values }, { language });
  return [
    name(indicator.id),
    outcome,
    period ? formatPeriod(period, language) : say.untold,
    comparison === undefined
      ? say.untold
      : `${show(comparison.value)} (${comparison.with}${comparison.unweighted ? `, ${say.unweighted}` : ""})`,
    ...sexes,
    trend === undefined ? say.untold : `${arrows[trend]} ${codeWord(trend, language) ?? trend}`,
    line === "" ? "" : { markup: line.replace(/<style>[^<]*<\/style>/, "") },
    comment ?? say.untold,
  ];
};

/** What do the figures say? Outcome, comparison, women and men, period, comment, and the trend as its source gives it. */
export const indicatorsSection: HtmlSection = {
  id: "indicators",
  title: { sv: "Vad säger siffrorna?", en: "What do the figures say?" },
  build: (context): Markup => {
    const { q, asOf, language } = context;
    const say = words[language];
    const all = q.all("indicator").filter((indicator) => isActive(indicator, asOf));
    if (all.length === 0) return p(say.none);
    return [
      p(say.better, "muted"),
      htmlTable(
        say.caption,
        say.columns.map((title, at) => ({
          title,
          ...((at === 1 || at === 4 || at === 5) && { isNumber: true }),
        })),
        all.slice(0, most).map((indicator) => rowOf(indicator, context)),
      ),
      all.length > most ? p(say.more(formatNumber(all.length - most, language)), "muted") : "",
    ].join("");
  },
};
