import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";
import { stated } from "../stated.js";

const report = (id: string, ...goals: readonly string[]) => ({
  id: `cycle:${id}`,
  kind: "quality",
  goals,
});
const head = {
  method: "linkoping",
  complete: [{ part: "cycles" }],
  goals: [
    { id: "goal:a", level: "council" },
    { id: "goal:b", level: "council" },
  ],
};

/** Where is this goal followed up? Each overall goal is in exactly one theme report. */
export const goalInOneThemeReport = defineRule({
  id: "goal-in-one-theme-report",
  family: "method",
  on: "goal",
  optIn: true,
  force: "method",
  principles: ["wholeView", "openness"],
  title: {
    sv: "Varje övergripande mål finns i precis en temarapport",
    en: "Each overall goal is in exactly one theme report",
  },
  reason: {
    sv: "Ett mål utan rapport följs inte upp, och ett mål i två rapporter får två svar och dubbelt arbete.",
    en: "A goal in no report is not followed up, and a goal in two gets two answers and double work.",
  },
  fix: {
    sv: "Lägg målet i den rapport där det hör hemma, och ta bort det ur de andra.",
    en: "Put the goal in the report where it belongs, and take it out of the others.",
  },
  message: {
    sv: "{entity} finns i {count} temarapporter i stället för i en.",
    en: "{entity} is in {count} theme reports instead of in one.",
  },
  sources: [methodSources["linkoping-follow-up"]],
  needs: ["level"],
  options: {
    kinds: {
      default: ["quality"],
      means: {
        sv: "Vilka slags uppföljningar som är temarapporter.",
        en: "Which kinds of follow-up are theme reports.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    levels: {
      default: ["council"],
      means: { sv: "Mål på dessa nivåer.", en: "Goals at these levels." },
      source: { sv: "de övergripande målen", en: "the overall goals" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Två rapporter med ett mål var.", en: "Two reports with a goal each." },
        plan: { ...head, cycles: [report("a", "goal:a"), report("b", "goal:b")] },
      },
    ],
    bad: [
      {
        says: { sv: "Ett mål i två rapporter.", en: "A goal in two reports." },
        plan: { ...head, cycles: [report("a", "goal:a", "goal:b"), report("b", "goal:b")] },
      },
      {
        says: { sv: "Ett mål i ingen rapport.", en: "A goal in no report." },
        plan: { ...head, cycles: [report("a", "goal:a")] },
      },
    ],
  }),
  inForce: true,
  when: (goal, { options }) =>
    !goal.level || (options["levels"] as readonly string[]).includes(goal.level),
  prepare: ({ q, asOf, options }) => {
    const kinds = options["kinds"] as readonly string[];
    const cycles = q.all("cycle").filter((cycle) => isActive(cycle, asOf));
    const isTheme = (kind: string | undefined) => kind !== undefined && kinds.includes(kind);
    const themes = cycles.filter((cycle) => isTheme(stated(cycle, "kind")));
    const missing = cycles.some((cycle) => !isStated(cycle, "kind"))
      ? "cycle.kind"
      : themes.some((cycle) => !isStated(cycle, "goals"))
        ? "cycle.goals"
        : q.isComplete("cycles", { period: asOf })
          ? undefined
          : "complete: cycles";
    const reports = new Map<string, (typeof themes)[number]["id"][]>();
    for (const { id, goals } of themes) {
      for (const goal of goals ?? []) {
        const known = reports.get(goal);
        if (known) known.push(id);
        else reports.set(goal, [id]);
      }
    }
    return { reports, missing };
  },
  check: (goal, { prepared: { reports, missing } }, tell) => {
    const related = reports.get(goal.id) ?? [];
    const count = related.length;
    if (count > 1) tell.finding({ params: { count }, related });
    else if (missing !== undefined) tell.cannotTell(missing);
    else if (count === 0) tell.finding({ params: { count } });
  },
});
