import { type Block, blank, layOut } from "../report/page.js";
import type { TextOptions } from "../report/text-options.js";
import type { Words } from "../sources/words.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { commonOptions, type OptionName, options } from "./option.js";

const words = {
  sv: {
    what: "styrkedja: en kommuns styrning som en plan. Granska den, väg rapporteringsbördan, se året.",
    use: "Så här: styrkedja KOMMANDO [FIL…] [VAL]",
    how: "Så här:",
    commands: "Kommandon",
    options: "Val",
    more: "styrkedja KOMMANDO --help visar vad ett kommando tar. Filen - är standard in.",
  },
  en: {
    what: "styrkedja: a municipality's steering as one plan. Check it, weigh the reporting burden, see the year.",
    use: "Use: styrkedja COMMAND [FILE…] [OPTIONS]",
    how: "Use:",
    commands: "Commands",
    options: "Options",
    more: "styrkedja COMMAND --help shows what a command takes. The file - is standard input.",
  },
} as const;

const optionBlocks = (
  names: readonly OptionName[],
  { language }: TextOptions,
  own: Command["ownWords"] = {},
): readonly Block[] =>
  names.map((name) => {
    const option: { readonly value?: Words; readonly means: Words } = own[name] ?? options[name];
    const lead = option.value ? `--${name} ${option.value[language]}` : `--${name}`;
    return { lead, text: option.means[language], indent: 2, hang: 39 };
  });

/** What the command line can do, or what one command takes. */
export const help = (command: Command | undefined, text: TextOptions): string => {
  const { language } = text;
  const say = words[language];
  if (!command) {
    return layOut(
      [
        { text: say.what },
        blank,
        { text: say.use },
        blank,
        { text: say.commands, tone: "heading" },
        ...commands.map(
          ({ name, takes, summary }): Block => ({
            lead: takes === "" ? name : `${name} ${takes}`,
            text: summary[language],
            indent: 2,
            hang: 23,
          }),
        ),
        blank,
        { text: say.options, tone: "heading" },
        ...optionBlocks([...commonOptions, "version"], text),
        blank,
        { text: say.more },
      ],
      text,
    );
  }
  const { name, takes, summary, about, choices } = command;
  return layOut(
    [
      {
        text: `${say.how} styrkedja ${takes === "" ? name : `${name} ${takes}`} [${say.options.toUpperCase()}]`,
      },
      blank,
      { text: `${summary[language].charAt(0).toUpperCase()}${summary[language].slice(1)}` },
      ...(about ? [blank, { text: about[language] }] : []),
      blank,
      { text: say.options, tone: "heading" },
      ...optionBlocks([...command.options, ...commonOptions], text, command.ownWords),
      ...(choices
        ? [
            blank,
            { text: choices.title[language], tone: "heading" as const },
            ...choices.of.map(
              ({ id, title }): Block => ({ lead: id, text: title[language], indent: 2, hang: 23 }),
            ),
          ]
        : []),
    ],
    text,
  );
};
