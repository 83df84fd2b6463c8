import type { CoverageCell, CoverageMatrix, DeclaredCoverage } from "../explain/coverage-matrix.js";
import type { Query } from "../plan/query.js";
import { coverageWords } from "./coverage-words.js";
import { formatPeriod } from "./format-period.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { namer } from "./namer.js";
import { type Block, blank, defaultWidth } from "./page.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    goal: "Fullmäktiges mål",
    judged: "Träffbild",
    none: "Planen visar inga mål för fullmäktige som gäller den dagen.",
    noUnits: "Planen visar inga nämnder eller bolag den dagen.",
    ownGoal: ["mål", "ett eget mål stödjer det (2 mål: två gör det)"],
    ownGoals: (count: number) => `${count} mål`,
    accepted: ["åtagit", "har tagit upp det utan eget mål"],
    assigned: ["fått", "svarar för det eller har fått det; inget eget mål och inget åtagande"],
    assignedUntold: ["fått?", "svarar för det eller har fått det; om det tagits upp är inte sagt"],
    no: ["–", "inget eget mål och inget åtagande i planen"],
    notTold: ["?", "inte sagt; det betyder inte att ingen gör något"],
    inferred: ["°", "vår slutsats; källan säger det inte"],
    declared: ["✓ ◐ ✗", "träffbild bedömd av nämnden: täckt, delvis, inte täckt"],
    judgedNote: "Träffbild: bedömningen om målen under täcker fullmäktiges mål.",
    uncarried: (goals: string) =>
      `Ingen nämnd och inget bolag har, enligt planen, tagit upp: ${goals}.`,
    everyGoal: "Varje mål är upptaget av minst en nämnd eller ett bolag.",
    councilOnly: (goals: string) => `Fullmäktige bär ensamt: ${goals}.`,
    untold: (goals: string) => `Om någon bär det är inte sagt för: ${goals}.`,
    withoutGoals: (units: string) =>
      `Inget av målen finns hos: ${units}. Det säger inget om deras uppgifter i övrigt.`,
  },
  en: {
    goal: "The council's goals",
    judged: "Coverage",
    none: "The plan shows no council goals in force on that day.",
    noUnits: "The plan shows no boards or companies on that day.",
    ownGoal: ["goal", "a goal of its own serves it (2 goals: two do)"],
    ownGoals: (count: number) => `${count} goals`,
    accepted: ["taken", "has taken it up without a goal of its own"],
    assigned: ["given", "answers for it or has been given it; no goal of its own, not taken up"],
    assignedUntold: [
      "given?",
      "answers for it or has been given it; whether it was taken up is not told",
    ],
    no: ["–", "no goal of its own, and not taken up, in the plan"],
    notTold: ["?", "not told; it does not mean that nobody does anything"],
    inferred: ["°", "our conclusion; the source does not say so"],
    declared: ["✓ ◐ ✗", "coverage as the board judged it: covered, partly, not covered"],
    judgedNote: "Coverage: the judgement whether the goals beneath cover the council's goal.",
    uncarried: (goals: string) => `By the plan, no board and no company has taken up: ${goals}.`,
    everyGoal: "Each goal has been taken up by at least one board or company.",
    councilOnly: (goals: string) => `The council carries alone: ${goals}.`,
    untold: (goals: string) => `Whether anybody carries it is not told for: ${goals}.`,
    withoutGoals: (units: string) =>
      `None of the goals stands with: ${units}. That says nothing of their other tasks.`,
  },
} as const;

type Key =
  | "ownGoal"
  | "accepted"
  | "assigned"
  | "assignedUntold"
  | "no"
  | "notTold"
  | "inferred"
  | "declared";
const keys: readonly Key[] = [
  "ownGoal",
  "accepted",
  "assigned",
  "assignedUntold",
  "no",
  "notTold",
  "inferred",
  "declared",
];

const signs: Readonly<Record<DeclaredCoverage["coverage"], string>> = {
  covered: "✓",
  partly: "◐",
  notCovered: "✗",
};

