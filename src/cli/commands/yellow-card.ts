import { yellowCards } from "../../relief/yellow-cards.js";
import { textYellowCards } from "../../report/text-yellow-cards.js";
import { yellowCardCsv } from "../../report/yellow-card-csv.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";

export const yellowCard: Command = {
  name: "yellow-card",
  takes: "PLAN…",
  summary: {
    sv: "brev till dem som frågar efter det andra redan frågar efter",
    en: "letters to those who ask for what others ask for already",
  },
  about: {
    sv: "Ett kort för varje mottagare, även inne i kommunen. Kort blir det bara där planen säger att inget av svaren återanvänds. --units visar bara korten till dessa; --csv ger rader för ett kalkylblad.",
    en: "A card for each receiver, inside the municipality too. A card is made only where the plan says that neither answer is reused. --units shows only the cards to these; --csv gives rows for a spreadsheet.",
  },
  options: ["year", "from", "to", "units", "csv", "json"],
  run: (call) =>
    eachPlan(
      call,
      (plan) => {
        const units = unitsOf(call, plan);
        const all = yellowCards(plan, span(call, plan));
        const found = units
          ? { ...all, cards: all.cards.filter(({ to }) => units.includes(to)) }
          : all;
        return {
          text: () =>
            call.given.has("csv")
              ? yellowCardCsv(plan, found, call.language)
              : textYellowCards(plan, found, call.text),
          json: () => ({ organisation: plan.organisation.id, yellowCards: found }),
        };
      },
      call.given.has("csv") ? { as: "bare" } : {},
    ),
};
