import type { WithoutDays } from "../../calendar/schedule.js";
import type { Brief, Owed } from "../../explain/index.js";
import type { Query } from "../../plan/query.js";
import type { Words } from "../../sources/words.js";
import { formatDayOfYear } from "../format-date.js";
import { formatPeriod } from "../format-period.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { stageWords } from "../stage-words.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";

const words = {
  sv: {
    title: (from: string, to: string) => `Vad ska lämnas, ${from}–${to}?`,
    columns: ["Senast", "Vad", "Avser", "Till", "Varför du"],
    nothing: "Planen visar inget som ska lämnas under tiden.",
    noDay: "* Planen säger ingen dag; visas på periodens sista dag.",
    without: "Utan dag i planen",
  },
  en: {
    title: (from: string, to: string) => `What is due, ${from}–${to}?`,
    columns: ["By", "What", "About", "To", "Why you"],
    nothing: "The plan shows nothing that is due in this time.",
    noDay: "* The plan tells no day; shown on the last day of the period.",
    without: "Without a day in the plan",
  },
} as const;

const why: Readonly<Record<Owed["because"], Words>> = {
  performs: { sv: "du är utpekad", en: "you are named" },
  unit: { sv: "din enhet lämnar", en: "your unit delivers" },
  board: { sv: "din nämnd lämnar", en: "your board delivers" },
};

const because: Readonly<Record<WithoutDays["because"], Words>> = {
  byTheCase: { sv: "när det händer", en: "when it happens" },
  recurrenceNotTold: { sv: "hur ofta är inte sagt", en: "how often is not told" },
  sinceNotTold: { sv: "från när är inte sagt", en: "since when is not told" },
};

/** What is due within the days, by day, and what has no day. */
export const owesBlocks = (
  { owes, withoutDays, asOf, to }: Brief,
  q: Query,
  { language, width }: TextOptions,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const rows = owes.map(
    ({ of, on, period, stage, to: receivers, because: reason, isDayUntold }) => [
      formatDayOfYear(on, language) + (isDayUntold ? "*" : ""),
      stage ? `${name(of)}: ${stageWords[stage][language]}` : name(of),
      formatPeriod(period, language),
      listed(receivers.map(name), language, 2),
      why[reason][language],
    ],
  );
  const columns = say.columns.map((title) => ({ title }));
  const without = withoutDays.map(
    (found) => `${name(found.id)} (${because[found.because][language]})`,
  );
  return [
    blank,
    {
      text: say.title(formatDayOfYear(asOf, language), formatDayOfYear(to, language)),
      tone: "heading",
    },
    blank,
    ...(rows.length > 0 ? table(columns, rows, { width }) : [{ text: say.nothing, indent: 2 }]),
    ...(owes.some(({ isDayUntold }) => isDayUntold)
      ? [{ text: say.noDay, indent: 2, tone: "faint" as const }]
      : []),
    ...(without.length > 0
      ? [{ text: `${say.without}: ${listed(without, language, 10)}.`, indent: 2 }]
      : []),
  ];
};
