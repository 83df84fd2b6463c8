import { textExplainRule } from "../../report/text-explain-rule.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Call, Command } from "../command.js";
import { didYouMean } from "../did-you-mean.js";
import { eachPlan } from "../each-plan.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { explainers } from "../explainers.js";
import { priceSettings } from "../measure-settings.js";
import { UsageError } from "../usage-error.js";

export const explain: Command = {
  name: "explain",
  takes: "ID [PLAN]",
  summary: {
    sv: "vad frågar en regel efter, och på vilken grund; eller vem bär ett mål, varifrån kommer en beslutanderätt, vem får besluta, varför gör vi det här?",
    en: "what does a rule ask for, and on what ground; or who carries a goal, where does a power to decide come from, who may decide, why do we do this?",
  },
  about: {
    sv: "En eller flera regler: styrkedja explain goal-has-owner. Något i en plan, med id och planens fil: styrkedja explain goal:farre-ensamma plan.json. Varifrån rätten kommer: explain delegation:ID. Vem som får besluta: explain matter:ID. Varför något lämnas, vad det tar och vem som kan ändra det: explain obligation:ID, cycle:ID eller houseRule:ID, för året i --year.",
    en: "One or more rules: styrkedja explain goal-has-owner. Something in a plan, with its id and the plan's file: styrkedja explain goal:fewer-lonely plan.json. Where the power comes from: explain delegation:ID. Who may decide: explain matter:ID. Why something is given, what it takes and who can change it: explain obligation:ID, cycle:ID or houseRule:ID, for the year in --year.",
  },
  options: ["as-of", "year", "from", "to", "rate", "rates", "recipe", "json"],
  run: async (call) => {
    const [first] = call.positionals;
    if (first === undefined) {
      throw new UsageError({
        sv: "Vilken regel? Eller vad, i vilken plan? styrkedja rules visar alla regler.",
        en: "Which rule? Or what, in which plan? styrkedja rules shows all rules.",
      });
    }
    return first.includes(":") ? explainInPlan(call, first) : explainRules(call);
  },
};

const explainInPlan = async (call: Call, id: string): Promise<ExitCode> => {
  const kind = id.slice(0, id.indexOf(":"));
  const explainer = explainers.get(kind);
  if (!explainer) {
    const known = [...explainers.keys()].map((name) => `${name}:`).join(", ");
    throw new UsageError({
      sv: `${id} går inte att förklara. Det som går: en regel, eller ett id som börjar med ${known}.`,
      en: `${id} cannot be explained. What can be: a rule, or an id that begins with ${known}.`,
    });
  }
  const prices = await priceSettings(call);
  return eachPlan(
    { ...call, positionals: call.positionals.slice(1) },
    (plan, { page, cellOf }) => explainer({ ...call, text: page }, plan, id, { prices, cellOf }),
    { tellsCells: true },
  );
};

const explainRules = async ({ io, positionals, given, text }: Call): Promise<ExitCode> => {
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
};
