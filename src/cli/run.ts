import type { Language } from "../report/language.js";
import { defaultWidth } from "../report/page.js";
import { safeText } from "../report/safe-text.js";
import type { TextOptions } from "../report/text-options.js";
import { ansiStyle } from "./ansi-style.js";
import type { Call, Command } from "./command.js";
import { commands } from "./commands.js";
import { didYouMean } from "./did-you-mean.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { help } from "./help.js";
import type { Io } from "./io.js";
import { commonOptions } from "./option.js";
import { type Arguments, parseArguments } from "./parse-arguments.js";
import { refuseWrongDays } from "./refuse-wrong-days.js";
import { UsageError } from "./usage-error.js";

const hint = {
  sv: (command: string) => `Hjälp: styrkedja ${command}--help`,
  en: (command: string) => `Help: styrkedja ${command}--help`,
} as const;

const broken = {
  sv: (message: string) => `Något gick fel i styrkedja självt: ${message}`,
  en: (message: string) => `Something went wrong in styrkedja itself: ${message}`,
} as const;

/** The language asked for, found before anything can go wrong, so that what goes wrong is told in it. */
const languageOf = (argv: readonly string[]): Language => {
  const at = argv.indexOf("--lang");
  const isEnglish = argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en");
  return isEnglish ? "en" : "sv";
};

const textOptions = (io: Io, { given }: Arguments, language: Language): TextOptions => {
  const { isTerminal, columns = defaultWidth } = io;
  const { NO_COLOR, TERM } = io.env;
  const isColoured = isTerminal.stdout && !given.has("no-color") && !NO_COLOR && TERM !== "dumb";
  return {
    language,
    width: isTerminal.stdout ? Math.min(columns, defaultWidth) : defaultWidth,
    ...(isColoured && { style: ansiStyle }),
  };
};

const find = (name: string): Command => {
  const known = commands.find((command) => command.name === name);
  if (known) return known;
  const near = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  throw new UsageError({
    sv: `Det finns inget kommando ${name}.${near.sv}`,
    en: `There is no command ${name}.${near.en}`,
  });
};

const refuseOthersOptions = ({ name, options }: Command, { given }: Arguments): void => {
  for (const option of given.keys()) {
    if ([...options, ...commonOptions].includes(option)) continue;
    throw new UsageError({
      sv: `styrkedja ${name} tar inte --${option}.`,
      en: `styrkedja ${name} does not take --${option}.`,
    });
  }
};

const start = async (argv: readonly string[], io: Io, language: Language): Promise<ExitCode> => {
  const parsed = parseArguments(argv);
  const { positionals, given } = parsed;
  const [name, ...rest] = positionals;
  const lang = given.get("lang") ?? "sv";
  if (lang !== "sv" && lang !== "en") {
    throw new UsageError({
      sv: `--lang är sv eller en, inte ${lang}.`,
      en: `--lang is sv or en, not ${lang}.`,
    });
  }
  const text = textOptions(io, parsed, language);
  if (given.has("version")) {
    io.stdout(`${io.version()}\n`);
    return exitCode.fine;
  }
  const command = name === undefined ? undefined : find(name);
  if (given.has("help")) {
    io.stdout(help(command, text));
    return exitCode.fine;
  }
  if (!command) {
    io.stderr(help(undefined, text));
    return exitCode.wrong;
  }
  refuseOthersOptions(command, parsed);
  refuseWrongDays(parsed);
  const call: Call = { io, positionals: rest, given, language, text };
  return command.run(call);
};

/**
 * Runs the command line: results to standard out, messages to standard error. Gives the exit code: 0 all is well, 1
 * findings at or above the limit, 2 input or use that is wrong.
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const language = languageOf(argv);
  try {
    return await start(argv, io, language);
  } catch (error) {
    const say = (text: string) => io.stderr(`${safeText(text)}\n`);
    if (error instanceof UsageError) {
      const name = commands.find((command) => command.name === argv[0])?.name;
      say(error.words[language]);
      for (const line of error.lines) say(`  ${line[language]}`);
      say(hint[language](name === undefined ? "" : `${name} `));
    } else say(broken[language](error instanceof Error ? error.message : String(error)));
    return exitCode.wrong;
  }
};
