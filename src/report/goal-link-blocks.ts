import type { GoalFollowUp, GoalLink } from "../explain/goal-link.js";
import type { Query } from "../plan/query.js";
import type { Rule } from "../rules/rule.js";
import { coverageWords } from "./coverage-words.js";
import { formatDate } from "./format-date.js";
import { formatPeriod } from "./format-period.js";
import { goalLevelWords } from "./goal-level-words.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { messageOf } from "./message.js";
import { namer } from "./namer.js";
import type { Block } from "./page.js";
import { severityWords } from "./severity-words.js";
import type { CellText } from "./text-options.js";
import { verdictWords } from "./vocabulary-words.js";

const words = {
  sv: {
    answers: "Ansvarig",
    nobody: "ingen",
    noFunction: "ingen funktion",
    untold: "inte sagt",
    with: (units: string) => `delas av ${units}`,
    carried: "Har tagit upp det",
    assigned: "Har fått det",
    indicators: "Indikatorer",
    activities: "Aktiviteter",
    assignments: "Uppdrag",
    followedUp: "Följs upp i",
    noFollowUp: "inget i planen",
    notAssessed: "ingen bedömning av målet i planen",
    forecast: "prognos",
    coverage: "träffbild",
    serves: "Stödjer också",
    notInForce: "; gäller inte den dagen",
    accepted: (day: string) => ` (${day})`,
    done: (day: string) => ` (klart ${day})`,
    open: (day: string) => ` (öppet, till ${day})`,
    openNoDay: " (öppet)",
    more: (count: number) => `… och ${count} fynd till; styrkedja check visar alla.`,
  },
  en: {
    answers: "Responsible",
    nobody: "nobody",
    noFunction: "no function",
    untold: "not told",
    with: (units: string) => `shared by ${units}`,
    carried: "Has taken it up",
    assigned: "Has been given it",
    indicators: "Indicators",
    activities: "Activities",
    assignments: "Assignments",
    followedUp: "Followed up in",
    noFollowUp: "nothing in the plan",
    notAssessed: "no judgement of the goal in the plan",
    forecast: "forecast",
    coverage: "coverage",
    serves: "Serves also",
    notInForce: "; not in force on that day",
    accepted: (day: string) => ` (${day})`,
    done: (day: string) => ` (done ${day})`,
    open: (day: string) => ` (open, by ${day})`,
    openNoDay: " (open)",
    more: (count: number) =>
      `… and ${count} more ${count === 1 ? "finding" : "findings"}; styrkedja check shows all.`,
  },
} as const;

/** Deeper chains are not indented further: the level says where one is. */
const deepest = 8;
const step = 3;
/** The heaviest come first. */
const mostFindings = 6;

export interface GoalLinkContext {
  readonly q: Query;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly language: Language;
  /** It is the goal that was asked about. */
  readonly isFirst: boolean;
  /** The goal under which it stands. */
  readonly above: string | undefined;
  readonly cellOf?: CellText | undefined;
}

/** One link of a goal's chain: who answers for it, what carries it, how it was judged, and what the rules find there. */
export const goalLinkBlocks = (link: GoalLink, context: GoalLinkContext): readonly Block[] => {
  const { q, rules, language, isFirst, above, cellOf } = context;
  const say = words[language];
  const { name } = namer(q, language);
  const indent = 2 + step * Math.min(link.depth, deepest);
  const level = goalLevelWords[q.get(link.goal)?.level ?? "untold"][language];
  const line = (lead: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [{ lead: `${lead}:`, text: listed(items, language, 6), indent: indent + 2 }];

  const rest = link.findings.length - mostFindings;
  const also = isFirst ? [] : (link.serves ?? []).filter((goal) => goal !== above);
  const carried = (link.carriedBy ?? []).map(({ unit, acceptedOn }) =>
    acceptedOn ? name(unit) + say.accepted(formatDate(acceptedOn, language)) : name(unit),
  );
  const work = (id: GoalLink["activities"][number] | GoalLink["assignments"][number]) => {
    const { due, closedOn } = q.get(id) ?? {};
    if (closedOn) return name(id) + say.done(formatDate(closedOn, language));
    if (closedOn === undefined) return name(id);
    return name(id) + (due ? say.open(formatDate(due, language)) : say.openNoDay);
  };
  return [
    {
      lead: "–",
      text: `${name(link.goal)} (${level}${link.isInForce ? "" : say.notInForce})`,
      indent,
    },
    ...line(say.serves, also.map(name)),
    ...line(say.answers, [responsible(link, q, language)]),
    ...line(say.carried, carried),
    ...line(say.assigned, (link.assigned ?? []).map(name)),
    ...line(say.assignments, link.assignments.map(work)),
    ...line(say.activities, link.activities.map(work)),
    ...line(say.indicators, link.indicators.map(name)),
    ...line(
      say.followedUp,
      link.followUps.length === 0
        ? [say.noFollowUp]
        : latestFirst(link.followUps).map((seen) => followUpText(seen, q, language)),
    ),
    ...link.findings.slice(0, mostFindings).map((finding): Block => {
      const { sign, [language]: word } = severityWords[finding.severity];
      const message = messageOf(finding, rules.get(finding.rule), q, language);
      const cell = cellOf?.(finding.entity, finding.path);
      return {
        lead: `${sign} ${word}:`,
        text: `${message} (${[finding.rule, ...(cell === undefined ? [] : [cell])].join("; ")})`,
        tone: finding.severity,
        indent: indent + 2,
      };
    }),
    ...(rest > 0 ? [{ text: say.more(rest), indent: indent + 2 }] : []),
  ];
};

const responsible = (link: GoalLink, q: Query, language: Language): string => {
  const say = words[language];
  const { name } = namer(q, language);
  const { owner, ownerPosition, shared = [] } = link;
  const unit = owner === undefined ? say.untold : owner === null ? say.nobody : name(owner);
  const parts = [
    unit,
    ownerPosition === undefined
      ? ""
      : ownerPosition === null
        ? say.noFunction
        : name(ownerPosition),
    shared.length > 0 ? say.with(listed(shared.map(name), language, 3)) : "",
  ].filter(Boolean);
  return parts.join("; ");
};

const latestFirst = (followUps: readonly GoalFollowUp[]): readonly GoalFollowUp[] =>
  followUps.toSorted((a, b) => {
    const [first, second] = [a.latest?.period ?? "", b.latest?.period ?? ""];
    return first < second ? 1 : first > second ? -1 : 0;
  });

const followUpText = ({ by, latest }: GoalFollowUp, q: Query, language: Language): string => {
  const say = words[language];
  const name = namer(q, language).name(by);
  if (!latest) return `${name} (${say.notAssessed})`;
  const { verdict, forecast, coverage, period } = latest;
  const judged = [
    verdict && verdictWords[verdict][language],
    forecast && `${say.forecast} ${verdictWords[forecast][language]}`,
    coverage && `${say.coverage} ${coverageWords[coverage][language]}`,
  ].filter(Boolean);
  const about = formatPeriod(period, language);
  return `${name} (${about}: ${judged.join(", ") || say.untold})`;
};
