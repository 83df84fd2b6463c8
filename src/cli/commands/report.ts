import { htmlReport } from "../../html/html-report.js";
import { sections } from "../../html/sections.js";
import { asOf } from "../as-of.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { measureSettings } from "../measure-settings.js";
import { onePlan } from "../one-plan.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { writeOutput } from "../write-output.js";

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
    "sections",
    "output",
    "force",
  ],
  choices: {
    title: { sv: "Avsnitt (--sections)", en: "Sections (--sections)" },
    of: sections.map(({ id, title }) => ({ id, title })),
  },
  run: async (call) => {
    const settings = await measureSettings(call);
    const asked = call.given.get("sections");
    const chosen = asked === undefined ? undefined : listOf(asked, ids, "--sections");
    return onePlan(call, async (plan) => {
      refuseOtherCurrency(plan, settings.rates);
      const { from } = span(call, plan);
      const html = htmlReport(plan, {
        ...settings,
        language: call.language,
        asOf: asOf(call, plan),
        year: Number(from.slice(0, 4)),
        version: call.io.version(),
        ...(chosen && { sections: chosen }),
      });
      await writeOutput(call, html);
      return exitCode.fine;
    });
  },
};
