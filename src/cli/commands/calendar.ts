import { calendarOf } from "../../formats/calendar/calendar-of.js";
import { stampOf } from "../../formats/calendar/stamp.js";
import { textLeftOut } from "../../formats/calendar/text-left-out.js";
import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import type { Call, Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { knownId } from "../known-id.js";
import { listOf } from "../list-of.js";
import { numberOf } from "../number-of.js";
import { onePlan } from "../one-plan.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

const mostDays = 3660;

/** When the file was made: as given, or the day that the plan describes. Never now: nothing here reads a clock. */
const stampGiven = ({ given }: Call, plan: Plan): string => {
  const stamp = given.get("stamp") ?? plan.describedOn;
  if (stamp !== undefined && stampOf(stamp)) return stamp;
  throw new UsageError(
    given.has("stamp")
      ? {
          sv: `--stamp: ${stamp} är ingen hel dag och ingen tid i UTC. Skriv 2026-11-24 eller 2026-11-24T14:30Z.`,
          en: `--stamp: ${stamp} is not a whole day and not a time in UTC. Write 2026-11-24 or 2026-11-24T14:30Z.`,
        }
      : {
          sv: "Vilken dag skrivs kalendern? Ange --stamp, till exempel --stamp 2026-11-24, eller skriv en hel dag i planens describedOn.",
          en: "On which day is the calendar written? Give --stamp, such as --stamp 2026-11-24, or write a whole day in the plan's describedOn.",
        },
  );
};

const askersOf = ({ given }: Call, plan: Plan): readonly Id<"unit">[] | undefined => {
  const asked = given.get("asker");
  if (asked === undefined) return undefined;
  const known = (plan.units ?? []).map(({ id }) => id);
  return listOf(asked, known, "--asker") as readonly Id<"unit">[];
};

const remindDaysOf = (call: Call): number | undefined => {
  const days = numberOf(call, "remind");
  if (days === undefined || (Number.isInteger(days) && days <= mostDays)) return days;
  throw new UsageError({
    sv: `--remind är ett helt antal dagar, högst ${mostDays}, inte ${days}.`,
    en: `--remind is a whole number of days, at most ${mostDays}, not ${days}.`,
  });
};

export const calendar: Command = {
  name: "calendar",
  takes: "PLAN",
  summary: {
    sv: "årets uppföljning och sista dagar som en kalenderfil (iCalendar, .ics)",
    en: "the year's follow-up and last days as a calendar file (iCalendar, .ics)",
  },
  about: {
    sv: "Heldagar för det som ska lämnas och för varje led på vägen till ett möte: för hela planen, för enheter (--units), för en funktion (--position) eller för dem som frågar (--asker). Varje post har ett namn som består (UID): en kalender som följer standarden flyttar posten när filen läses in igen, och gör inte två. Den senare filen gäller, så ange en senare --stamp när planen har ändrats (annars planens describedOn; klockan läses aldrig). Det som har lämnat planen ligger kvar i kalendern: låt posterna ha en egen kalender. Det som ingen dag kan sägas om är inte med, och räknas upp.",
    en: "Whole days for what is due and for each step on the way to a meeting: for the whole plan, for units (--units), for one position (--position) or for those who ask (--asker). Each entry has a lasting name (UID): a calendar that follows the standard moves the entry when the file is read again, and does not make two. The later file holds, so give a later --stamp when the plan has changed (else the plan's describedOn; no clock is ever read). What has left the plan stays in the calendar: give the entries a calendar of their own. What no day can be told of is not in it, and is listed.",
  },
  options: [
    "year",
    "from",
    "to",
    "units",
    "position",
    "asker",
    "tasks",
    "remind",
    "stamp",
    "output",
    "force",
  ],
  run: async (call) => {
    const { given, language } = call;
    const remindDays = remindDaysOf(call);
    return onePlan(call, async (plan) => {
      const position = given.get("position");
      const made = calendarOf(plan, {
        ...span(call, plan),
        units: unitsOf(call, plan),
        position: position === undefined ? undefined : knownId(plan, "position", position),
        askers: askersOf(call, plan),
        tasks: given.has("tasks"),
        remindDays,
        stamp: stampGiven(call, plan),
        language,
      });
      await writeOutput(call, made.text);
      call.io.stderr(textLeftOut(plan, made, call.text));
      return exitCode.fine;
    });
  },
};
