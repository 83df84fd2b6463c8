import { dateRange } from "../../calendar/date-range.js";
import { dayNumber } from "../../calendar/day-number.js";
import type { Record as PlanRecord } from "../../plan/entities/record.js";
import { dialogueLiterature } from "../../sources/dialogue-literature.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const route = {
  id: "record:letterbox",
  kind: "ruleChallengeRoute",
  on: "2024-02-01",
  answerDays: 60,
} as const;
const challenge = { id: "record:gloves", kind: "ruleChallenge", on: "2026-05-04" } as const;

/** Days that have gone since the last day a date may mean. */
const daysSince = (date: string, asOf: string): number => {
  const range = dateRange(date);
  return range ? dayNumber(asOf) - dayNumber(range.to) : 0;
};

/** Where do I turn when a rule gets in the way, and will anybody answer? */
export const ruleChallengeRoute = defineRule({
  id: "rule-challenge-route",
  family: "openness",
  on: "organisation",
  force: "advice",
  principles: ["openness", "roomForAction"],
  title: {
    sv: "Medarbetare kan ifrågasätta en regel och får svar",
    en: "Staff can question a rule and get an answer",
  },
  reason: {
    sv: "De som arbetar med en regel varje dag märker först när den inte längre hjälper någon. Den som frågar och inte får svar frågar inte igen.",
    en: "Those who work with a rule each day notice first when it no longer helps anybody. Whoever asks and gets no answer does not ask again.",
  },
  fix: {
    sv: "Öppna en väg in, lova ett svar inom en viss tid, och låt den som äger regeln förklara varför den finns.",
    en: "Open a way in, promise an answer within a set time, and let whoever keeps the rule explain why it is there.",
  },
  message: { sv: "{entity} har {why}.", en: "{entity} has {why}." },
  terms: {
    noRoute: {
      sv: "ingen väg för den som vill ifrågasätta en egen regel",
      en: "no way for those who want to question one of its own rules",
    },
    noAnswer: {
      sv: "inte svarat i utlovad tid den som ifrågasatt en regel",
      en: "not in the promised time answered those who questioned a rule",
    },
  },
  sources: [
    literature.meningssamlingen,
    dialogueLiterature["seven-principles-support"],
    goalLiterature["lakartidningen-2015"],
  ],
  needs: [],
  options: {
    days: {
      default: 60,
      means: {
        sv: "Dagar till svar, där ingen väg lovar annat.",
        en: "Days to an answer, where no route promises otherwise.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Hemtjänsten frågade i maj varför handskarna räknas. Svaret är utlovat inom 60 dagar och har inte kommit på ett halvår; rapporten den gäller används inte till något.",
    en: "Home care asked in May why the gloves are counted. An answer is promised within 60 days and has not come in half a year; the report it concerns is used for nothing.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En brevlåda med svar inom 60 dagar; alla har fått svar.",
          en: "A letterbox with answers within 60 days; all have been answered.",
        },
        plan: {
          records: [route, { ...challenge, answeredOn: "2026-06-10" }],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen väg in.", en: "No way in." },
        plan: { complete: [{ part: "records", kinds: ["ruleChallengeRoute"] }] },
      },
      {
        says: {
          sv: "En fråga från maj är obesvarad i november.",
          en: "A question of May is unanswered in November.",
        },
        plan: { records: [route, { ...challenge, answeredOn: null }] },
      },
    ],
  }),
  check: (_, { q, asOf, options: { days: fallback } }, tell) => {
    let promised = 0;
    let hasRoute = false;
    const open: PlanRecord[] = [];
    for (const record of q.all("record")) {
      if (record.kind === "ruleChallengeRoute") {
        hasRoute ||= record.on !== null;
        promised = Math.max(promised, stated(record, "answerDays") ?? 0);
      } else if (record.kind === "ruleChallenge") {
        if (stated(record, "answeredOn") === undefined && record.answer === undefined) {
          tell.cannotTell("record.answeredOn");
        } else if (record.answeredOn === null) open.push(record);
      }
    }
    const days = promised || Number(fallback);
    const late = open.filter(({ on }) => typeof on === "string" && daysSince(on, asOf) > days);
    if (late.length > 0) {
      tell.finding({ params: { why: "noAnswer" }, related: late.map(({ id }) => id).sort() });
    } else if (open.some(({ on }) => on === undefined)) tell.cannotTell("record.on");
    if (hasRoute) return;
    if (q.isComplete("records", { kind: "ruleChallengeRoute" })) {
      tell.finding({ params: { why: "noRoute" } });
    } else tell.cannotTell("complete: records");
  },
});