const keyOf = ({ takenUp, assigned }: CoverageCell): Key => {
  if (!assigned || takenUp === "ownGoal" || takenUp === "accepted") return takenUp;
  return takenUp === "no" ? "assigned" : "assignedUntold";
};

const cellText = (cell: CoverageCell, language: Language, met: Set<Key>): string => {
  const say = words[language];
  const key = keyOf(cell);
  met.add(key);
  const word =
    key === "ownGoal" && cell.goals.length > 1 ? say.ownGoals(cell.goals.length) : say[key][0];
  if (cell.isInferred) met.add("inferred");
  if (cell.coverage) met.add("declared");
  const sign = cell.coverage ? ` ${signs[cell.coverage.coverage]}` : "";
  return `${word}${cell.isInferred ? "°" : ""}${sign}`;
};

/** A, B … Z, AA, AB … as the columns of a spreadsheet. */
const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);

/** What each column takes, about; the goals' names take what is left, and wrap. */
const least = { goal: 26, cell: 7, judged: 16 };

/**
 * The matrix as a table, with what its words mean and its sums; in several tables when there are many columns. Compact:
 * the columns and words in running text, and only the sums that call for something.
 */
export const coverageBlocks = (
  { units, rows, uncarried, withoutGoals }: CoverageMatrix,
  q: Query,
  { language, width = defaultWidth }: TextOptions,
  isCompact = false,
): readonly Block[] => {
  const say = words[language];
  const { name, inText } = namer(q, language);
  if (rows.length === 0) return [{ text: say.none, indent: 2 }];
  if (units.length === 0) return [{ text: say.noUnits, indent: 2 }];

  const met = new Set<Key>();
  const isJudged = rows.some(({ coverage }) => coverage !== undefined);
  const perTable = Math.max(
    3,
    Math.floor((width - least.goal - (isJudged ? least.judged : 0)) / least.cell),
  );
  const tables: Block[] = [];
  for (let from = 0; from < units.length; from += perTable) {
    const part = units.slice(from, from + perTable);
    const isLast = from + perTable >= units.length;
    const columns = [
      { title: say.goal },
      ...part.map((_, at) => ({ title: letters(from + at) })),
      ...(isJudged && isLast ? [{ title: say.judged }] : []),
    ];
    const lines = rows.map(({ goal, cells, coverage }) => [
      name(goal),
      ...cells.slice(from, from + perTable).map((cell) => cellText(cell, language, met)),
      coverage
        ? `${coverageWords[coverage.coverage][language]} (${formatPeriod(coverage.period, language)})`
        : "",
    ]);
    if (from > 0) tables.push(blank);
    tables.push(...table(columns, lines, { width }));
  }
  const legend = (lines: readonly (readonly [string, string])[]): readonly Block[] =>
    isCompact
      ? [{ text: `${lines.map(([key, text]) => `${key}:\u00a0${text}`).join(" · ")}.`, indent: 2 }]
      : [blank, ...lines.map(([lead, text]): Block => ({ lead, text, indent: 2, hang: 10 }))];
  const which = (carried: string) =>
    rows.filter((row) => row.carried === carried).map(({ goal }) => inText(goal));
  const sums: readonly (readonly [readonly string[], (some: string) => string])[] = [
    [uncarried.map(inText), say.uncarried],
    [which("councilOnly"), say.councilOnly],
    [which("notTold"), say.untold],
    [withoutGoals.map(name), say.withoutGoals],
  ];
  const shown = isCompact ? sums.slice(0, 1) : sums;
  return [
    ...tables,
    ...legend(units.map((unit, at) => [letters(at), name(unit)])),
    ...legend(keys.filter((key) => met.has(key)).map((key) => say[key])),
    ...(isJudged && !isCompact ? [{ text: say.judgedNote, indent: 2 }] : []),
    ...(isCompact ? [] : [blank]),
    ...(rows.every(({ carried }) => carried === "yes") && !isCompact
      ? [{ text: say.everyGoal }]
      : []),
    ...shown.flatMap(([some, sentence]): Block[] =>
      some.length === 0
        ? []
        : [{ text: sentence(listed(some, language, 12)), indent: isCompact ? 2 : 0 }],
    ),
  ];
};
