import { perMinute } from "../../burden/small-units.js";
import { spanOf } from "../../burden/span.js";
import { isInSpan, weigher } from "../../burden/weigher.js";
import type { Id } from "../../plan/id.js";
import { isSelfMade } from "../../plan/is-self-made.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const monthly = {
  from: ["unit:school"],
  to: ["unit:board"],
  use: "dialogue",
  recurrence: { every: "month" },
  reviewBy: "2027-06-30",
} as const;
const report = (id: string, kind: string, minutes: number) => ({
  ...monthly,
  ...{ id, ground: { kind }, effort: { minutes } },
});
const rest = {
  complete: [{ part: "obligations" }],
  units: [{ id: "unit:school" }, { id: "unit:board" }],
};

/** How much of all this did we ask for ourselves? Nobody outside has asked for more than half of the hours. */
export const selfImposedShare = defineRule({
  id: "self-imposed-share",
  family: "burden",
  on: "organisation",
  force: "ownChoice",
  principles: ["roomForAction"],
  title: {
    sv: "Det mesta av rapporteringen har någon utanför organisationen bett om",
    en: "Most of the reporting has been asked for by somebody outside",
  },
  reason: {
    sv: "Det som lag och stat kräver kan ingen ta bort själv. Det egna kan man sluta med, och ofta är det mer än man tror.",
    en: "What law and state demand nobody can take away alone. One's own one can stop, and often it is more than one thinks.",
  },
  fix: {
    sv: "Börja med de tyngsta ni själva har beslutat om.",
    en: "Begin with the heaviest that you have decided on yourselves.",
  },
  message: {
    sv: "Minst {share} procent av rapporttimmarna i {entity} under {year} har organisationen själv bett om.",
    en: "At least {share} per cent of the reporting hours of {entity} in {year} the organisation has asked for itself.",
  },
  sources: [
    literature["statskontoret-2016-19"],
    literature["statskontoret-2022-9"],
    ownChoice("Half is where we draw the line."),
  ],
  needs: [],
  options: {
    share: {
      default: 0.5,
      means: {
        sv: "Andel av timmarna, 0–1, som det egna får ta.",
        en: "Share of the hours, 0–1, that one's own may take.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "400 av 1 200 timmar är egna.", en: "400 of 1,200 hours are one's own." },
        plan: {
          ...rest,
          obligations: [
            report("obligation:table", "board", 2000),
            report("obligation:statistics", "statute", 4000),
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "900 av 1 200 timmar är egna.", en: "900 of 1,200 hours are one's own." },
        plan: {
          ...rest,
          obligations: [
            report("obligation:table", "board", 4500),
            report("obligation:statistics", "statute", 1500),
          ],
        },
      },
    ],
  }),
  check: (_, { q, asOf, options: { share: most } }, tell) => {
    const year = Number(asOf.slice(0, 4));
    if (!q.isComplete("obligations", { period: String(year) })) {
      tell.cannotTell("complete: obligations");
      return;
    }
    const weigh = weigher(q, {}, spanOf({ year }));
    const sums = { own: 0, others: 0, nobodys: 0 };
    const open = new Set<keyof typeof sums>();
    const isHopeless = () => open.has("nobodys") || (open.has("own") && open.has("others"));
    const heavy: { readonly id: Id<"obligation">; readonly minutes: number }[] = [];
    for (const obligation of q.all("obligation")) {
      const weighed = weigh(obligation);
      if (!isInSpan(weighed)) continue;
      const ground = stated(obligation, "ground");
      const whose = ground === undefined ? "nobodys" : isSelfMade(ground) ? "own" : "others";
      const minutes = weighed.whole[1] ?? 0;
      sums[whose] += minutes;
      if (!weighed.minutesKnown) open.add(whose);
      // Once nothing more that is found could tell, looking stops: then the effort is what is missing, in any order.
      if (isHopeless()) break;
      if (whose !== "own" || minutes < perMinute) continue;
      const at = heavy.findIndex(
        (other) =>
          other.minutes < minutes || (other.minutes === minutes && other.id > obligation.id),
      );
      heavy.splice(at < 0 ? heavy.length : at, 0, { id: obligation.id, minutes });
      if (heavy.length > 5) heavy.pop();
    }
    const total = sums.own + sums.others + sums.nobodys;
    const shareOf = (minutes: number): number => (total > 0 ? minutes / total : 0);
    const least = shareOf(sums.own);
    const greatest = shareOf(sums.own + sums.nobodys);
    const isOver = least > Number(most) && !open.has("others") && !open.has("nobodys");
    const isUnder = greatest <= Number(most) && !open.has("own") && !open.has("nobodys");
    if (!isOver && !isUnder) {
      const isGroundless = sums.nobodys > 0 && !isHopeless();
      tell.cannotTell(isGroundless ? "obligation.ground" : "obligation.effort");
    } else if (isOver) {
      tell.finding({
        params: { share: Math.floor(least * 100), year: String(year) },
        related: heavy.map(({ id }) => id).sort(),
      });
    }
  },
});
