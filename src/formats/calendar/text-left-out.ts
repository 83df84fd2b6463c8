import type { Plan } from "../../plan/plan.js";
import { query } from "../../plan/query.js";
import { listed } from "../../report/listed.js";
import { namer } from "../../report/namer.js";
import { type Block, layOut } from "../../report/page.js";
import type { TextOptions } from "../../report/text-options.js";
import type { Words } from "../../sources/words.js";
import type { LeftOut } from "./calendar-entry.js";
import type { Calendar } from "./calendar-of.js";

const mostNames = 10;

const because: Readonly<Record<LeftOut["because"], Words>> = {
  dueNotTold: {
    sv: "planen säger inte vilken dag det ska lämnas",
    en: "the plan does not say on which day it is due",
  },
  noDueDay: { sv: "ingen dag är satt", en: "no day is set" },
  byTheCase: { sv: "sker när ett ärende kommer", en: "happens by the case" },
  recurrenceNotTold: { sv: "planen säger inte hur ofta", en: "the plan does not say how often" },
  sinceNotTold: {
    sv: "planen säger inte vilket år eller vilken vecka det började",
    en: "the plan does not say in which year or week it began",
  },
  idTwice: {
    sv: "samma id finns tidigare i planen, och bara det första är med",
    en: "the same id stands earlier in the plan, and only the first is in",
  },
};

const words = {
  sv: {
    count: (entries: number) => (entries === 1 ? "En post." : `${entries} poster.`),
    leftOut: "Inte med:",
  },
  en: {
    count: (entries: number) => (entries === 1 ? "One entry." : `${entries} entries.`),
    leftOut: "Left out:",
  },
} as const;

/** How many entries a calendar holds, and what is not in it and why, in words. */
export const textLeftOut = (
  plan: Plan,
  { entries, leftOut }: Pick<Calendar, "entries" | "leftOut">,
  options: TextOptions,
): string => {
  const { language } = options;
  const { name } = namer(query(plan), language);
  const say = words[language];
  const lines = (Object.keys(because) as LeftOut["because"][]).flatMap((reason): Block[] => {
    const ids = new Set(leftOut.flatMap((one) => (one.because === reason ? [name(one.id)] : [])));
    if (ids.size === 0) return [];
    const text = `${because[reason][language]}: ${listed([...ids], language, mostNames)}.`;
    return [{ lead: "–", text, indent: 2 }];
  });
  return layOut(
    [{ text: say.count(entries) }, ...(lines.length > 0 ? [{ text: say.leftOut }, ...lines] : [])],
    options,
  );
};
