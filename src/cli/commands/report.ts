import { measured } from "../../burden/measure.js";
import { uncertainty } from "../../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../../burden/uncertainty/uncertainty-beside.js";
import { weigh } from "../../burden/weigh.js";
import { schedule } from "../../calendar/schedule.js";
import { check } from "../../check/check.js";
import type { PageFactsOptions } from "../../html/context-of.js";
import { htmlReport } from "../../html/html-report.js";
import { pageFacts } from "../../html/page-facts.js";
import { sections } from "../../html/sections.js";
import type { Plan } from "../../plan/plan.js";
import { markdownDecisionPaper } from "../../report/markdown-decision-paper.js";
import { textOverview } from "../../report/text-overview.js";
import { asOf } from "../as-of.js";
import type { Call, Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { measureSettings } from "../measure-settings.js";
import { onePlan } from "../one-plan.js";
import { planHash } from "../plan-hash.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { UsageError } from "../usage-error.js";
import { wordOf } from "../word-of.js";
import { refuseExisting, writeOutput } from "../write-output.js";

const formats = ["html", "text", "markdown", "json"] as const;
const ids = sections.map(({ id }) => id);

export const report: Command = {
  name: "report",
  takes: "PLAN",
  summary: {
    sv: "hela styrningen som en HTML-fil att skicka ut: mål, siffror, år, börda, fynd, bilder",
    en: "the whole steering as one HTML file to send out: goals, figures, year, burden, findings, pictures",
  },
  about: {
    sv: "Filen behöver inget annat: den hämtar inget, fungerar utan JavaScript, på telefon, på papper och uppläst. Varje bild har sin tabell, och uppgifterna ligger i filen som CSV och JSON. Krav rangordnas, aldrig enheter eller människor.",
    en: "The file needs nothing beside it: it fetches nothing and works without JavaScript, on a phone, on paper and read aloud. Each picture has its table, and the data lie in the file as CSV and JSON. Demands are ranked, never units or people.",
  },
  options: [
    "as-of",
    "year",
    "hours-per-year",
    "rate",
    "rates",
    "recipe",
    "format",
    "sections",
    "output",
    "force",
  ],
  choices: {
    title: { sv: "Avsnitt (--sections)", en: "Sections (--sections)" },
    of: sections.map(({ id, title }) => ({ id, title })),
  },
  ownWords: {
    format: {
      value: { sv: formats.join("|"), en: formats.join("|") },
      means: {
        sv: "hela bladet (annars), översikten som text, en tjänsteskrivelse i Markdown, eller bladets uppgifter som JSON",
        en: "the whole page (else), the overview as text, a paper for decision in Markdown, or the facts of the page as JSON",
      },
    },
  },
  run: async (call) => {
    const settings = await measureSettings(call);
    const format = wordOf(call, "format", formats);
    const asked = call.given.get("sections");
    const chosen = asked === undefined ? undefined : listOf(asked, ids, "--sections");
    if (chosen && format !== "html") {
      throw new UsageError({
        sv: `--sections är för --format html, inte ${format}.`,
        en: `--sections is for --format html, not ${format}.`,
      });
    }
    await refuseExisting(call);
    return onePlan(
      call,
      async (plan, { page }) => {
        refuseOtherCurrency(plan, settings.rates);
        const { from } = span(call, plan);
        const options = {
          ...settings,
          language: call.language,
          cellOf: page.cellOf,
          asOf: asOf(call, plan),
          year: Number(from.slice(0, 4)),
          ...(format !== "text" && format !== "markdown" && { hash: planHash(plan) }),
        };
        await writeOutput(
          call,
          written(plan, format, options, chosen, { io: call.io, text: page }),
        );
        return exitCode.fine;
      },
      { tellsCells: true },
    );
  },
};

/** The report in a format. */
const written = (
  plan: Plan,
  format: (typeof formats)[number],
  options: PageFactsOptions,
  chosen: readonly string[] | undefined,
  { io, text }: Pick<Call, "io" | "text">,
): string => {
  const { language, year } = options;
  switch (format) {
    case "html":
      return htmlReport(plan, {
        ...options,
        version: io.version(),
        ...(chosen && { sections: chosen }),
      });
    case "json":
      return `${JSON.stringify(pageFacts(plan, options), null, 1)}\n`;
    default: {
      const report = check(plan, { asOf: options.asOf });
      const weights = weigh(plan, options);
      if (format === "markdown")
        return markdownDecisionPaper(plan, { report, weights }, { language });
      const days = schedule(plan, { from: `${year}-01-01`, to: `${year}-12-31` });
      const howSure = {
        ...uncertainty(weights, { by: ["origin"] }),
        ...uncertaintyBeside(weights),
      };
      const seen = { report, burden: measured(weights), schedule: days };
      return textOverview(plan, seen, { ...text, howSure });
    }
  }
};
