import type { ScheduledOccurrence } from "../../calendar/schedule.js";
import type { Ground } from "../../plan/ground.js";
import type { Query } from "../../plan/query.js";
import type { RouteStep } from "../../plan/recurrence.js";
import type { Basis } from "../../plan/vocabulary.js";
import { formatCitation } from "../../report/format-citation.js";
import { formatDate } from "../../report/format-date.js";
import { formatPeriod } from "../../report/format-period.js";
import type { Language } from "../../report/language.js";
import { listed } from "../../report/listed.js";
import { namer } from "../../report/namer.js";
import { safeText } from "../../report/safe-text.js";
import { stageWords } from "../../report/stage-words.js";
import { originWords } from "../../report/vocabulary-words.js";
import type { CalendarEntry } from "./calendar-entry.js";
import type { Demand } from "./concerns.js";

const mostNames = 20;

const words = {
  sv: {
    cycle: "Uppföljning",
    obligation: "Rapport",
    step: "Väg till möte",
    from: (names: string) => `Lämnas av: ${names}.`,
    to: (names: string) => `Lämnas till: ${names}.`,
    by: (names: string) => `Görs av: ${names}.`,
    untold: "inte sagt i planen",
    nobody: "ingen, enligt planen",
    about: (period: string) => `Avser: ${period}.`,
    ground: (text: string) => `Grund: ${text}.`,
    decided: (body: string, on: string) => `beslutat${body && ` av ${body}`}${on && ` ${on}`}`,
    stepOf: (title: string, day: string) => `På väg till: ${title}, ${day}.`,
    inferred: "Dagen är en slutsats, inte sagd av någon källa.",
    estimated: "Dagen är skattad, inte sagd av någon källa.",
    id: (id: string) => `I planen: ${id}.`,
  },
  en: {
    cycle: "Follow-up",
    obligation: "Report",
    step: "Way to a meeting",
    from: (names: string) => `Given by: ${names}.`,
    to: (names: string) => `Given to: ${names}.`,
    by: (names: string) => `Done by: ${names}.`,
    untold: "not told in the plan",
    nobody: "nobody, according to the plan",
    about: (period: string) => `About: ${period}.`,
    ground: (text: string) => `Ground: ${text}.`,
    decided: (body: string, on: string) => `decided${body && ` by ${body}`}${on && ` ${on}`}`,
    stepOf: (title: string, day: string) => `On the way to: ${title}, ${day}.`,
    inferred: "The day is a conclusion, told by no source.",
    estimated: "The day is estimated, told by no source.",
    id: (id: string) => `In the plan: ${id}.`,
  },
} as const;

/** Stages that are an act and not a body: there a body that is named stands beside, not in place. */
const acts: ReadonlySet<RouteStep["stage"]> = new Set(["notice", "documentStop"]);

/** How sure the day is, where one of the facts behind it comes from no source. */
const basisOfDay = ({ basis, basisOf }: Demand): Basis => {
  const all = (["recurrence", "due"] as const).map((field) => basisOf?.[field] ?? basis);
  if (all.includes("estimated")) return "estimated";
  return all.includes("inferred") ? "inferred" : "stated";
};

/** Says what entries are, the same in whichever calendar they stand. */
export const entryText = (q: Query, language: Language) => {
  const say = words[language];
  const { name: nameIn } = namer(q, language);
  const name = (id: string) => safeText(nameIn(id));
  const among = (ids: readonly string[] | undefined) =>
    ids === undefined
      ? say.untold
      : ids.length === 0
        ? say.nobody
        : listed(ids.map(name), language, mostNames);

  const groundText = (ground: Ground | null | undefined): string => {
    if (ground === undefined) return say.untold;
    if (ground === null) return originWords.none[language];
    const { kind, citation, decision, decidedBy, decidedOn } = ground;
    const found = decision && q.get(decision);
    const body = decidedBy ?? found?.body;
    const on = decidedOn ?? found?.on;
    return [
      originWords[kind][language],
      citation ? safeText(formatCitation(citation)) : "",
      body || on ? say.decided(body ? name(body) : "", on ? formatDate(on, language) : "") : "",
    ]
      .filter((part) => part !== "")
      .join(", ");
  };

  return (
    demand: Demand,
    occurrence: ScheduledOccurrence,
    step?: Pick<RouteStep, "stage" | "unit">,
  ): Pick<CalendarEntry, "title" | "text" | "categories"> => {
    const { id, from, to, ground } = demand;
    const performedBy = "performedBy" in demand ? demand.performedBy : undefined;
    const period = formatPeriod(occurrence.period, language);
    const what = name(id);
    const whole = `${what} (${period})`;
    const basis = basisOfDay(demand);
    const kind = id.startsWith("cycle:") ? say.cycle : say.obligation;
    return {
      title: step ? `${what}, ${stepName(step, name, language)} (${period})` : whole,
      text: [
        ...(step ? [say.stepOf(whole, formatDate(occurrence.on, language))] : []),
        say.from(among(from)),
        say.to(among(to)),
        ...(performedBy && performedBy.length > 0 ? [say.by(among(performedBy))] : []),
        say.about(period),
        say.ground(groundText(ground)),
        ...(basis === "stated" ? [] : [say[basis]]),
        say.id(id),
      ].join("\n"),
      categories: [
        kind,
        ...(step ? [say.step] : []),
        ...(ground ? [originWords[ground.kind][language]] : []),
      ],
    };
  };
};

const stepName = (
  { stage, unit }: Pick<RouteStep, "stage" | "unit">,
  name: (id: string) => string,
  language: Language,
): string => {
  const word = stageWords[stage][language];
  if (unit === undefined) return word;
  return acts.has(stage) ? `${word}, ${name(unit)}` : name(unit);
};
