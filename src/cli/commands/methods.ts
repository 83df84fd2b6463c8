import { methods as known } from "../../methods/methods.js";
import { textExplainMethod } from "../../report/text-explain-method.js";
import { textMethods } from "../../report/text-methods.js";
import type { Command } from "../command.js";
import { didYouMean } from "../did-you-mean.js";
import { exitCode } from "../exit-code.js";
import { UsageError } from "../usage-error.js";

export const methods: Command = {
  name: "methods",
  takes: "[METHOD…]",
  summary: {
    sv: "vilka styrmetoder finns det, och hur långt är de kända?",
    en: "which steering methods are there, and how far are they known?",
  },
  options: ["json"],
  run: async ({ io, positionals, given, text }) => {
    const asked = positionals.map((id) => {
      const method = known.find((one) => one.id === id);
      if (method) return method;
      const near = didYouMean(
        id,
        known.map((one) => one.id),
      );
      throw new UsageError({
        sv: `Det finns ingen metod ${id}.${near.sv}`,
        en: `There is no method ${id}.${near.en}`,
      });
    });
    if (given.has("json")) {
      for (const method of asked.length > 0 ? asked : known)
        io.stdout(`${JSON.stringify(method)}\n`);
    } else if (asked.length === 0) io.stdout(textMethods(known, text));
    else io.stdout(asked.map((method) => textExplainMethod(method, text)).join("\n"));
    return exitCode.fine;
  },
};
