import type { CellFault } from "../formats/tables/cell-fault.js";
import { columnLetters } from "../formats/tables/import/column-letters.js";
import { fieldWords } from "../formats/tables/import/field-words.js";
import {
  isKnownTable,
  type KnownTable,
  type TableGuess,
  type TableOf,
  type UnknownTable,
} from "../formats/tables/import/guess.js";
import type { GoneRow, Imported } from "../formats/tables/import/imported.js";
import { placeText } from "../formats/tables/import/place-text.js";
import type { Unmatched } from "../formats/tables/import/unmatched.js";
import { partWords } from "../plan/kind-words.js";
import { formatNumber } from "../report/format-number.js";
import type { Language } from "../report/language.js";
import { type Block, blank } from "../report/page.js";
import { importWords } from "./import-words.js";

const ofWords = (of: TableOf, language: Language): string => {
  if (of === "plan") return importWords[language].plan;
  return of === "names" ? importWords[language].names : partWords[of][language];
};

const nameOf = ({ file, sheet }: { readonly file: string; readonly sheet?: string }): string =>
  placeText({ file, ...(sheet !== undefined && { sheet }) });

const knownBlocks = (guess: KnownTable, language: Language): readonly Block[] => {
  const say = importWords[language];
  const { of, rows, headingRow, headingRows, columns, unknown, always, skipped, notes } = guess;
  const count = formatNumber(rows, language);
  const strange = unknown.filter(({ question }) => question === undefined);
  const skips = say.skips.flatMap(([why, words]) =>
    skipped[why] > 0 ? [words(formatNumber(skipped[why], language))] : [],
  );
  return [
    {
      lead: nameOf(guess),
      text: say.table(ofWords(of, language), count, headingRow, headingRows),
      tone: "heading",
    },
    ...columns.map(
      ({ column, heading, fields }): Block => ({
        lead: columnLetters(column),
        text: `${heading} → ${fields.map((field) => fieldWords(of, field, language)).join(", ")}`,
        indent: 2,
        hang: 6,
      }),
    ),
    ...Object.entries(always).map(
      ([field, value]): Block => ({
        text: say.always(fieldWords(of, field, language), String(value)),
        indent: 2,
        hang: 6,
      }),
    ),
    ...unknown.flatMap(({ column, heading, question }): readonly Block[] =>
      question === undefined
        ? []
        : [
            {
              lead: columnLetters(column),
              text: say.asked(heading, question[language]),
              indent: 2,
              hang: 6,
              tone: "warning",
            },
          ],
    ),
    ...(strange.length > 0
      ? [
          {
            text: say.unknown(
              strange
                .map(({ column, heading }) => `${columnLetters(column)} ${heading}`)
                .join(", "),
            ),
            indent: 2,
            hang: 6,
            tone: "warning" as const,
          },
        ]
      : []),
    ...notes.map((note): Block => ({ text: note[language], indent: 2, hang: 6, tone: "faint" })),
    ...(skips.length > 0
      ? [{ text: say.skipped(skips.join(", ")), indent: 2, hang: 6, tone: "faint" as const }]
      : []),
  ];
};

const unknownBlocks = (guess: UnknownTable, language: Language): readonly Block[] => {
  const say = importWords[language];
  const { why, between, known } = guess;
  if (why === "template") return [];
  const words = between.map((of) => ofWords(of, language)).join(", ");
  return [
    {
      lead: nameOf(guess),
      text: say.why[why](words, known.join(", ")),
      tone: why === "empty" || why === "left-out" ? "faint" : "warning",
    },
    blank,
  ];
};

/** How each sheet was understood. */
export const guessBlocks = (tables: readonly TableGuess[], language: Language): readonly Block[] =>
  tables.flatMap((guess) =>
    isKnownTable(guess) ? [...knownBlocks(guess, language), blank] : unknownBlocks(guess, language),
  );

