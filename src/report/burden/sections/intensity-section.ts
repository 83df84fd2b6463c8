import type { Bounds } from "../../../burden/bounds.js";
import { intensity } from "../../../burden/lenses/intensity.js";
import { type ReferenceBand, referenceBands } from "../../../burden/tables/reference-bands.js";
import { referenceValues } from "../../../burden/tables/reference-values.js";
import { sourceRegister } from "../../../sources/register.js";
import { formatNumber } from "../../format-number.js";
import { sumCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { blank } from "../../page.js";
import { leastPercentText, percentText } from "../../percent-text.js";
import { plural } from "../../plural.js";
import { table } from "../../table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    years: (least: string, years: string) => `Tillsammans: ${least}${years} årsarbeten.`,
    least: "minst ",
    columns: [
      "Enhet, med allt under den",
      "Timmar",
      "Per årsarbetare",
      "Av arbetstiden",
      "Per miljon",
      "Band",
    ],
    legend: (bands: string) =>
      `Band efter andelen av arbetstiden (vårt val, utom det nederländska taket): ${bands}. De är något att jämföra med, inget facit.`,
    untold: (count: string) =>
      `För ${count} enheter som svarar är antalet årsarbetare inte sagt (unit.staff).`,
    per: "Per årsarbetare och per miljon är timmar; miljonerna är budgetens. Andelen räknas på allas arbetstid: att den är liten säger inte att den som gör arbetet har det lätt. Enheterna står i planens ordning och rangordnas inte.",
    others: "Vad andra har mätt (de räknar olika saker):",
    of: "under",
    from: "från",
  },
  en: {
    years: (least: string, years: string) => `Together: ${least}${years} person-years.`,
    least: "at least ",
    columns: [
      "Unit, with all beneath it",
      "Hours",
      "Per FTE",
      "Of the time",
      "Per million",
      "Band",
    ],
    legend: (bands: string) =>
      `Bands by share of the working time (our choice, but for the Dutch ceiling): ${bands}. They are something to compare with, not the truth.`,
    untold: (count: string) =>
      `For ${plural(count, "unit that answers", "units that answer")} the staff is not told (unit.staff).`,
    per: "Per FTE is hours per full-time equivalent, per million is hours per million of budget. The share is of everyone's working time: that it is small does not say that it is light for the one who does the work. Units stand in the plan's order and are not ranked.",
    others: "What others have measured (they count different things):",
    of: "below",
    from: "from",
  },
} as const;

const citations = new Map(sourceRegister.map(({ id, citation }) => [id, citation]));

const bandTitle = (band: ReferenceBand["id"], language: Language) =>
  referenceBands.find(({ id }) => id === band)?.title[language] ?? band;

export const intensitySection = section({
  id: "intensity",
  figures: intensity,
  blocks: ({ amount, personYears, units, staffUntold }, { names, options }) => {
    const { language, width } = options;
    const say = words[language];
    if (amount.known + amount.unknown === 0) return [];
    const show = (value: number | null | undefined, digits: number) =>
      typeof value === "number" ? formatNumber(value, language, digits) : "–";
    const [unit, ...numbers] = say.columns;
    const band = numbers.pop();
    const rows = units.map((own) => {
      const least = own.amount.unknown > 0 ? "≥ " : "";
      const percent = (share: Bounds | null) =>
        share === null
          ? "–"
          : own.amount.unknown > 0
            ? leastPercentText(share.likely, language, 1)
            : percentText(share.likely, language, 1);
      return [
        names.name(own.unit),
        sumCell(own.amount, language),
        own.hoursPerFte === null ? "–" : `${least}${show(own.hoursPerFte.likely, 1)}`,
        percent(own.shareOfTime),
        own.hoursPerMillion === null ? "–" : `${least}${show(own.hoursPerMillion, 1)}`,
        own.band === null ? "–" : `${least}${bandTitle(own.band, language)}`,
      ];
    });
    const bands = referenceBands
      .map(({ title, from, below }) =>
        Number.isFinite(below)
          ? `${title[language]} ${say.of} ${percentText(below, language)}`
          : `${title[language]} ${say.from} ${percentText(from, language)}`,
      )
      .join(", ");
    return [
      blank,
      { text: titleOf("intensity", language), tone: "heading" },
      blank,
      {
        text: say.years(amount.unknown > 0 ? say.least : "", show(personYears.likely, 1)),
        indent: 2,
      },
      ...(rows.length === 0
        ? []
        : [
            blank,
            ...table(
              [
                { title: unit },
                ...numbers.map((title) => ({ title, align: "right" as const })),
                { title: band ?? "" },
              ],
              rows,
              { width },
            ),
            blank,
            { text: `${say.per} ${say.legend(bands)}`, indent: 2 },
          ]),
      ...(staffUntold > 0
        ? [{ text: say.untold(formatNumber(staffUntold, language)), indent: 2 }]
        : []),
      blank,
      { text: say.others, indent: 2 },
      ...referenceValues.map(({ value, source }) => ({
        lead: "–",
        text: `${value[language]} (${citations.get(source) ?? source})`,
        indent: 2,
      })),
    ];
  },
});
