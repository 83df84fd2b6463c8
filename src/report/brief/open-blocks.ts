import type { Brief, OpenWork } from "../../explain/index.js";
import type { Query } from "../../plan/query.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";

const words = {
  sv: {
    title: "Vilka uppdrag och åtgärder är öppna?",
    nothing: "Planen visar inga öppna uppdrag eller åtgärder som är dina.",
    by: (day: string) => `till ${day}`,
    late: (day: string) => `skulle ha varit klart ${day}`,
    noDay: "ingen dag är satt",
    dayUntold: "dagen är inte sagd",
    closingUntold: "om det är klart är inte sagt",
    giver: (unit: string) => `från ${unit}`,
  },
  en: {
    title: "Which assignments and actions are open?",
    nothing: "The plan shows no open assignments or actions that are yours.",
    by: (day: string) => `by ${day}`,
    late: (day: string) => `was to be done by ${day}`,
    noDay: "no day is set",
    dayUntold: "the day is not told",
    closingUntold: "whether it is done is not told",
    giver: (unit: string) => `from ${unit}`,
  },
} as const;

/** Open assignments and actions, the earliest first. */
export const openBlocks = ({ open }: Brief, q: Query, language: Language): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const dayOf = ({ due, isLate }: OpenWork): string => {
    if (due === undefined) return say.dayUntold;
    if (due === null) return say.noDay;
    return (isLate ? say.late : say.by)(formatDate(due, language));
  };
  const line = (work: OpenWork): Block => {
    const { id, isClosingUntold } = work;
    const entity = q.get(id);
    const giver = entity && "giver" in entity ? entity.giver : undefined;
    const parts = [
      ...(giver ? [say.giver(name(giver))] : []),
      dayOf(work),
      ...(isClosingUntold ? [say.closingUntold] : []),
    ];
    return { lead: "–", text: `${name(id)}: ${parts.join("; ")}`, indent: 2 };
  };
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    ...(open.length > 0 ? open.map(line) : [{ text: say.nothing, indent: 2 }]),
  ];
};
