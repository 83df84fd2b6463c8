import { surelyAfter } from "../../calendar/surely-after.js";
import type { Occasion } from "../../plan/entities/occasion.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

type Assessment = NonNullable<Occasion["assessments"]>[number];

const isAssessed = ({ verdict }: Assessment): boolean =>
  verdict === "met" || verdict === "partlyMet" || verdict === "notMet";

const showsSuccess = ({ verdict, exceeded, text, wentWell }: Assessment): boolean =>
  Boolean(wentWell?.length) || Boolean((verdict === "met" || exceeded) && text?.trim());

/** What should we do more of? A follow-up of several goals also tells what went well. */
export const followUpShowsWhatWentWell = defineRule({
  id: "follow-up-shows-what-went-well",
  family: "follow-up",
  on: "occasion",
  force: "method",
  principles: ["trust", "knowledge"],
  title: {
    sv: "En uppföljning visar också vad som gick bra",
    en: "A follow-up also shows what went well",
  },
  reason: {
    sv: "Den som bara läser om brister lär sig inte vad som fungerar. Avvikelser åt båda håll är värda att förstå.",
    en: "Whoever reads only of shortfalls does not learn what works. Deviations both ways are worth understanding.",
  },
  fix: {
    sv: "Be varje enhet om en sak som gick bra och som andra kan ta efter.",
    en: "Ask each unit for one thing that went well and that others can copy.",
  },
  message: {
    sv: "{entity} bedömer {count} mål men berättar inte om något som gick bra.",
    en: "{entity} judges {count} goals but tells of nothing that went well.",
  },
  sources: [literature["rka-analysis"], literature["bringselius-2019"]],
  needs: ["closedOn", "assessments"],
  options: {
    atLeast: {
      default: 3,
      means: {
        sv: "Så många bedömda mål krävs innan frågan ställs.",
        en: "So many goals must have been judged before the question is put.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Tertialrapporten bedömer fyra mål och berättar bara om brister. Det som fungerade sprids inte, och de som skrev lär sig att rapporter är till för fel.",
    en: "The tertial report judges four goals and tells of shortfalls only. What worked is not spread, and those who wrote learn that reports are for faults.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Tre mål, och vad som lyckades.", en: "Three goals, and what succeeded." },
        plan: {
          goals: [{ id: "goal:a" }, { id: "goal:b" }, { id: "goal:c" }],
          occasions: [
            {
              id: "occasion:2025",
              closedOn: "2026-04-27",
              assessments: [
                { goal: "goal:a", verdict: "met" },
                { goal: "goal:b", verdict: "notMet", text: "För få platser." },
                { goal: "goal:c", verdict: "partlyMet" },
              ],
              wentWell: ["Matlagen: de boende bestämde själva."],
            },
          ],
        },
      },
      {
        says: { sv: "Ett nått mål har fått en text.", en: "A goal that was met has a text." },
        plan: {
          goals: [{ id: "goal:a" }, { id: "goal:b" }, { id: "goal:c" }],
          occasions: [
            {
              id: "occasion:2025",
              closedOn: "2026-04-27",
              assessments: [
                { goal: "goal:a", verdict: "met", text: "Lotsarna gjorde skillnaden." },
                { goal: "goal:b", verdict: "notMet" },
                { goal: "goal:c", verdict: "notMet" },
              ],
              wentWell: [],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Text bara om de mål som inte nåddes.",
          en: "Text only about the goals that were not met.",
        },
        plan: {
          goals: [{ id: "goal:a" }, { id: "goal:b" }, { id: "goal:c" }],
          occasions: [
            {
              id: "occasion:2025",
              closedOn: "2026-04-27",
              assessments: [
                { goal: "goal:a", verdict: "met" },
                { goal: "goal:b", verdict: "notMet", text: "För få platser." },
                { goal: "goal:c", verdict: "notMet", text: "Ingen sökte." },
              ],
              wentWell: [],
            },
          ],
        },
      },
    ],
  }),
  when: ({ closedOn }, { asOf }) => closedOn !== null && !(closedOn && surelyAfter(closedOn, asOf)),
  check: (occasion, { options: { atLeast } }, tell) => {
    const assessments = occasion.assessments ?? [];
    const count = assessments.filter(isAssessed).length;
    const untold = assessments.filter(({ verdict }) => verdict === undefined).length;
    if (count + untold < Number(atLeast)) return;
    if (occasion.wentWell?.length || assessments.some(showsSuccess)) return;
    if (count < Number(atLeast)) tell.cannotTell("occasion.assessments[].verdict");
    else if (!isStated(occasion, "wentWell")) tell.cannotTell("occasion.wentWell");
    else tell.finding({ path: "wentWell", params: { count } });
  },
});
