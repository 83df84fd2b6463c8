import { onceOnly } from "../../../burden/lenses/once-only.js";
import type { WhyGives } from "../../../burden/who-could-give.js";
import { formatNumber } from "../../format-number.js";
import { hoursText, sumCell } from "../../hours-text.js";
import { listed } from "../../listed.js";
import { blank } from "../../page.js";
import { blockTable, note } from "../block-table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    none: "Planen visar ingen uppgift som samma enhet lämnar flera gånger.",
    again: (again: string, anew: string, percent: string, hours: string) =>
      `${again} av ${anew} insamlingar (krav × enhet × uppgift) görs om fast svaret redan finns: ${percent} procent. Det tar ${hours}.`,
    perhaps: (count: string) =>
      `Ytterligare ${count} kan vara dubbla; planen säger inte om svaret återanvänds.`,
    items: ["Uppgift", "Begärs i", "Enheter", "Görs om", "Kanske", "Timmar i onödan"],
    reuse: ["Kan besvaras med", "Detta krav", "Uppgift", "Därför att", "Timmar"],
    perhapsMark: "* Om svaret redan tas över säger planen inte, så timmarna räknas inte.",
    onHand: ["Begärs fast det redan finns i", "Uppgift", "Timmar att samla in"],
    kolada: "Kolada",
    reminder: "Varje krav kan ha goda skäl. Frågan till den som begär är: kan ni läsa samma svar?",
  },
  en: {
    none: "The plan shows nothing that the same unit gives more than once.",
    again: (again: string, anew: string, percent: string, hours: string) =>
      `${again} of ${anew} collections (demand × unit × item) are made although the answer is there already: ${percent} per cent. They take ${hours}.`,
    perhaps: (count: string) =>
      `${count} more may be double; the plan does not tell whether the answer is reused.`,
    items: ["Information", "Asked in", "Units", "Again", "Perhaps", "Hours in vain"],
    reuse: ["Can be answered with", "This demand", "Information", "Because", "Hours"],
    perhapsMark:
      "* Whether the answer is taken over already is not told, so the hours do not count.",
    onHand: ["Asked for although it is in", "Information", "Hours to collect"],
    kolada: "Kolada",
    reminder:
      "Each demand may have good reasons. The question to those who ask: can you read one answer?",
  },
} as const;

const because: Readonly<Record<WhyGives, { readonly sv: string; readonly en: string }>> = {
  moreOften: { sv: "lämnas oftare", en: "given more often" },
  law: { sv: "krävs utifrån", en: "asked from outside" },
  earlier: { sv: "lämnas tidigare", en: "given earlier" },
  either: { sv: "vilket som", en: "either will do" },
};

export const onceOnlySection = section({
  id: "once-only",
  figures: onceOnly,
  blocks: (figures, { names, options, most }) => {
    const { language, width } = options;
    const say = words[language];
    const show = (value: number, digits = 0) => formatNumber(value, language, digits);
    const { again, anew, perhapsAgain, ratio, redundant } = figures;
    const reuse = figures.reuse.slice(0, most);
    return [
      blank,
      { text: titleOf("once-only", language), tone: "heading" },
      blank,
      ...(again === 0
        ? [note(say.none)]
        : [
            note(
              say.again(
                show(again),
                show(anew),
                show(100 * (ratio ?? 0)),
                hoursText(redundant, language),
              ),
            ),
          ]),
      ...(perhapsAgain > 0 ? [note(say.perhaps(show(perhapsAgain)))] : []),
      ...blockTable(
        say.items,
        1,
        figures.items
          .slice(0, most)
          .map((item) => [
            names.name(item.item),
            show(item.askers.length),
            show(item.units.length),
            show(item.again),
            show(item.perhapsAgain),
            item.again > 0 ? sumCell(item.redundant, language) : "–",
          ]),
        width,
      ),
      ...blockTable(
        [say.reuse[1], ...say.reuse.filter((_, at) => at !== 1)],
        4,
        reuse.map((one) => [
          `${names.name(one.to)}${one.isCertain ? "" : "*"}`,
          names.name(one.from),
          listed(one.items.map(names.name), language, 3),
          because[one.because][language],
          one.isCertain ? sumCell(one.redundant, language) : "–",
        ]),
        width,
      ),
      ...(reuse.some(({ isCertain }) => !isCertain) ? [note(say.perhapsMark)] : []),
      ...blockTable(
        say.onHand,
        2,
        figures.onHand
          .slice(0, most)
          .map(({ item, kolada, foundIn, collected }) => [
            listed([...(kolada === null ? [] : [say.kolada]), ...foundIn], language, 3),
            names.name(item),
            sumCell(collected, language),
          ]),
        width,
      ),
      blank,
      ...(again + perhapsAgain > 0 ? [note(say.reminder)] : []),
      ...untoldText(figures.untold, language),
    ];
  },
});
