import { occurrences } from "../../calendar/occurrences.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Recurrence } from "../../plan/recurrence.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { lookBack } from "../look-back.js";
import { monthsBefore } from "../months-before.js";
import { sourceOf, untoldOf } from "../source-of.js";
import { stated } from "../stated.js";

/** The last day of the period after the one that ended on this day; `undefined` where there is no rhythm. */
const nextEnd = (
  recurrence: Recurrence,
  end: string,
  fiscalYearStartMonth: number,
): string | undefined => {
  const to = `${Math.min(2199, Number(end.slice(0, 4)) + 5)}-12-31`;
  const window = { from: end, to, fiscalYearStartMonth };
  return occurrences(recurrence, undefined, window)?.find((next) => next.end > end)?.end;
};

const units = [{ id: "unit:ks", kind: "executive" }];
const monthly = {
  id: "cycle:monthly",
  kind: "monthly",
  to: ["unit:ks"],
  recurrence: { every: "month" },
};
const handled = (on: string | null) => [{ by: "unit:ks", on }];

/** Was it still news? A follow-up is taken up before the next period has closed. */
export const followUpHandledInTime = defineRule({
  id: "follow-up-handled-in-time",
  family: "follow-up",
  on: "occasion",
  force: "advice",
  principles: ["support", "knowledge"],
  title: {
    sv: "En uppföljning behandlas innan nästa period har stängt",
    en: "A follow-up is taken up before the next period has closed",
  },
  reason: {
    sv: "När rapporten kommer upp finns redan nyare siffror. Då var det bråttom för den som skrev men inte för den som läste.",
    en: "When the report comes up there are newer figures already. Then it was urgent for those who wrote but not for those who read.",
  },
  fix: {
    sv: "Hoppa över den period som inget sammanträde hinner ta upp, eller låt förvaltningen läsa den i stället.",
    en: "Skip the period that no meeting has time to take up, or let the administration read it instead.",
  },
  message: {
    sv: "{entity} hade inte tagits upp när nästa period stängde.",
    en: "{entity} had not been taken up when the next period closed.",
  },
  sources: [
    literature["eight-wastes"],
    ownChoice("A report that is taken up after the next period has closed has been waiting."),
  ],
  needs: ["period", "handled"],
  options: { months: lookBack },
  inPractice: {
    sv: "Månadsuppföljningens april, maj och november 2025 togs upp när nästa månad redan var stängd: rapporterna hade kunnat hoppas över, eftersom kommunstyrelsen inte möts däremellan.",
    en: "April, May and November 2025 of the monthly follow-up were taken up when the next month had already closed: they could have been skipped, since the executive does not meet in between.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Februari togs upp i mars; september hinner tas upp.",
          en: "February was taken up in March; there is time for September.",
        },
        plan: {
          units,
          cycles: [monthly],
          occasions: [
            {
              id: "occasion:02",
              of: "cycle:monthly",
              period: "2026-02",
              handled: handled("2026-03-31"),
            },
            { id: "occasion:10", of: "cycle:monthly", period: "2026-10", handled: handled(null) },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Februari togs upp i slutet av april.",
          en: "February was taken up at the end of April.",
        },
        plan: {
          units,
          cycles: [monthly],
          occasions: [
            {
              id: "occasion:02",
              of: "cycle:monthly",
              period: "2026-02",
              handled: handled("2026-04-24"),
            },
          ],
        },
      },
      {
        says: { sv: "Augusti är inte upptagen än.", en: "August has not been taken up yet." },
        plan: {
          units,
          cycles: [monthly],
          occasions: [
            { id: "occasion:08", of: "cycle:monthly", period: "2026-08", handled: handled(null) },
          ],
        },
      },
    ],
  }),
  when: ({ period }, { asOf, options: { months } }) => {
    const end = period === undefined ? undefined : parsePeriod(period)?.to;
    return end === undefined || (end <= asOf && end >= monthsBefore(asOf, Number(months)));
  },
  check: (occasion, { q, asOf }, tell) => {
    const end = parsePeriod(occasion.period as string)?.to;
    if (end === undefined) return tell.cannotTell("occasion.period");
    const source = sourceOf(occasion, q);
    const to = stated(source, "to");
    const recurrence = stated(source, "recurrence");
    if (!source || !to) return tell.cannotTell(untoldOf(source, "to"));
    const receivers = (occasion.handled ?? []).filter(({ by }) => to.includes(by));
    if (receivers.length === 0) {
      if (to.length > 0) tell.cannotTell("occasion.handled");
      return;
    }
    const last =
      recurrence && nextEnd(recurrence, end, q.plan.organisation.fiscalYearStartMonth ?? 1);
    if (last === undefined) return tell.cannotTell(untoldOf(source, "recurrence"));
    for (const { on } of receivers) {
      if (on === undefined) tell.cannotTell("occasion.handled[].on");
      else if ((on === null ? asOf : (parsePeriod(on)?.from ?? on)) > last) {
        return tell.finding({ cause: source.id });
      }
    }
  },
});
