import { surelyAfter } from "../../calendar/surely-after.js";
import { surelyBefore } from "../../calendar/surely-before.js";
import type { Decision } from "../../plan/entities/decision.js";
import type { Obligation } from "../../plan/entities/obligation.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

/** Since when a report should have been used, and whether decisions are told in full since then. */
interface Window {
  readonly since: string;
  readonly isComplete: boolean;
}

/** The decisions that a report informed, directly or through one of its occasions. */
const decisionsOn = ({ id }: Obligation, q: Query): readonly Decision[] => {
  const direct = q.refs(id, "decision.used[]");
  if (q.count(id, "occasion.of") === 0) return direct;
  return [
    ...direct,
    ...q
      .refs(id, "occasion.of")
      .flatMap((occasion) => [
        ...q.refs(occasion.id, "decision.used[]"),
        ...(occasion.decisions ?? []).flatMap((decision) => q.get(decision) ?? []),
      ]),
  ];
};

const units = [{ id: "unit:school" }, { id: "unit:board" }];
const report = { id: "obligation:absence", from: ["unit:school"], to: ["unit:board"] };

/** Who reads this, and what for? Each report has a receiver and is used for something. */
export const reportHasUse = defineRule({
  id: "report-has-use",
  family: "burden",
  on: "obligation",
  force: "method",
  principles: ["support", "knowledge"],
  title: {
    sv: "Varje rapport har en mottagare och en uttalad användning",
    en: "Each report has a receiver and a stated use",
  },
  reason: {
    sv: "En rapport som ingen använder tar tid från dem vi är till för och lär ingen något.",
    en: "A report that nobody uses takes time from those we exist for and teaches nobody anything.",
  },
  fix: {
    sv: "Fråga mottagaren vad som blev annorlunda tack vare rapporten. Om inget blev det: sluta.",
    en: "Ask the receiver what changed because of the report. If nothing did: stop.",
  },
  message: { sv: "Rapporten {entity} {why}.", en: "The report {entity} {why}." },
  terms: {
    noReceiver: { sv: "har ingen mottagare", en: "has no receiver" },
    noUse: { sv: "används inte till något", en: "is not used for anything" },
    noDecision: {
      sv: "sägs vara till för beslut, men på länge har inget beslut byggt på den",
      en: "is said to be for decisions, but for long no decision has rested on it",
    },
  },
  sources: [
    literature["jacobsson-sundstrom"],
    literature["bdo-kostra-2015"],
    literature["bringselius-2019"],
  ],
  needs: ["use"],
  options: {
    months: {
      default: 12,
      means: {
        sv: "Månader inom vilka en rapport som är till för beslut ska ha lett till något. Räknas upp för rapporter som kommer mer sällan än varje år.",
        en: "Months within which a report meant for decisions should have informed one. More for reports that come less often than each year.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Listor över handskar, nycklar och frånvaro skrivs varje vecka eller månad, och mottagaren säger själv att de inte används. De kan sluta i morgon.",
    en: "Lists of gloves, keys and absence are written each week or month, and the receiver says that they are not used. They can stop tomorrow.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Statistiken ligger till grund för nämndens dialog i maj.",
          en: "The statistics feed the board's dialogue in May.",
        },
        plan: { units, obligations: [{ ...report, use: "dialogue" }] },
      },
      {
        says: {
          sv: "Ett beslut i år byggde på rapporten.",
          en: "A decision this year rested on the report.",
        },
        plan: {
          units,
          obligations: [{ ...report, use: "decision" }],
          decisions: [{ id: "decision:1", on: "2026-05-20", used: ["obligation:absence"] }],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Används inte.", en: "Not used." },
        plan: { units, obligations: [{ ...report, use: null }] },
      },
      {
        says: { sv: "Går inte till någon.", en: "Goes to nobody." },
        plan: { units, obligations: [{ ...report, to: [], use: "dialogue" }] },
      },
      {
        says: {
          sv: "Till för beslut, men loggen är tom.",
          en: "Meant for decisions, but the log is empty.",
        },
        plan: { units, obligations: [{ ...report, use: "decision", usedOn: [] }] },
      },
      {
        says: {
          sv: "Till för beslut, men inget av årets beslut nämner den.",
          en: "Meant for decisions, but no decision of the year names it.",
        },
        plan: {
          complete: [{ part: "decisions", period: "2025-01/2026-12" }],
          units,
          obligations: [{ ...report, use: "decision" }],
          decisions: [{ id: "decision:1", on: "2024-05-20", used: ["obligation:absence"] }],
        },
      },
    ],
  }),
  inForce: true,
  /** The window for a report of every n years, made once for each n. */
  prepare: ({ q, asOf, options: { months } }) => {
    const known = new Map<number, Window>();
    return (years: number): Window => {
      const found = known.get(years);
      if (found) return found;
      const since = monthsBefore(asOf, Number(months) * years);
      const made = { since, isComplete: q.isComplete("decisions", { period: `${since}/${asOf}` }) };
      known.set(years, made);
      return made;
    };
  },
  check: (obligation, { q, asOf, prepared: windowOf }, tell) => {
    const { use, recurrence } = obligation;
    const to = stated(obligation, "to");
    if (!to) tell.cannotTell("obligation.to");
    else if (to.length === 0) tell.finding({ path: "to", params: { why: "noReceiver" } });
    if (use === null) tell.finding({ path: "use", params: { why: "noUse" } });
    if (use !== "decision") return;

    const { since, isComplete } = windowOf(
      recurrence?.every === "year" ? (recurrence.step ?? 1) : 1,
    );
    const isRecent = (on: string) => !surelyBefore(on, since) && !surelyAfter(on, asOf);
    const begun = stated(obligation, "validFrom");
    if (begun !== undefined && surelyAfter(begun, since)) return;
    const log = stated(obligation, "usedOn");
    const decisions = decisionsOn(obligation, q);
    if (log?.some(isRecent) || decisions.some(({ on }) => on !== undefined && isRecent(on))) return;
    if (decisions.some(({ on }) => on === undefined)) tell.cannotTell("decision.on");
    else if (log || isComplete) tell.finding({ path: "use", params: { why: "noDecision" } });
    else tell.cannotTell("complete: decisions");
  },
});
