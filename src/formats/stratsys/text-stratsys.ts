import { codeWord } from "../../plan/code-word.js";
import type { Plan } from "../../plan/plan.js";
import { query } from "../../plan/query.js";
import { formatDate } from "../../report/format-date.js";
import type { Language } from "../../report/language.js";
import { listed } from "../../report/listed.js";
import { namer } from "../../report/namer.js";
import { type Block, layOut } from "../../report/page.js";
import type { TextOptions } from "../../report/text-options.js";
import type { Words } from "../../sources/words.js";
import type { StratsysFile, StratsysLack } from "./stratsys-file.js";

const mostNames = 10;
const mostFaults = 20;

const lacks: Readonly<Partial<Record<StratsysLack, Words>>> = {
  valueNotTold: { sv: "inget värde är sagt", en: "no value is told" },
  periodNotTold: { sv: "ingen period är sagd", en: "no period is told" },
  unitNotTold: {
    sv: "planen säger inte vilken enhet det gäller (untoldUnit, --untold-unit)",
    en: "the plan does not say which unit it is about (untoldUnit, --untold-unit)",
  },
  indicatorNotThere: {
    sv: "indikatorn finns inte i planen",
    en: "the indicator is not in the plan",
  },
  notOneFigure: {
    sv: "målet är ett spann eller en riktning, inte ett tal",
    en: "the target is a range or a direction, not one number",
  },
  noName: { sv: "saknar namn", en: "has no name" },
  noCode: {
    sv: "saknar kod (externalIds.stratsys)",
    en: "has no code (externalIds.stratsys)",
  },
};

const words = {
  sv: {
    values: (count: number) => (count === 1 ? "Ett värde" : `${count} värden`),
    days: (from: string, to: string) => (from === to ? `, ${to}` : ` från ${from} till ${to}`),
    leftOut: "Inte med:",
    times: (count: number) => (count === 1 ? "" : ` (${count} värden)`),
    faults: "Ingen fil skrevs.",
    more: (count: number) => `och ${count} till`,
  },
  en: {
    values: (count: number) => (count === 1 ? "One value" : `${count} values`),
    days: (from: string, to: string) => (from === to ? `, ${to}` : ` from ${from} to ${to}`),
    leftOut: "Left out:",
    times: (count: number) => (count === 1 ? "" : ` (${count} values)`),
    faults: "No file was written.",
    more: (count: number) => `and ${count} more`,
  },
} as const;

const lackText = (because: StratsysLack, language: Language): string =>
  lacks[because]?.[language] ?? codeWord(because, language) ?? because;

/** How many values a file for Stratsys holds, what is not in it and why, or what keeps it from being made; in words. */
export const textStratsys = (plan: Plan, file: StratsysFile, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  if (!file.ok) {
    const { faults } = file;
    const more = faults.length - mostFaults;
    return layOut(
      [
        { text: say.faults, tone: "error" },
        ...faults
          .slice(0, mostFaults)
          .map(({ message }): Block => ({ lead: "–", text: message[language], indent: 2 })),
        ...(more > 0 ? [{ lead: "…", text: say.more(more), indent: 2 }] : []),
      ],
      options,
    );
  }
  const { values, days, leftOut } = file;
  const { name } = namer(query(plan), language);
  const span = days ? say.days(formatDate(days.from, language), formatDate(days.to, language)) : "";
  const reasons = [...new Set(leftOut.map(({ because }) => because))];
  const lines = reasons.map((reason): Block => {
    const of = leftOut.filter(({ because }) => because === reason);
    const names = of.map(({ id, times }) => `${name(id)}${say.times(times)}`);
    const text = `${lackText(reason, language)}: ${listed(names, language, mostNames)}.`;
    return { lead: "–", text, indent: 2 };
  });
  return layOut(
    [
      { text: `${say.values(values)}${span}.` },
      ...(lines.length > 0 ? [{ text: say.leftOut }, ...lines] : []),
    ],
    options,
  );
};
