import { textRules } from "../../report/text-rules.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";

export const rules: Command = {
  name: "rules",
  takes: "",
  summary: { sv: "vilka regler finns det?", en: "which rules are there?" },
  options: ["json"],
  run: async ({ io, given, text }) => {
    if (given.has("json")) for (const rule of catalogue) io.stdout(`${JSON.stringify(rule)}\n`);
    else io.stdout(textRules(catalogue, text));
    return exitCode.fine;
  },
};
