import { dayNumber } from "../../calendar/day-number.js";
import { dayText } from "../../calendar/day-text.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Occasion } from "../../plan/entities/occasion.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";
import { monthsBefore } from "../months-before.js";
import { sourceOf, untoldOf } from "../source-of.js";
import { stated } from "../stated.js";

const lastDayOf = (date: string): string => parsePeriod(date)?.to ?? date;

const latest = (days: readonly (string | null | undefined)[]): string | undefined =>
  days
    .flatMap((on) => (on ? lastDayOf(on) : []))
    .sort()
    .at(-1);

/** The day from which an answer can be waited for: when it was taken up, otherwise when the last receiver had it. */
const inHandOn = ({ delivered = [], handled = [] }: Occasion): string | undefined =>
  latest(handled.map(({ on }) => on)) ?? latest(delivered.map(({ on }) => on));

/** Does it stay in the municipality? Authorities outside it owe nobody here an answer. */
const staysInside = (to: readonly Id<"unit">[], q: Query): boolean | undefined => {
  let isUntold = false;
  for (const unit of to) {
    const kind = stated(q.get(unit), "kind");
    if (kind === undefined) isUntold = true;
    else if (kind !== "outside") return true;
  }
  return isUntold ? undefined : false;
};

const units = [
  { id: "unit:ks", kind: "executive" },
  { id: "unit:von", kind: "board" },
];
const quarterly = { id: "cycle:q", to: ["unit:ks"], from: ["unit:von"], purpose: "learning" };
const report = (month: string, answer: unknown) => ({
  id: `occasion:${month}`,
  of: "cycle:q",
  delivered: [{ to: "unit:ks", on: `2026-${month}-12` }],
  handled: [{ by: "unit:ks", on: `2026-${month}-20` }],
  answer,
});

/** Did anybody say thank you, read, and this we do? Those who report get an answer. */
export const senderGetsAnswer = defineRule({
  id: "sender-gets-answer",
  family: "follow-up",
  on: "occasion",
  force: "method",
  principles: ["support", "openness", "knowledge"],
  title: { sv: "Den som rapporterar får svar", en: "Those who report get an answer" },
  reason: {
    sv: "Den som aldrig hör något slutar tro att någon läser, och skriver därefter.",
    en: "Those who never hear anything stop believing that anybody reads, and write accordingly.",
  },
  fix: {
    sv: "Svara med tre rader: tack, vi har läst, det här gör vi.",
    en: "Answer in three lines: thanks, we have read it, this is what we do.",
  },
  message: {
    sv: "De som lämnar {entity} har inte fått svar i tid.",
    en: "Those who deliver {entity} have not been answered in time.",
  },
  sources: [
    literature["bringselius-2019"],
    literature["jacobsson-sundstrom"],
    literature["oecd-trust"],
  ],
  needs: ["answer"],
  options: {
    days: {
      default: 30,
      means: {
        sv: "Dagar inom vilka ett svar ska ha kommit, räknat från att rapporten togs upp eller lämnades.",
        en: "Days within which an answer should have come, from when the report was taken up or delivered.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    months: {
      default: 12,
      means: {
        sv: "Månader bakåt som frågan gäller.",
        en: "Months back that the question reaches.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Omsorgens månadsrapport och tertialrapporten 2026 fick inget svar. Enheterna har skrivit klart och vet inte om någon läst; tre rader räcker.",
    en: "The monthly report of care and the four-month report of 2026 got no answer. The units have done their writing and do not know whether anybody read it; three lines are enough.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Svar inom tre veckor; oktoberrapporten hinner få sitt.",
          en: "An answer within three weeks; there is still time for October's.",
        },
        plan: {
          units,
          cycles: [quarterly],
          occasions: [report("04", { on: "2026-05-03", by: "unit:ks" }), report("10", null)],
        },
      },
      {
        says: {
          sv: "Statistik till en myndighet får inget svar.",
          en: "Statistics to an agency get no answer.",
        },
        plan: {
          units: [{ id: "unit:scb", kind: "outside" }],
          obligations: [{ id: "obligation:stat", to: ["unit:scb"] }],
          occasions: [
            {
              id: "occasion:stat",
              of: "obligation:stat",
              delivered: [{ to: "unit:scb", on: "2026-03-01" }],
              handled: [],
              answer: null,
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Två rapporter, inget svar.", en: "Two reports, no answer." },
        plan: {
          units,
          cycles: [quarterly],
          occasions: [report("04", null), report("07", null)],
        },
      },
      {
        says: { sv: "Svaret kom efter ett halvår.", en: "The answer came after half a year." },
        plan: {
          units,
          cycles: [quarterly],
          occasions: [report("04", { on: "2026-10-14", by: "unit:ks" })],
        },
      },
    ],
  }),
  check: (occasion, { q, asOf, options: { days, months } }, tell) => {
    const { answer, delivered } = occasion;
    const since = inHandOn(occasion);
    if (since === undefined) {
      // What was delivered to nobody has no answer to wait for.
      const isUndelivered = delivered?.every(({ on }) => on === null) ?? false;
      if (!isUndelivered) tell.cannotTell("occasion.delivered");
      return;
    }
    if (since < monthsBefore(asOf, Number(months))) return;
    const lastDay = dayText(dayNumber(since) + Number(days));
    if (answer) {
      if (answer.on === undefined) return tell.cannotTell("occasion.answer.on");
      // A month or a year compares as its first day.
      if (answer.on <= lastDay) return;
    } else if (asOf <= lastDay) return;
    if (!isStated(occasion, "handled")) return tell.cannotTell("occasion.handled");
    if (occasion.handled?.some(({ on }) => on === undefined)) {
      return tell.cannotTell("occasion.handled[].on");
    }

    const source = sourceOf(occasion, q);
    const to = stated(source, "to");
    if (!source || !to) return tell.cannotTell(untoldOf(source, "to"));
    const inside = staysInside(to, q);
    if (inside === undefined) tell.cannotTell("unit.kind");
    else if (inside) tell.finding({ path: "answer", cause: source.id });
  },
});
