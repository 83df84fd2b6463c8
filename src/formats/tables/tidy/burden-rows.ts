import type { Amount, Sums } from "../../../burden/amount.js";
import { besides } from "../../../burden/beside.js";
import type { Burden } from "../../../burden/burden.js";
import { hours } from "../../../burden/hours.js";
import { money } from "../../../burden/money.js";
import { codeWord } from "../../../plan/code-word.js";
import type { Plan } from "../../../plan/plan.js";
import { query } from "../../../plan/query.js";
import { originWords, purposeWords } from "../../../plan/vocabulary-words.js";
import { besideWords } from "../../../report/burden/beside-blocks.js";
import type { Language } from "../../../report/language.js";
import { namer } from "../../../report/namer.js";
import { safeText } from "../../../report/safe-text.js";
import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";

const headings = {
  sv: [
    "Från",
    "Till",
    "Uppdelning",
    "Uppdelning, kod",
    "Id eller kod",
    "Namn",
    "Gånger",
    "Timmar, lägst",
    "Timmar, troligast",
    "Timmar, högst",
    "Kostnad, lägst",
    "Kostnad, troligast",
    "Kostnad, högst",
    "Valuta",
    "Krav vars tid är känd",
    "Krav vars tid är okänd",
  ],
  en: [
    "From",
    "To",
    "Grouping",
    "Grouping, code",
    "Id or code",
    "Name",
    "Times",
    "Hours, low",
    "Hours, likely",
    "Hours, high",
    "Cost, low",
    "Cost, likely",
    "Cost, high",
    "Currency",
    "Demands whose time is known",
    "Demands whose time is unknown",
  ],
} as const;

const groupings = {
  demands: { sv: "alla krav", en: "all demands" },
  beside: { sv: "andras tid", en: "time of others" },
  invested: { sv: "tid för lärande", en: "time invested in learning" },
  unit: { sv: "enhet", en: "unit" },
  unitWithAllBeneath: { sv: "enhet med allt under den", en: "unit with all beneath it" },
  origin: { sv: "ursprung", en: "origin" },
  receiver: { sv: "mottagare", en: "receiver" },
  purpose: { sv: "syfte", en: "purpose" },
  month: { sv: "månad", en: "month" },
  demand: { sv: "krav", en: "demand" },
} as const satisfies Readonly<Record<string, Words>>;

const houseRules: Words = { sv: "egna regler", en: "house rules" };
const noReceiver: Words = { sv: "ingen mottagare", en: "no receiver" };

/** Two decimals of an hour are half a minute; the sums of the rows are the sums of the plan all but for that. */
const decimals = 2;

const boundsOf = (sums: Sums): readonly Cell[] => {
  const time = hours(sums, decimals);
  const cost = money(sums);
  return [
    time.low,
    time.likely,
    time.high,
    ...(cost ? [cost.low, cost.likely, cost.high] : [null, null, null]),
  ];
};

/**
 * What does reporting take, as rows to sort and sum? One row for each sum of a burden: in all, by unit, origin, receiver,
 * purpose and month, and each demand that was listed. The column of groupings says which rows belong together: only
 * those of one grouping may be added. With demands whose time is unknown, the hours are at least so many. The first row
 * is the headings.
 *
 * @example
 * ```ts
 * import { measure } from "styrkedja";
 * import { burdenRows, writeCsv } from "styrkedja/formats/tables";
 *
 * const burden = measure(plan, { year: 2026, hoursPerYear: 1700, lines: Infinity });
 * writeCsv(burdenRows(burden, plan, { language: "sv" }), { language: "sv" }).startsWith("\ufeffFrån;Till;"); // true
 * ```
 */
export const burdenRows = (
  burden: Burden,
  plan: Plan,
  { language }: { readonly language: Language },
): readonly (readonly Cell[])[] => {
  const { name: named } = namer(query(plan), language);
  const name = (id: string) => safeText(named(id));
  const { from, to } = burden.span;
  const row = (
    grouping: keyof typeof groupings,
    [key, called]: readonly [Cell, Cell],
    sums: Sums,
    [known, unknown]: readonly [Cell, Cell],
    times: Cell = null,
  ): readonly Cell[] => [
    { day: from },
    { day: to },
    groupings[grouping][language],
    grouping,
    key,
    called,
    times,
    ...boundsOf(sums),
    burden.currency,
    known,
    unknown,
  ];
  const counts = ({ known, unknown }: Amount) => [known, unknown] as const;
  const word = (
    words: Readonly<Record<string, Words>>,
    code: string | null,
  ): readonly [Cell, Cell] =>
    code === null
      ? ["untold", words["untold"]?.[language] ?? null]
      : [code, words[code]?.[language] ?? codeWord(code, language) ?? code];
  const purposes = { ...purposeWords, houseRule: houseRules };
  const receivers = { none: noReceiver, houseRule: houseRules, untold: purposeWords.untold };
  const receiver = (unit: string | null) =>
    unit?.includes(":") ? ([unit, name(unit)] as const) : word(receivers, unit);
  return [
    headings[language],
    row("demands", [null, null], burden.demands, counts(burden.demands)),
    ...besides.map((beside) => {
      const amount = burden.beside[beside];
      return row("beside", [beside, besideWords[beside][language]], amount, counts(amount));
    }),
    row("invested", [null, null], burden.invested, counts(burden.invested)),
    ...burden.byUnit.map(({ unit, own }) => row("unit", [unit, name(unit)], own, counts(own))),
    ...burden.byUnit.map(({ unit, rolledUp }) =>
      row("unitWithAllBeneath", [unit, name(unit)], rolledUp, counts(rolledUp)),
    ),
    ...burden.byOrigin.map(({ origin, amount }) =>
      row("origin", word(originWords, origin), amount, counts(amount)),
    ),
    ...burden.byReceiver.map(({ unit, amount }) =>
      row("receiver", receiver(unit), amount, counts(amount)),
    ),
    ...burden.byPurpose.map(({ purpose, amount }) =>
      row("purpose", word(purposes, purpose), amount, counts(amount)),
    ),
    ...burden.byMonth.map((sums) => row("month", [sums.month, sums.month], sums, [null, null])),
    ...burden.lines.map((line) => {
      const isKnown = line.missing.length === 0;
      return row("demand", [line.id, name(line.id)], line, isKnown ? [1, 0] : [0, 1], line.times);
    }),
  ];
};
