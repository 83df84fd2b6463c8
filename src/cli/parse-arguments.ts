import { parseArgs } from "node:util";
import { didYouMean } from "./did-you-mean.js";
import { type OptionName, optionNames, takesValue } from "./option.js";
import { UsageError } from "./usage-error.js";

/** The command line taken apart: words that are no options, and the options given with their values. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option; an empty text for one that takes none. */
  readonly given: ReadonlyMap<OptionName, string>;
}

const isOption = (name: string): name is OptionName =>
  (optionNames as readonly string[]).includes(name);

/** Takes a command line apart. Throws a {@link UsageError} for an option that does not exist or lacks its value. */
export const parseArguments = (argv: readonly string[]): Arguments => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(
        optionNames.map((name) => [name, { type: takesValue(name) ? "string" : "boolean" }]),
      ),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
      output: { type: "string", short: "o" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const given = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      const near = didYouMean(
        rawName,
        optionNames.map((known) => `--${known}`),
      );
      throw new UsageError({
        sv: `Det finns inget val ${rawName}.${near.sv}`,
        en: `There is no option ${rawName}.${near.en}`,
      });
    }
    const isMissing =
      value === undefined || value === "" || (value.startsWith("--") && !token.inlineValue);
    if (takesValue(name) && isMissing) {
      throw new UsageError({
        sv: `${rawName} ska följas av ett värde.`,
        en: `${rawName} should be followed by a value.`,
      });
    }
    if (!takesValue(name) && value !== undefined) {
      throw new UsageError({
        sv: `${rawName} tar inget värde.`,
        en: `${rawName} takes no value.`,
      });
    }
    given.set(name, value ?? "");
  }
  return { positionals, given };
};
