import type { Language } from "../report/language.js";
import type { TextOptions } from "../report/text-options.js";
import type { Words } from "../sources/words.js";
import type { ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";
import type { OptionName } from "./option.js";

/** What a command is given: the machine, the words after its name, its options, and how to write text. */
export interface Call {
  readonly io: Io;
  readonly positionals: readonly string[];
  readonly given: ReadonlyMap<OptionName, string>;
  readonly language: Language;
  readonly text: TextOptions;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What stands after its name: `PLAN…`. */
  readonly takes: string;
  readonly summary: Words;
  /** What one should know beside the options. */
  readonly about?: Words;
  readonly options: readonly OptionName[];
  /** What an option takes and means in this command, where it is another thing than in the others. */
  readonly ownWords?: Partial<
    Readonly<Record<OptionName, { readonly value: Words; readonly means: Words }>>
  >;
  /** Words that an option takes and what each means, under a heading of their own. */
  readonly choices?: {
    readonly title: Words;
    readonly of: readonly { readonly id: string; readonly title: Words }[];
  };
  readonly run: (call: Call) => Promise<ExitCode>;
}
