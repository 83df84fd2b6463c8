import { columnLetters } from "../formats/tables/import/column-letters.js";
import { fieldWords } from "../formats/tables/import/field-words.js";
import {
  isKnownTable,
  type KnownTable,
  type TableGuess,
  type TableOf,
  type UnknownTable,
} from "../formats/tables/import/guess.js";
import { placeText } from "../formats/tables/import/place-text.js";
import { partWords } from "../plan/kind-words.js";
import { formatNumber } from "../report/format-number.js";
import type { Language } from "../report/language.js";
import { type Block, blank, type Tone } from "../report/page.js";
import { textWidth } from "../report/text-width.js";
import { importWords } from "./import-words.js";

const ofWords = (of: TableOf, language: Language): string => {
  if (of === "plan") return importWords[language].plan;
  return of === "names" ? importWords[language].names : partWords[of][language];
};

const nameOf = ({ file, sheet }: { readonly file: string; readonly sheet?: string }): string =>
  placeText({ file, ...(sheet !== undefined && { sheet }) });

/** So wide a name leaves too little room beside it: what it is stands below. */
const widestName = 40;

const understoodAs = (lead: string, text: string, tone: Tone): readonly Block[] =>
  textWidth(lead) <= widestName
    ? [{ lead, text, tone }]
    : [
        { text: lead, tone },
        { text, indent: 2 },
      ];

const knownBlocks = (guess: KnownTable, language: Language): readonly Block[] => {
  const say = importWords[language];
  const { of, rows, headingRow, headingRows, columns, unknown, always, skipped, notes } = guess;
  const count = formatNumber(rows, language);
  const strange = unknown.filter(({ question }) => question === undefined);
  const skips = say.skips.flatMap(([why, words]) =>
    skipped[why] > 0 ? [words(formatNumber(skipped[why], language))] : [],
  );
  return [
    ...understoodAs(
      nameOf(guess),
      say.table(ofWords(of, language), count, headingRow, headingRows),
      "heading",
    ),
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
    ...understoodAs(
      nameOf(guess),
      say.why[why](words, known.join(", ")),
      why === "empty" || why === "left-out" ? "faint" : "warning",
    ),
    blank,
  ];
};

/** How each sheet was understood. */
export const guessBlocks = (tables: readonly TableGuess[], language: Language): readonly Block[] =>
  tables.flatMap((guess) =>
    isKnownTable(guess) ? [...knownBlocks(guess, language), blank] : unknownBlocks(guess, language),
  );
