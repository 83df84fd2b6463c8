import { type Peaks, peaks } from "../../../burden/lenses/peaks.js";
import { formatDayOfYear } from "../../format-date.js";
import { formatNumber } from "../../format-number.js";
import { hoursCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import { type Block, blank } from "../../page.js";
import { percentText } from "../../percent-text.js";
import { plural } from "../../plural.js";
import { table } from "../../table.js";
import { weekName } from "../../week-name.js";
import { type SectionContext, section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    heaviest: (week: string, times: string, mean: string) =>
      `Tyngst är ${week}: ${times} gånger en genomsnittlig vecka (${mean} timmar).`,
    four: (weeks: string, share: string) =>
      `De tyngsta veckorna (${weeks}) tar tillsammans ${share} av tiden.`,
    capacity: "Ryms det i den tid enheten har sagt att den har?",
    units: ["Enhet", "Timmar i veckan", "Veckor över", "Vilka"],
    untold: (count: string) =>
      `För ${count} enheter som svarar är ingen gräns sagd (unit.hoursPerWeek), så där är svaret okänt.`,
    short: "Vilka veckor har färre arbetsdagar?",
    shortColumns: ["Vecka", "Röda dagar", "Arbetsdagar", "Timmar"],
    due: "Vad ska lämnas på en röd dag?",
    dueColumns: ["Dag", "Röd dag", "Krav"],
    collide: "När ska flera stora krav vara klara samma vecka?",
    collideNote: "Stort är ett tillfälle som tar minst 40 timmar för alla svarande (vårt val).",
    collideColumns: ["Vecka", "Krav, det tyngsta först"],
  },
  en: {
    heaviest: (week: string, times: string, mean: string) =>
      `The heaviest is ${week}: ${times} times a mean week (${mean} hours).`,
    four: (weeks: string, share: string) =>
      `The heaviest weeks (${weeks}) together take ${share} of the time.`,
    capacity: "Does it fit into the time that the unit has said it has?",
    units: ["Unit", "Hours a week", "Weeks over", "Which"],
    untold: (count: string) =>
      `For ${plural(count, "unit that answers", "units that answer")} no limit is told (unit.hoursPerWeek), so there the answer is unknown.`,
    short: "Which weeks have fewer working days?",
    shortColumns: ["Week", "Public holidays", "Working days", "Hours"],
    due: "What is due on a public holiday?",
    dueColumns: ["Day", "Public holiday", "Demands"],
    collide: "When are several big demands due in the same week?",
    collideNote: "Big is an occasion that takes at least 40 hours of all who answer (our choice).",
    collideColumns: ["Week", "Demands, the heaviest first"],
  },
} as const;

const heading = (text: string): readonly Block[] => [blank, { text, tone: "heading" }, blank];
const inMinutes = (likely: number) => ({ minutes: { low: likely, likely, high: likely } });

const heaviestBlocks = (found: Peaks, week: (week: string) => string, language: Language) => {
  const say = words[language];
  const [first] = found.heaviest;
  if (first === undefined || found.maxToMean === null) return [];
  const sentences = [
    say.heaviest(
      week(first.week),
      formatNumber(found.maxToMean, language, 1),
      hoursCell(inMinutes(found.mean), language),
    ),
    say.four(
      listed(
        found.heaviest.map((own) => week(own.week)),
        language,
      ),
      percentText(found.heaviestShare, language),
    ),
  ];
  return [{ text: sentences.join(" "), indent: 2 }];
};

const capacityBlocks = (
  { capacity, capacityUntold }: Peaks,
  week: (week: string) => string,
  { names, options: { language, width } }: SectionContext,
): readonly Block[] => {
  const say = words[language];
  const [unit, hours, over, which] = say.units;
  const rows = capacity.map(({ unit: id, hoursPerWeek, weeks, isLeast }) => [
    names.name(id),
    formatNumber(hoursPerWeek, language, Number.isInteger(hoursPerWeek) ? 0 : 1),
    `${isLeast ? "≥ " : ""}${formatNumber(weeks.length, language)}`,
    listed(weeks.map(week), language, 8),
  ]);
  const untold =
    capacityUntold > 0
      ? [{ text: say.untold(formatNumber(capacityUntold, language)), indent: 2 }]
      : [];
  if (rows.length === 0) return [blank, ...untold];
  return [
    ...heading(say.capacity),
    ...table(
      [
        { title: unit },
        { title: hours, align: "right" },
        { title: over, align: "right" },
        { title: which },
      ],
      rows,
      { width },
    ),
    ...(untold.length > 0 ? [blank, ...untold] : []),
  ];
};

const holidayBlocks = (
  { shortWeeks, dueOnHolidays }: Peaks,
  week: (week: string) => string,
  { names, options: { language, width } }: SectionContext,
): readonly Block[] => {
  const say = words[language];
  const [which, holidays, days, hours] = say.shortColumns;
  const rows = shortWeeks.map((own) => [
    week(own.week),
    listed(
      own.holidays.map(({ name }) => name[language]),
      language,
    ),
    formatNumber(own.workingDays, language),
    hoursCell(inMinutes(own.minutes), language),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [
          ...heading(say.short),
          ...table(
            [
              { title: which },
              { title: holidays },
              { title: days, align: "right" },
              { title: hours, align: "right" },
            ],
            rows,
            { width },
          ),
        ]),
    ...(dueOnHolidays.length === 0
      ? []
      : [
          ...heading(say.due),
          ...table(
            say.dueColumns.map((title) => ({ title })),
            dueOnHolidays.map(({ day, name, demands }) => [
              formatDayOfYear(day, language),
              name[language],
              listed(
                demands.map((id) => names.name(id)),
                language,
              ),
            ]),
            { width },
          ),
        ]),
  ];
};

const collisionBlocks = (
  { collisions }: Peaks,
  week: (week: string) => string,
  { names, options: { language, width } }: SectionContext,
): readonly Block[] => {
  if (collisions.length === 0) return [];
  const say = words[language];
  const [which, demands] = say.collideColumns;
  return [
    ...heading(say.collide),
    ...table(
      [{ title: which }, { title: demands }],
      collisions.map((own) => [
        week(own.week),
        listed(
          own.demands.map((id) => names.name(id)),
          language,
        ),
      ]),
      { width },
    ),
    blank,
    { text: say.collideNote, indent: 2 },
  ];
};

export const peaksSection = section({
  id: "peaks",
  figures: peaks,
  blocks: (found, context) => {
    const { language } = context.options;
    if (found.maxToMean === null) return [];
    const { from, to } = context.weights.span;
    const week = (text: string) => weekName(text, language, from.slice(0, 4) !== to.slice(0, 4));
    return [
      ...heading(titleOf("peaks", language)),
      ...heaviestBlocks(found, week, language),
      ...capacityBlocks(found, week, context),
      ...holidayBlocks(found, week, context),
      ...collisionBlocks(found, week, context),
    ];
  },
});
