import { codeWord } from "../../plan/code-word.js";
import { formatNumber } from "../../report/format-number.js";
import { formatPeriod } from "../../report/format-period.js";
import { sparkline } from "../../svg/sparkline.js";
import type { HtmlContext } from "../context.js";
import { withoutStyle } from "../figure.js";
import { type HtmlCell, htmlTable } from "../html-table.js";
import type { IndicatorFacts } from "../indicator-facts.js";
import { listedInData } from "../listed-in-data.js";
import { type Markup, p } from "../markup.js";
import { periodCell } from "../period-cell.js";
import { rowLimits } from "../row-limits.js";
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
    few: "visas inte (färre än fem)",
    none: "Planen har inga indikatorer som gäller den dagen.",
    better:
      "Utveckling är vad källan säger att förändringen är värd: bättre, oförändrat, sämre eller inte jämförbart. Den räknas aldrig ut ur siffrorna. – står där planen inget säger.",
    unweighted: "ovägt",
    more: (count: string) => `… och ${count} till.`,
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
    few: "not shown (fewer than five)",
    none: "The plan has no indicators in force on that day.",
    better:
      "Trend is what the source says the change is worth: better, same, worse or not comparable. It is never worked out from the figures. – stands where the plan says nothing.",
    unweighted: "unweighted",
    more: (count: string) => `… and ${count} more.`,
  },
} as const;
const most = rowLimits.indicators;
/** Points of a line. */
const mostPeriods = 24;
const untold = "–";
const arrows = { better: "▲", same: "■", worse: "▼", notComparable: "≠" } as const;

const decimals = (value: number) => (String(value).split(".")[1] ?? "").length;

const rowOf = (facts: IndicatorFacts, context: HtmlContext): readonly HtmlCell[] => {
  const { language, name } = context;
  const say = words[language];
  const { indicator, latest, series, split } = facts;
  const unit = indicator.unitOfMeasure;
  const show = (value: number | null | undefined) =>
    typeof value === "number" ? formatNumber(value, language, decimals(value)) : untold;
  const outcome =
    typeof latest?.value === "number"
      ? `${show(latest.value)}${unit === undefined ? "" : ` ${unit}`}`
      : latest?.missing === undefined
        ? untold
        : (codeWord(latest.missing, language) ?? latest.missing);
  const { comparison, trend, comment, period } = latest ?? {};
  const sexes = split === "few" ? [say.few, say.few] : [show(split.women), show(split.men)];
  const shown = series.slice(-mostPeriods);
  const spoken = shown.map(
    (one) => `${formatPeriod(one.period ?? "", language)}: ${show(one.value)}`,
  );
  const line = sparkline(
    { title: spoken.join(", "), values: shown.map(({ value }) => value ?? null) },
    { language },
  );
  return [
    name(indicator.id),
    outcome,
    periodCell(period, language),
    comparison === undefined
      ? untold
      : `${show(comparison.value)} (${comparison.with}${comparison.unweighted ? `, ${say.unweighted}` : ""})`,
    ...sexes,
    trend === undefined ? untold : `${arrows[trend]} ${codeWord(trend, language) ?? trend}`,
    line === "" ? "" : { markup: withoutStyle(line) },
    comment ?? untold,
  ];
};

/** What do the figures say? Outcome, comparison, women and men, period, comment, and the trend as its source gives it. */
export const indicatorsSection: HtmlSection = {
  id: "indicators",
  title: { sv: "Vad säger siffrorna?", en: "What do the figures say?" },
  build: (context): Markup => {
    const { language } = context;
    const say = words[language];
    const all = context.indicators;
    if (all.length === 0) return p(say.none);
    return [
      p(say.better, "muted"),
      htmlTable(
        say.caption,
        say.columns.map((title, at) => ({
          title,
          ...((at === 1 || at === 4 || at === 5) && { isNumber: true }),
        })),
        all.slice(0, most).map((facts) => rowOf(facts, context)),
        { isSorted: true },
      ),
      all.length > most
        ? listedInData(say.more(formatNumber(all.length - most, language)), "indicators", context)
        : "",
    ].join("");
  },
};
