import { dayNumber } from "../../calendar/day-number.js";
import { dayText } from "../../calendar/day-text.js";
import { monthEnd, monthOf } from "../../calendar/month.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Notify } from "../../plan/delegation-parts.js";
import type { Query } from "../../plan/query.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { daysAfter } from "../days-after.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

type When = NonNullable<Notify["when"]>;

/** Months in the period of each rhythm; the next meeting has none. */
const months: Readonly<Record<When, number>> = {
  nextMeeting: 0,
  monthly: 1,
  quarterly: 3,
  yearly: 12,
};

/** What each board has decided at the least: the longest time among its chapters and rows, or the fact that would tell. */
const decidedBy = (q: Query) => {
  const longest = new Map<string, When>();
  const untold = new Map<string, string>();
  let adrift: string | undefined;
  const take = (board: string | undefined, notify: Notify | undefined, field: string) => {
    if (board === undefined) {
      adrift = field.startsWith("register.") ? "register.board" : "delegation.register";
    } else if (!notify) untold.set(board, field);
    else if (notify.decision === "doNotReport") return;
    else if (notify.when === undefined) untold.set(board, `${field}.when`);
    else {
      const known = longest.get(board);
      if (known === undefined || months[known] < months[notify.when]) {
        longest.set(board, notify.when);
      }
    }
  };
  for (const register of q.all("register")) {
    const board = stated(register, "board");
    for (const { notify } of stated(register, "chapters") ?? []) {
      take(board, notify, "register.chapters[].notify");
    }
  }
  for (const row of q.all("delegation")) {
    const notify = stated(row, "notify");
    if (!notify) continue;
    const register = row.register && q.get(row.register);
    const from = row.from?.startsWith("unit:") ? row.from : undefined;
    take(stated(register, "board") ?? from, notify, "delegation.notify");
  }
  return { longest, untold, adrift };
};

/** The last day to report a decision of this day: by the end of the period after the one it was made in. */
const lastDay = (decision: string, when: When): string => {
  const length = months[when];
  const month = monthOf(dayNumber(decision));
  return dayText(monthEnd(month - (month % length) + 2 * length - 1));
};

const units = [{ id: "unit:tn", kind: "board", meetings: { days: ["2026-02-11", "2026-03-11"] } }];
const complete = [{ part: "registers" }, { part: "delegations" }];
const register = (when: When) => ({
  id: "register:tn",
  board: "unit:tn",
  chapters: [{ key: "1", notify: { decision: "report", decidedBy: "unit:tn", when } }],
});
const reported = (on: string) => ({
  id: "record:list",
  kind: "delegatedDecisionsReported",
  on,
  to: ["unit:tn"],
  earliestDecisionOn: "2026-01-20",
  latestDecisionOn: "2026-02-05",
});

/** Does the board hear of it while it matters? Decisions under delegation are reported as soon as the board has decided. */
export const delegatedDecisionsToldInTime = defineRule({
  id: "delegated-decisions-told-in-time",
  family: "delegation",
  on: "record",
  force: "method",
  principles: ["law", "openness"],
  title: {
    sv: "Delegationsbeslut anmäls i den takt som nämnden har beslutat",
    en: "Decisions under delegation are reported at the pace the board has decided",
  },
  reason: {
    sv: "Lagen låter nämnden själv bestämma. Men anmäls besluten senare än så kan nämnden inte se hur delegationen används, eller ta tillbaka den.",
    en: "The law lets the board decide for itself. But when decisions are reported later than that, the board cannot see how the delegation is used, or take it back.",
  },
  fix: {
    sv: "Lägg en fast punkt för anmälan på varje sammanträde, eller låt nämnden besluta om en takt som går att hålla.",
    en: "Put reporting on each agenda, or let the board decide on a pace that can be kept.",
  },
  message: {
    sv: "{entity} tar upp beslut som är upp till {days} dagar gamla; nämnden har beslutat att de anmäls {when}.",
    en: "{entity} takes up decisions that are up to {days} days old; the board has decided that they are reported {when}.",
  },
  terms: {
    nextMeeting: { sv: "vid nästa sammanträde", en: "at the next meeting" },
    monthly: { sv: "varje månad", en: "each month" },
    quarterly: { sv: "varje kvartal", en: "each quarter" },
    yearly: { sv: "varje år", en: "each year" },
  },
  sources: [
    kommunallagen["6:40"],
    kommunallagen["7:8"],
    delegationGuidance["skr-reporting-decisions"],
  ],
  needs: ["on", "to", "earliestDecisionOn"],
  inPractice: {
    sv: "Tekniska nämnden har bestämt anmälan varje månad och varje kvartal, men i december 2025 kom beslut från juni. Nämnden kan då inte längre påverka hur mandatet används.",
    en: "The technical board has decided on reports each month and each quarter, but in December 2025 came decisions of June. By then the board can no longer affect how the mandate is used.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Januaris beslut anmäls i februari.", en: "January's decisions in February." },
        plan: {
          complete,
          units,
          registers: [register("monthly")],
          records: [reported("2026-02-11")],
        },
      },
      {
        says: { sv: "Vid nästa sammanträde.", en: "At the next meeting." },
        plan: {
          complete,
          units: [{ ...units[0], meetings: { days: ["2026-01-14", "2026-02-11", "2026-03-11"] } }],
          registers: [register("nextMeeting")],
          records: [reported("2026-02-11")],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Varje månad var bestämt; januaris beslut kom i mars.",
          en: "Each month was decided; January's decisions came in March.",
        },
        plan: {
          complete,
          units,
          registers: [register("monthly")],
          records: [reported("2026-03-11")],
        },
      },
      {
        says: { sv: "Ett sammanträde hoppades över.", en: "One meeting was passed by." },
        plan: {
          complete,
          units,
          registers: [register("nextMeeting")],
          records: [reported("2026-03-11")],
        },
      },
    ],
  }),
  when: ({ kind, on }) => kind === "delegatedDecisionsReported" && on !== null,
  prepare: ({ q }) => decidedBy(q),
  check: ({ on, to = [], earliestDecisionOn }, { q, asOf, prepared }, tell) => {
    const first = parsePeriod(earliestDecisionOn as string)?.to as string;
    const told = parsePeriod(on as string)?.from as string;
    if (told > asOf) return;
    for (const [at, board] of to.entries()) {
      const when = prepared.longest.get(board);
      const untold = prepared.untold.get(board) ?? prepared.adrift;
      if (untold !== undefined) tell.cannotTell(untold);
      else if (!q.isComplete("registers", { unit: board })) tell.cannotTell("complete: registers");
      else if (!q.isComplete("delegations", { unit: board })) {
        tell.cannotTell("complete: delegations");
      } else if (when === undefined) tell.cannotTell("register.chapters[].notify.when");
      else {
        const days = stated(q.get(board), "meetings")?.days;
        const isLate =
          when === "nextMeeting"
            ? days?.some((day) => first < day && day < told)
            : told > lastDay(first, when);
        const isKnown = when !== "nextMeeting" || isLate || days?.some((day) => day <= first);
        if (!isKnown) tell.cannotTell("unit.meetings");
        else if (isLate) {
          const params = { days: daysAfter(first, told) as number, when };
          tell.finding({ path: `to[${at}]`, params, related: q.has(board) ? [board] : [] });
        }
      }
    }
  },
});
