import type { Call, Command } from "../command.js";
import { didYouMean } from "../did-you-mean.js";
import type { ExitCode } from "../exit-code.js";
import { commonOptions, type OptionName } from "../option.js";
import { UsageError } from "../usage-error.js";
import { koladaAdd } from "./kolada-add.js";
import { koladaFetch } from "./kolada-fetch.js";
import { koladaLink } from "./kolada-link.js";

interface Part {
  readonly run: (call: Call) => Promise<ExitCode>;
  readonly options: readonly OptionName[];
}

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["link", { run: koladaLink, options: ["all", "saved-on", "json"] }],
  [
    "add",
    {
      run: koladaAdd,
      options: ["kpi", "compare-with", "saved-on", "output", "force", "json"],
    },
  ],
  [
    "fetch",
    { run: koladaFetch, options: ["kpi", "municipality", "ou", "years", "output", "force"] },
  ],
]);

const refuseOthersOptions = (word: string, { options }: Part, { given }: Call): void => {
  for (const option of given.keys()) {
    if ([...options, ...commonOptions].includes(option)) continue;
    throw new UsageError({
      sv: `styrkedja kolada ${word} tar inte --${option}.`,
      en: `styrkedja kolada ${word} does not take --${option}.`,
    });
  }
};

export const kolada: Command = {
  name: "kolada",
  takes: "link|add|fetch …",
  summary: {
    sv: "vad finns redan i Kolada? Föreslå, lägg till, hämta",
    en: "what is in Kolada already? Suggest, add, fetch",
  },
  about: {
    sv: 'Det som redan finns behöver inte begäras in igen. Svar ur Kolada (v3, och äldre v2) läses ur filer, utan nät; bara fetch går ut på nätet. Ett värde som saknas i Kolada blir null med skäl, aldrig noll. Gruppers medelvärden är ovägda och märks så. Planens egna uppgifter står kvar. "Källa: Kolada" ska stå vid siffrorna när de visas vidare.',
    en: 'What is there already need not be asked for again. Answers from Kolada (v3, and the older v2) are read from files, without a network; only fetch goes out on it. A value that Kolada lacks becomes null with a reason, never zero. Means of groups are unweighted and marked so. What the plan says itself stands. "Källa: Kolada" is to stand by the figures when they are shown to others.',
  },
  options: [
    "kpi",
    "municipality",
    "ou",
    "years",
    "compare-with",
    "saved-on",
    "all",
    "output",
    "force",
    "json",
  ],
  choices: {
    title: { sv: "Vad", en: "What" },
    of: [
      {
        id: "link PLAN FIL…",
        title: {
          sv: "vilka indikatorer som samlas in för hand har Kolada troligen redan? (--all)",
          en: "which indicators that are collected by hand does Kolada probably have? (--all)",
        },
      },
      {
        id: "add PLAN FIL…",
        title: {
          sv: "lägg nyckeltal och siffror till planen: visar bara, eller skriver med -o (--kpi, --compare-with)",
          en: "add indicators and figures to the plan: shows only, or writes with -o (--kpi, --compare-with)",
        },
      },
      {
        id: "fetch -o FIL",
        title: {
          sv: "hämta svar ur Kolada till en fil (--kpi, --municipality, --ou, --years); utan --kpi listan över alla nyckeltal",
          en: "fetch answers from Kolada to a file (--kpi, --municipality, --ou, --years); without --kpi the list of all indicators",
        },
      },
    ],
  },
  run: async (call) => {
    const [word = "", ...positionals] = call.positionals;
    const part = parts.get(word);
    if (part) {
      refuseOthersOptions(word, part, call);
      return part.run({ ...call, positionals });
    }
    const near = didYouMean(word, [...parts.keys()]);
    throw new UsageError({
      sv: `Ange vad som ska göras: styrkedja kolada link, add eller fetch.${near.sv}`,
      en: `Say what to do: styrkedja kolada link, add or fetch.${near.en}`,
    });
  },
};
