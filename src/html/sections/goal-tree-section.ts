import { coverageMatrix } from "../../explain/coverage-matrix.js";
import { messageOf } from "../../report/message.js";
import { isActive } from "../../rules/is-active.js";
import { goalGraph } from "../../svg/goal-graph.js";
import { matrixPicture } from "../../svg/matrix-picture.js";
import { figure } from "../figure.js";
import { type Markup, p } from "../markup.js";
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
    more: (count: number) => `${count} mål till visas inte i bilden.`,
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
    more: (count: number) => `${count} more goals are not in the picture.`,
  },
} as const;
const marks = { ownGoal: "●", accepted: "○", no: "–", notTold: "?" } as const;
const [mostGoals, mostColumns] = [60, 14];
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
    const { plan, q, language, asOf, report, rules, name } = context;
    const say = words[language];
    const goals = q.all("goal").filter((goal) => isActive(goal, asOf));
    if (goals.length === 0) return p(say.none);
    const breaks = new Map<string, string>();
    for (const finding of report.findings) {
      if (!breaking.has(finding.rule) || breaks.has(finding.entity)) continue;
      breaks.set(finding.entity, messageOf(finding, rules.get(finding.rule), q, language));
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
    const matrix = coverageMatrix(plan, { asOf });
    const columns = matrix.units.slice(0, mostColumns);
    return [
      figure(
        "goals-graph",
        (options) => goalGraph({ title: say.graph, nodes, links, conflicts }, options),
        context,
      ),
      goals.length > shown.length ? p(say.more(goals.length - shown.length), "muted") : "",
      matrix.rows.length === 0 || columns.length === 0
        ? ""
        : figure(
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
          ),
    ].join("");
  },
};
