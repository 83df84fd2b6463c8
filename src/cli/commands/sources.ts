import { textSources } from "../../report/text-sources.js";
import { catalogue } from "../../rules/catalogue.js";
import { olderThan } from "../../sources/older-than.js";
import { sourceRegister } from "../../sources/register.js";
import type { RuleSource } from "../../sources/source.js";
import type { Call, Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { UsageError } from "../usage-error.js";

/** All sources, the oldest reading first; or those older than was asked. */
const chosen = ({ given }: Call): readonly RuleSource[] => {
  const limit = given.get("older-than");
  const asOf = given.get("as-of");
  if (limit === undefined) {
    return sourceRegister.toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : 1));
  }
  if (limit.startsWith("P") && asOf === undefined) {
    throw new UsageError({
      sv: "Från vilken dag ska tiden räknas? Ange --as-of, till exempel --as-of 2026-11-01.",
      en: "From which day should the time be counted? Give --as-of, such as --as-of 2026-11-01.",
    });
  }
  try {
    return olderThan(sourceRegister, limit, asOf);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError({
      sv: `${limit} är varken en dag eller en tid. Ange --older-than som 2025-01-01 eller P18M.`,
      en: `${limit} is neither a day nor a time. Give --older-than as 2025-01-01 or P18M.`,
    });
  }
};

export const sources: Command = {
  name: "sources",
  takes: "",
  summary: {
    sv: "vad vilar reglerna på, och vad bör läsas om?",
    en: "what do the rules rest on, and what should be read again?",
  },
  options: ["older-than", "as-of", "json"],
  run: async (call) => {
    const found = chosen(call);
    if (!call.given.has("json")) call.io.stdout(textSources(found, catalogue, call.text));
    else {
      for (const source of found) {
        const rules = catalogue
          .filter((rule) => rule.sources.some(({ id }) => id === source.id))
          .map(({ id }) => id);
        call.io.stdout(`${JSON.stringify({ ...source, rules })}\n`);
      }
    }
    return exitCode.fine;
  },
};
