import { isByNoLaw } from "../../burden/lawful-least.js";
import type { Why } from "../../explain/why.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";

const words = {
  sv: {
    what: {
      all: "Kommunen har själv begärt det och kan avsluta det.",
      allUntold:
        "Kommunen har själv begärt det och kan ändra det. Om lagen kräver något av det är inte sagt.",
      aboveLeast:
        "Det som lagen kräver kan ingen i kommunen avsluta. Det som går utöver lagens minsta kan ändras.",
      leave: "Det är frivilligt att svara, enligt planen.",
      none: "Ingen i kommunen kan avsluta det: det vilar på en regel utifrån, och planen visar inget som går utöver den.",
      untold: "Vem som kan avsluta det går inte att säga: planen säger inte vem som står bakom.",
    },
    who: {
      told: (who: string) => `Den som kan ändra det: ${who}.`,
      decided: (who: string) => `${who} beslutade om det och kan besluta något annat.`,
      keeps: (who: string) => `${who} svarar för regeln.`,
      agreed: (who: string) => `Inget beslut är känt. ${who} kan komma överens om att sluta.`,
    },
    grant: "Villkoret gäller så länge kommunen tar emot pengarna.",
    manner: (who: string) => `Hur det lämnas kan ändras av ${who}.`,
    leave: (who: string) => `${who} kan låta bli att svara.`,
    nobody: "Vem som beslutade om det säger planen inte.",
    meeting: (who: string, day: string) => `${who} sammanträder nästa gång den ${day}.`,
    stop: (day: string, of: string) =>
      ` Handlingarna ska vara klara den ${day} (räknat efter ${of}).`,
    noMeeting: (who: string) => `När ${who} sammanträder nästa gång säger planen inte.`,
  },
  en: {
    what: {
      all: "The municipality itself asked for it, and can end it.",
      allUntold:
        "The municipality itself asked for it, and can change it. Whether the law asks for any of it is not told.",
      aboveLeast:
        "What the law asks nobody in the municipality can end. What goes beyond the lawful least can be changed.",
      leave: "By the plan, answering is voluntary.",
      none: "Nobody in the municipality can end it: it rests on a rule from outside, and the plan shows nothing that goes beyond it.",
      untold: "Who can end it cannot be told: the plan does not say who stands behind it.",
    },
    who: {
      told: (who: string) => `The one who can change it: ${who}.`,
      decided: (who: string) => `${who} decided it, and can decide otherwise.`,
      keeps: (who: string) => `${who} keeps the rule.`,
      agreed: (who: string) => `No decision is known. ${who} can agree to stop.`,
    },
    grant: "The condition holds as long as the municipality takes the money.",
    manner: (who: string) => `How it is given can be changed by ${who}.`,
    leave: (who: string) => `${who} can leave it unanswered.`,
    nobody: "The plan does not say who decided it.",
    meeting: (who: string, day: string) => `${who}: the next meeting is on ${day}.`,
    stop: (day: string, of: string) =>
      ` The documents must be ready on ${day} (counted as for ${of}).`,
    noMeeting: (who: string) => `${who}: the plan does not say when the next meeting is.`,
  },
} as const;

/** Bodies that decide at meetings. */
const meets: ReadonlySet<string> = new Set([
  "council",
  "executive",
  "board",
  "jointBoard",
  "committee",
  "selfGoverningBody",
  "partyBody",
]);

/** Who may end or change it, and when it can be decided, as sentences. */
export const changeSentences = (
  { change, ground, least }: Why,
  q: Query,
  language: Language,
): readonly string[] => {
  const say = words[language];
  const { name, inText } = namer(q, language);
  const { what, by, because, meeting } = change;
  const who = listed(by.map(name), language);
  const [first = ""] = by;
  const isMeetingBody = by.length === 1 && meets.has(q.get(first as Id<"unit">)?.kind ?? "");
  const person = (): readonly string[] => {
    if (by.length === 0 || because === undefined) {
      return what === "all" || what === "aboveLeast" ? [say.nobody] : [];
    }
    if (what === "none") return [say.manner(who)];
    return [what === "leave" && because === "agreed" ? say.leave(who) : say.who[because](who)];
  };
  const isPaid = ground?.kind === "grantCondition" || ground?.kind === "eu";
  const stop =
    meeting?.documentsBy === undefined || meeting.by === undefined
      ? ""
      : say.stop(formatDate(meeting.documentsBy, language), inText(meeting.by));
  const when = meeting
    ? [say.meeting(name(meeting.body), formatDate(meeting.on, language)) + stop]
    : isMeetingBody
      ? [say.noMeeting(name(first))]
      : [];
  const lead = what === "all" && !isByNoLaw(least) ? "allUntold" : what;
  return [say.what[lead], ...(what === "none" && isPaid ? [say.grant] : []), ...person(), ...when];
};
