import type { Brief } from "../../explain/index.js";
import { formatNumber } from "../format-number.js";
import { formatPeriod } from "../format-period.js";
import { hoursText } from "../hours-text.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { type Block, blank } from "../page.js";

const words = {
  sv: {
    title: "Hur mycket ligger på dig?",
    demands: (count: string, year: string) =>
      `Du, din enhet eller din nämnd har ${count} krav på sig ${year} (rapporter, uppföljning och egna regler)`,
    hours: (hours: string) => `: ${hours}, räknat på alla som gör arbetet och inte bara dig.`,
    hoursUntold: ": hur lång tid de tar är inte sagt.",
    hoursMissing: (count: string) => ` För ${count} av dem är något om tiden inte sagt.`,
    noDemands: (year: string) =>
      `Planen visar inga krav på dig, din enhet eller din nämnd ${year}.`,
    dueDays: (count: string, year: string) =>
      `Något ska lämnas ${count} ${count === "1" ? "gång" : "gånger"} ${year}.`,
    delegations: (count: string) =>
      `Du beslutar enligt ${count} ${count === "1" ? "rad" : "rader"} i delegationsordningen.`,
    manages: (count: string) => `${count} medarbetare svarar direkt till dig.`,
    managesNone: "Ingen medarbetare svarar direkt till dig.",
    busiest: (weeks: string, count: string) => `Mest ska vara klart ${weeks}: ${count} saker.`,
    busiestEach: (weeks: string, count: string) =>
      `Mest ska vara klart ${weeks}: ${count} saker i varje vecka.`,
  },
  en: {
    title: "How much lies on you?",
    demands: (count: string, year: string) =>
      `There ${count === "1" ? "is 1 demand" : `are ${count} demands`} on you, your unit or your board in ${year} (reports, follow-up and house rules)`,
    hours: (hours: string) => `: ${hours}, of all who do the work and not of you alone.`,
    hoursUntold: ": what time they take is not told.",
    hoursMissing: (count: string) => ` For ${count} of them something of the time is not told.`,
    noDemands: (year: string) =>
      `The plan shows no demands on you, your unit or your board in ${year}.`,
    dueDays: (count: string, year: string) =>
      `Something is due ${count} ${count === "1" ? "time" : "times"} in ${year}.`,
    delegations: (count: string) =>
      `You decide by ${count} ${count === "1" ? "row" : "rows"} of the delegation register.`,
    manages: (count: string) =>
      `${count} ${count === "1" ? "person answers" : "people answer"} directly to you.`,
    managesNone: "Nobody answers directly to you.",
    busiest: (weeks: string, count: string) => `Most is to be done in ${weeks}: ${count} things.`,
    busiestEach: (weeks: string, count: string) =>
      `Most is to be done in ${weeks}: ${count} things in each week.`,
  },
} as const;

const timeText = ({ amount, year }: Brief["load"], language: Language): string => {
  const say = words[language];
  const count = amount.known + amount.unknown;
  if (count === 0) return say.noDemands(String(year));
  const show = (value: number) => formatNumber(value, language);
  const demands = say.demands(show(count), String(year));
  if (amount.known === 0 && amount.minutes.high === 0) return `${demands}${say.hoursUntold}`;
  const missing = amount.unknown > 0 ? say.hoursMissing(show(amount.unknown)) : "";
  return `${demands}${say.hours(hoursText(amount, language))}${missing}`;
};

/** How much lies on the function: the year's time and due days, rows to decide by, people, and the fullest weeks ahead. */
export const loadBlocks = ({ load }: Brief, language: Language): readonly Block[] => {
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const { year, dueDays, delegations, manages, busiest } = load;
  const weeks = listed(busiest?.weeks.map((week) => formatPeriod(week, language)) ?? [], language);
  const most = busiest?.dueDays ?? 0;
  const lines = [
    timeText(load, language),
    ...(dueDays > 0 ? [say.dueDays(show(dueDays), String(year))] : []),
    // A single thing a week is no week to look out for.
    ...(busiest && most > 1
      ? [(busiest.weeks.length > 1 ? say.busiestEach : say.busiest)(weeks, show(most))]
      : []),
    ...(delegations > 0 ? [say.delegations(show(delegations))] : []),
    ...(manages === undefined
      ? []
      : [manages === 0 ? say.managesNone : say.manages(show(manages))]),
  ];
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    ...lines.map((text): Block => ({ lead: "–", text, indent: 2 })),
  ];
};
