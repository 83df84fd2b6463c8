import { netBurden, type Perceived } from "../../../burden/lenses/net-burden.js";
import type { Words } from "../../../sources/words.js";
import { formatNumber } from "../../format-number.js";
import { hoursCell, hoursText, sumCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { type Block, blank } from "../../page.js";
import { plural } from "../../plural.js";
import { table } from "../../table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    net: (count: string, load: string, benefit: string, net: string) =>
      `För ${count} krav har de som svarar sagt vad det är värt för dem: kraven tar ${load} och är värda ${benefit} timmar. Kvar blir ${net} timmar.`,
    untold: (count: string, hours: string) =>
      `För ${count} krav (${hours} timmar) har ingen sagt vad de är värda för dem som svarar (effort.benefit). Det räknas inte som noll.`,
    columns: ["Svar", "Nytta: krav", "Timmar", "Irritation: krav", "Timmar"],
    grades: ["1, lägst", "2", "3", "4", "5, högst"],
    note: "Upplevelsen står bredvid timmarna och läggs aldrig ihop med dem.",
  },
  en: {
    net: (count: string, load: string, benefit: string, net: string) =>
      `For ${plural(count, "demand", "demands")} those who answer have said what it is worth to them: the demands take ${load} and are worth ${benefit} hours. That leaves ${net} hours.`,
    untold: (count: string, hours: string) =>
      `For ${plural(count, "demand", "demands")} (${hours} hours) nobody has told what they are worth to those who answer (effort.benefit). That does not count as nothing.`,
    columns: ["Answer", "Use: demands", "Hours", "Irritation: demands", "Hours"],
    grades: ["1, least", "2", "3", "4", "5, most"],
    note: "What people feel stands beside the hours and is never added to them.",
  },
} as const;

const notAsked: Words = { sv: "inte frågat", en: "not asked" };

const gradeBlocks = (
  useful: Perceived,
  irritating: Perceived,
  language: Language,
  width: number | undefined,
): readonly Block[] => {
  const say = words[language];
  const cells = ({ known, unknown, ...amount }: Perceived["untold"]) => [
    formatNumber(known + unknown, language),
    sumCell({ known, unknown, ...amount }, language),
  ];
  const rows = useful.grades.map(({ amount }, index) => [
    say.grades[index] ?? "",
    ...cells(amount),
    ...cells(irritating.grades[index]?.amount ?? irritating.untold),
  ]);
  const [answer, ...numbers] = say.columns;
  return [
    blank,
    ...table(
      [{ title: answer }, ...numbers.map((title) => ({ title, align: "right" as const }))],
      [...rows, [notAsked[language], ...cells(useful.untold), ...cells(irritating.untold)]],
      { width },
    ),
    blank,
    { text: say.note, indent: 2 },
  ];
};

export const netBurdenSection = section({
  id: "net-burden",
  figures: netBurden,
  blocks: ({ told, untold, perceivedBenefit, irritation }, { options: { language, width } }) => {
    const say = words[language];
    const count = told.load.known + told.load.unknown;
    const others = untold.known + untold.unknown;
    if (count + others === 0) return [];
    const show = (number: number) => formatNumber(number, language);
    const sentences = [
      ...(count === 0
        ? []
        : [
            say.net(
              show(count),
              hoursText(told.load, language),
              hoursCell({ minutes: told.benefit }, language),
              hoursCell({ minutes: told.net }, language),
            ),
          ]),
      ...(others === 0 ? [] : [say.untold(show(others), sumCell(untold, language))]),
    ];
    const isAsked = [perceivedBenefit, irritation].some(({ grades }) =>
      grades.some(({ amount }) => amount.known + amount.unknown > 0),
    );
    return [
      blank,
      { text: titleOf("net-burden", language), tone: "heading" },
      blank,
      { text: sentences.join(" "), indent: 2 },
      ...(isAsked ? gradeBlocks(perceivedBenefit, irritation, language, width) : []),
    ];
  },
});
