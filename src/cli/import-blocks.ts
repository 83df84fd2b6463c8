import type { CellFault } from "../formats/tables/cell-fault.js";
import type { GoneRow, Imported } from "../formats/tables/import/imported.js";
import { placeText } from "../formats/tables/import/place-text.js";
import type { Unmatched } from "../formats/tables/import/unmatched.js";
import type { Targets } from "../formats/tables/names.js";
import { partWords } from "../plan/kind-words.js";
import { partOf } from "../plan/kinds.js";
import { formatNumber } from "../report/format-number.js";
import type { Language } from "../report/language.js";
import { type Block, blank } from "../report/page.js";
import { importWords } from "./import-words.js";

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
const mostKinds = 3;

/** What a name was looked for among; empty where that is nearly anything. */
const kindsText = (targets: Targets, language: Language): string => {
  if (targets === "*" || targets.length > mostKinds) return "";
  const among = targets.flatMap((kind) =>
    kind === "organisation" ? [] : [partWords[partOf[kind]][language]],
  );
  return among.join(importWords[language].or);
};

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
      .flatMap(({ text, why, targets, otherKind, nearest, count, places, field }): Block[] => {
        const [place] = places;
        const where = place ? placeText(place, language) : "";
        const more = count > 1 ? say.same(formatNumber(count - 1, language)) : "";
        const near = nearest.length > 0 ? ` ${say.near(nearest.join(", "))}` : "";
        const isAsked = why === "untold" || (why === "unknown" && field.endsWith(".ground"));
        const isSeveral = why === "unknown" && /[,/;]|\s(?:och|eller|and|or)\s/u.test(text);
        const isOne = nearest.length > 0 || otherKind !== undefined;
        const several = isSeveral && !isOne && !isAsked ? ` ${say.severalInOne}` : "";
        const what = isAsked
          ? say.untold(field)
          : why === "ambiguous"
            ? say.ambiguous
            : say.unknownName(
                kindsText(targets, language),
                otherKind === undefined ? "" : partWords[partOf[otherKind]][language],
              );
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
