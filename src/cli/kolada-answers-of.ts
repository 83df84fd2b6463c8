import type { KoladaAnswers } from "../formats/kolada/kolada-answers.js";
import { parseKolada } from "../formats/kolada/parse-kolada.js";
import type { SavedAnswer } from "../formats/kolada/saved-answer.js";
import { placesIn } from "../formats/places/places-in.js";
import { pointerOfPath } from "../formats/places/pointer-of-path.js";
import { safeText } from "../report/safe-text.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

const mostLines = 20;

/** Reads saved answers from Kolada. Throws a {@link UsageError} with all that is wrong in them, file and line. */
export const koladaAnswersOf = async (
  { io, language }: Pick<Call, "io" | "language">,
  files: readonly string[],
): Promise<KoladaAnswers> => {
  const saved: SavedAnswer[] = [];
  const texts = new Map<string, string>();
  const unread: Words[] = [];
  for (const file of files) {
    const read = await readJson(io, file);
    if (read.ok) {
      saved.push({ file, json: read.value });
      texts.set(file, read.text);
      continue;
    }
    const { sv, en } = read.problem.message;
    unread.push({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
  const parsed = parseKolada(saved);
  const faults = parsed.ok ? [] : parsed.faults;
  const lines = faults.slice(0, mostLines).map(({ file = "", path, message }): Words => {
    const pointer = pointerOfPath(path);
    const { line = 1, column = 1 } = placesIn(texts.get(file) ?? "", [pointer]).get(pointer) ?? {};
    return {
      sv: `${file}: ${path} (rad ${line}, tecken ${column}): ${message.sv}`,
      en: `${file}: ${path} (line ${line}, column ${column}): ${message.en}`,
    };
  });
  if (parsed.ok && unread.length === 0) {
    for (const file of parsed.answers.unfinished)
      io.stderr(`${safeText(goesOn[language](file))}\n`);
    return parsed.answers;
  }
  const count = unread.length + (parsed.ok ? 0 : parsed.count);
  throw new UsageError(
    {
      sv: `Svaren ur Kolada går inte att använda. Fel: ${count}.`,
      en: `The answers from Kolada cannot be used. Faults: ${count}.`,
    },
    [...unread, ...lines],
  );
};

const goesOn = {
  sv: (file: string) =>
    `${file} säger att fler sidor följer (next_url), men den sista är inte med. Det som står på dem saknas här.`,
  en: (file: string) =>
    `${file} says that more pages follow (next_url), but the last one is not there. What stands on them is missing here.`,
} as const;
