import { timesPerYear } from "../../calendar/times-per-year.js";
import type { Unit } from "../../plan/entities/unit.js";
import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { meetingsAYear } from "../meetings-a-year.js";
import { stated } from "../stated.js";

const school = { id: "unit:school" };
const board = (perYear: number) => ({ id: "unit:board", kind: "board", meetings: { perYear } });
const report = {
  id: "obligation:absence",
  from: ["unit:school"],
  to: ["unit:board"],
  use: "dialogue",
  purpose: "control",
};

/** Is there a meeting for each report? Nothing is reported more often than those who are to talk of it meet. */
export const reportMoreOftenThanRead = defineRule({
  id: "report-more-often-than-read",
  family: "burden",
  on: "obligation",
  force: "advice",
  principles: ["support", "trust"],
  title: {
    sv: "Inget rapporteras oftare än mottagaren möts för att tala om det",
    en: "Nothing is reported more often than the receiver meets to talk of it",
  },
  reason: {
    sv: "Rapporter mellan två sammanträden kan ingen besluta om. De kostar lika mycket att skriva som de andra.",
    en: "Nobody can decide on reports between two meetings. They cost as much to write as the others.",
  },
  fix: {
    sv: "Följ mottagarens sammanträden: en rapport inför varje möte räcker.",
    en: "Follow the receiver's calendar: one report before each meeting is enough.",
  },
  message: {
    sv: "{entity} lämnas oftare än mottagaren sammanträder (gånger per år: {asked} mot {meetings}).",
    en: "{entity} is delivered more often than its receiver meets (times a year: {asked} against {meetings}).",
  },
  sources: [
    practice["karlstad-analysis"],
    ownChoice("A report that is meant for a meeting needs one."),
  ],
  needs: ["use", "purpose", "recurrence", "to"],
  options: {
    perMeeting: {
      default: 1.25,
      means: {
        sv: "Så många rapporter per sammanträde går an: kalendrar stämmer sällan på dagen.",
        en: "So many reports for each meeting will do: calendars seldom fit to the day.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Hemtjänstens timmar lämnas varje vecka till en nämnd som möts tio gånger om året; tolv besökstabeller går till en nämnd med åtta möten. Takten går att ändra utan att någon får veta mindre.",
    en: "Home-care hours go each week to a board that meets ten times a year; twelve visitor tables go to a board with eight meetings. The pace can be changed without anybody knowing less.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "En rapport inför varje sammanträde.", en: "One report before each meeting." },
        plan: {
          units: [school, board(11)],
          obligations: [{ ...report, recurrence: { every: "month", except: [7] } }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Varje vecka till en nämnd som möts tio gånger.",
          en: "Each week to a board that meets ten times.",
        },
        plan: {
          units: [school, board(10)],
          obligations: [{ ...report, recurrence: { every: "week" } }],
        },
      },
    ],
  }),
  // What serves the law, the public or its reader from day to day is not read at a meeting.
  inForce: true,
  when: (obligation) =>
    (obligation.use === undefined ||
      obligation.use === "decision" ||
      obligation.use === "dialogue") &&
    obligation.purpose !== "service",
  /** Meetings a year of each receiver, counted once. */
  prepare: () => {
    const known = new Map<Unit, number | undefined>();
    return (unit: Unit): number | undefined => {
      if (!known.has(unit)) known.set(unit, meetingsAYear(unit));
      return known.get(unit);
    };
  },
  check: ({ recurrence, to = [] }, { q, options: { perMeeting }, prepared: meetingsOf }, tell) => {
    const asked = recurrence && timesPerYear(recurrence);
    if (asked === undefined) return tell.cannotTell("obligation.recurrence");
    let most = 0;
    for (const id of to) {
      const unit = q.get(id);
      if (!unit) continue;
      const kind = stated(unit, "kind");
      const meetings = meetingsOf(unit);
      if (meetings === undefined) {
        return tell.cannotTell(kind === undefined ? "unit.kind" : "unit.meetings");
      }
      most = Math.max(most, meetings);
    }
    if (most === 0 || asked <= most * Number(perMeeting)) return;
    tell.finding({
      path: "recurrence",
      params: { asked: Math.round(asked), meetings: most },
      related: to.filter((id) => q.has(id)),
    });
  },
});
