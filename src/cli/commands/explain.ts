import { textExplainRule } from "../../report/text-explain-rule.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Command } from "../command.js";
import { didYouMean } from "../did-you-mean.js";
import { exitCode } from "../exit-code.js";
import { UsageError } from "../usage-error.js";

export const explain: Command = {
  name: "explain",
  takes: "RULE…",
  summary: {
    sv: "vad frågar en regel efter, och på vilken grund?",
    en: "what does a rule ask for, and on what ground?",
  },
  options: ["json"],
  run: async ({ io, positionals, given, text }) => {
    if (positionals.length === 0) {
      throw new UsageError({
        sv: "Vilken regel? styrkedja rules visar alla.",
        en: "Which rule? styrkedja rules shows them all.",
      });
    }
    const found = positionals.map((id) => {
      const rule = catalogue.find((known) => known.id === id);
      if (rule) return rule;
      const near = didYouMean(
        id,
        catalogue.map((known) => known.id),
      );
      throw new UsageError({
        sv: `Det finns ingen regel ${id}.${near.sv}`,
        en: `There is no rule ${id}.${near.en}`,
      });
    });
    const shown = found.map((rule) =>
      given.has("json") ? `${JSON.stringify(rule)}\n` : textExplainRule(rule, text),
    );
    io.stdout(shown.join(given.has("json") ? "" : "\n"));
    return exitCode.fine;
  },
};
