import { coverageMatrix } from "../../explain/coverage-matrix.js";
import { listed } from "../../report/listed.js";
import { messageAndCell } from "../../report/message-and-cell.js";
import { goalGraph } from "../../svg/goal-graph.js";
import { matrixPicture } from "../../svg/matrix-picture.js";
import { figure } from "../figure.js";
import { h, type Markup, p, text, ul } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    graph: "Målkedjan: vad som tjänar vad",
    matrix: "Träffbild: vilka nämnder och bolag bär fullmäktiges mål?",
    none: "Planen har inga mål som gäller den dagen.",
    signs: {
      ownGoal: "har ett eget mål som tjänar det",
      accepted: "har tagit upp det",
      no: "varken eller, enligt en plan som har alla mål",
      notTold: "planen säger det inte",
    },
    more: (count: number) => `${count} till visas inte i bilden.`,
    conflicts: "Målkonflikter som någon har sagt",
    against: (one: string, others: string) => `${one} drar emot ${others}.`,
    readings: (one: string, readings: string) => `${one} läses olika: ${readings}.`,
    chosen: (text: string) => ` Valt: ${text}`,
    notChosen: " Inget är valt.",
    noConflicts: "Planen säger inget om målkonflikter.",
    untaken: "Vilka nämnder och bolag som bär fullmäktiges mål säger planen inte.",
  },
  en: {
    graph: "The chain of goals: what serves what",
    matrix: "Which boards and companies carry the council's goals?",
    none: "The plan has no goals in force on that day.",
    signs: {
      ownGoal: "has a goal of its own that serves it",
      accepted: "has taken it up",
      no: "neither, by a plan that has all goals",
      notTold: "the plan does not say",
    },
    more: (count: number) => `${count} more are not in the picture.`,
    conflicts: "Conflicts between goals that somebody has declared",
    against: (one: string, others: string) => `${one} pulls against ${others}.`,
    readings: (one: string, readings: string) => `${one} is read in different ways: ${readings}.`,
    chosen: (text: string) => ` Chosen: ${text}`,
    notChosen: " Nothing is chosen.",
    noConflicts: "The plan says nothing of conflicts between goals.",
    untaken: "Which boards and companies carry the council's goals the plan does not say.",
  },
} as const;
const marks = { ownGoal: "●", accepted: "○", no: "–", notTold: "?" } as const;
const [mostGoals, mostColumns, mostConflicts] = [60, 14, 20];
/** Rules by which the chain itself does not hold. */
const breaking: ReadonlySet<string> = new Set([
  "council-goal-carried-by-board",
  "goal-has-owner",
  "goal-links-sound",
  "reference-circle",
  "reference-dangling",
]);

/** How do the goals hang together, from the council to the unit? Breaks and declared conflicts are marked; then which board carries what. */
export const goalTreeSection: HtmlSection = {
  id: "goal-tree",
  title: { sv: "Hänger målen ihop?", en: "Do the goals hang together?" },
  build: (context): Markup => {
    const { plan, q, language, asOf, report, rules, name, inText, cellOf } = context;
    const say = words[language];
    const goals = context.goals.map(({ goal }) => goal);
    if (goals.length === 0) return p(say.none);
    const breaks = new Map<string, string>();
    for (const finding of report.findings) {
      if (!breaking.has(finding.rule) || breaks.has(finding.entity)) continue;
      breaks.set(
        finding.entity,
        messageAndCell(finding, rules.get(finding.rule), q, language, cellOf),
      );
    }
    const shown = goals.slice(0, mostGoals);
    const nodes = shown.map(({ id, owner }) => {
      const broken = breaks.get(id);
      return {
        id,
        name: name(id),
        ...(owner && { note: name(owner) }),
        ...(broken !== undefined && { breaks: broken }),
      };
    });
    const links = shown.flatMap(({ id, serves = [] }) =>
      serves.map((above) => ({ from: id as string, serves: above as string })),
    );
    const conflicts = shown.flatMap(({ id, conflicts: own = [] }) =>
      own.flatMap(({ with: others = [] }) =>
        others.map((other) => ({ one: id as string, other: other as string })),
      ),
    );
    const declared = goals.flatMap(({ id, conflicts: own = [] }) =>
      own.map(({ with: others = [], between = [], chosen }) => {
        const what =
          others.length > 0
            ? say.against(inText(id), listed(others.map(inText), language))
            : say.readings(
                inText(id),
                between
                  .map(({ party, reading }) => `${party}: ${reading.replace(/\.$/u, "")}`)
                  .join("; "),
              );
        if (chosen === undefined) return what;
        return what + (chosen === null ? say.notChosen : say.chosen(chosen));
      }),
    );
    const matrix = coverageMatrix(plan, { asOf });
    const columns = matrix.units.slice(0, mostColumns);
    const coverage = (): Markup => {
      if (matrix.rows.length === 0 || columns.length === 0) return "";
      const isTold = matrix.rows.some(({ cells }) =>
        cells.some(({ takenUp }) => takenUp !== "notTold"),
      );
      if (!isTold) return p(say.untaken, "muted");
      return figure(
        "coverage",
        (options) =>
          matrixPicture(
            {
              title: say.matrix,
              columns: columns.map(name),
              signs: (["ownGoal", "accepted", "no", "notTold"] as const).map((key) => ({
                key,
                sign: marks[key],
                means: say.signs[key],
              })),
              rows: matrix.rows.slice(0, mostGoals).map(({ goal, cells }) => ({
                name: name(goal),
                cells: cells.slice(0, mostColumns).map(({ takenUp }) => takenUp),
              })),
            },
            options,
          ),
        context,
        { caption: false },
      );
    };
    return [
      figure(
        "goals-graph",
        (options) => goalGraph({ title: say.graph, nodes, links, conflicts }, options),
        context,
      ),
      goals.length > shown.length ? p(say.more(goals.length - shown.length), "muted") : "",
      declared.length === 0
        ? p(say.noConflicts, "muted")
        : h("h3", {}, text(say.conflicts)) + ul(declared.slice(0, mostConflicts)),
      declared.length > mostConflicts ? p(say.more(declared.length - mostConflicts), "muted") : "",
      coverage(),
    ].join("");
  },
};
