import type { Words } from "../sources/words.js";
import { decode } from "./decode.js";
import type { Io } from "./io.js";
import { jsonFaultAt } from "./json-fault-at.js";
import { lineAndColumn } from "./line-and-column.js";

/** What a file could not be used for, in words; with the place in it where there is one. */
export interface FileProblem {
  readonly code: "unreadable" | "encoding" | "json";
  readonly message: Words;
  readonly line?: number;
  readonly column?: number;
}

export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: FileProblem;
      /** There is no such file. */
      readonly isMissing?: boolean;
    };

const unreadable: Readonly<Record<string, Words>> = {
  ENOENT: { sv: "Filen finns inte.", en: "The file does not exist." },
  EISDIR: { sv: "Det är en mapp, inte en fil.", en: "It is a folder, not a file." },
  EACCES: { sv: "Filen får inte läsas.", en: "The file may not be read." },
  ERR_FS_FILE_TOO_LARGE: {
    sv: "Filen är för stor. En plan är en organisation: dela upp den.",
    en: "The file is too large. One plan is one organisation: split it.",
  },
};

const unknownError: Words = { sv: "Filen kunde inte läsas.", en: "The file could not be read." };

const jsonProblem = (text: string): FileProblem => {
  const at = jsonFaultAt(text);
  const { line, column } = lineAndColumn(text, at);
  const found = text.slice(at, at + 20).split(/[\r\n]/)[0] ?? "";
  const isEnd = at >= text.trimEnd().length;
  const message = isEnd
    ? {
        sv: `Filen tar slut för tidigt, på rad ${line}, tecken ${column}. Något saknas, till exempel } eller ].`,
        en: `The file ends too early, at line ${line}, column ${column}. Something is missing, such as } or ].`,
      }
    : {
        sv: `Filen är inte rätt skriven JSON på rad ${line}, tecken ${column}, vid: ${found}`,
        en: `The file is not well-formed JSON at line ${line}, column ${column}, near: ${found}`,
      };
  return { code: "json", message, line, column };
};

/** Why a file could not be read. */
export const readProblem = (error: unknown): FileProblem => {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return { code: "unreadable", message: unreadable[code] ?? unknownError };
};

/** Bytes as JSON. */
export const jsonOf = (bytes: Uint8Array): ReadJson => {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    return { ok: false, problem: { code: "encoding", message: decoded.message } };
  }
  try {
    return { ok: true, value: JSON.parse(decoded.text), text: decoded.text };
  } catch {
    return { ok: false, problem: jsonProblem(decoded.text) };
  }
};

/** Reads a file, or standard input when it is called `-`, as JSON. */
export const readJson = async (io: Io, path: string): Promise<ReadJson> => {
  try {
    return jsonOf(await (path === "-" ? io.readStdin() : io.readFile(path)));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { ok: false, problem: readProblem(error), isMissing };
  }
};