/** Faults that say the same of one column are told once, with how many they are. */
export const importFaultBlocks = (
  faults: readonly CellFault[],
  count: number,
  language: Language,
): readonly Block[] => {
  if (count === 0) return [];
  const say = importWords[language];
  const groups = new Map<string, { fault: CellFault; more: number }>();
  for (const fault of faults) {
    const { file, sheet, column } = fault.place;
    const key = JSON.stringify([file, sheet, column, fault.message.sv]);
    const group = groups.get(key);
    if (group) group.more += 1;
    else groups.set(key, { fault, more: 0 });
  }
  const rest = count - faults.length;
  return [
    { text: say.faults(formatNumber(count, language), count === 1), tone: "heading" },
    ...[...groups.values()].flatMap(({ fault, more }): Block[] => [
      {
        lead: "✖",
        text: `${placeText(fault.place, language)}${more > 0 ? say.same(formatNumber(more, language)) : ""}`,
        tone: "error",
        indent: 2,
      },
      { text: `${fault.message[language]} (${fault.code})`, indent: 4 },
    ]),
    ...(rest > 0 ? [{ text: say.more(formatNumber(rest, language)), indent: 2 }] : []),
    blank,
  ];
};

const mostUnmatched = 40;

/** Names that lead nowhere, and what one can do. */
export const unmatchedBlocks = (
  unmatched: readonly Unmatched[],
  language: Language,
): readonly Block[] => {
  if (unmatched.length === 0) return [];
  const say = importWords[language];
  const rest = unmatched.length - mostUnmatched;
  return [
    { text: say.unmatched(formatNumber(unmatched.length, language)), tone: "heading" },
    ...unmatched
      .slice(0, mostUnmatched)
      .flatMap(({ text, why, nearest, count, places, field }): Block[] => {
        const [place] = places;
        const where = place ? placeText(place, language) : "";
        const more = count > 1 ? say.same(formatNumber(count - 1, language)) : "";
        const near = nearest.length > 0 ? ` ${say.near(nearest.join(", "))}` : "";
        const isAsked = why === "untold" || (why === "unknown" && field.endsWith(".ground"));
        const isSeveral = why === "unknown" && /[,/;]|\s(?:och|eller|and|or)\s/u.test(text);
        const several = isSeveral && nearest.length === 0 && !isAsked ? ` ${say.severalInOne}` : "";
        const what = isAsked
          ? say.untold(field)
          : say.notFound[why === "ambiguous" ? why : "unknown"];
        return [
          { lead: "?", text: text === "" ? "–" : text, indent: 2, tone: "warning" },
          { text: `${what}${near}${several} ${where}${more}`, indent: 4 },
        ];
      }),
    ...(rest > 0 ? [{ text: say.more(formatNumber(rest, language)), indent: 2 }] : []),
    { text: say.mendNames, indent: 2 },
    blank,
  ];
};

const mostGone = 20;

/** Rows that are there no more. */
export const goneBlocks = (
  gone: readonly GoneRow[],
  isDropped: boolean,
  language: Language,
): readonly Block[] => {
  if (gone.length === 0) return [];
  const say = importWords[language];
  const rest = gone.length - mostGone;
  return [
    { text: say.gone(formatNumber(gone.length, language), isDropped), tone: "heading" },
    ...gone
      .slice(0, mostGone)
      .map(
        ({ id, place }): Block => ({ text: `${id} (${placeText(place, language)})`, indent: 2 }),
      ),
    ...(rest > 0 ? [{ text: say.more(formatNumber(rest, language)), indent: 2 }] : []),
    blank,
  ];
};

/** What the import does to the plan, in one line. */
export const changeBlocks = (
  { changes }: Pick<Imported, "changes">,
  language: Language,
): readonly Block[] => {
  const show = (value: number) => formatNumber(value, language);
  const { added, changed, unchanged, dropped } = changes;
  return [
    {
      text: importWords[language].changes(
        show(added),
        show(changed),
        show(unchanged),
        show(dropped),
      ),
    },
  ];
};
