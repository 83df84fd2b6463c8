import { stackedBars } from "../../svg/stacked-bars.js";
import { figure } from "../figure.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";
import { states, stateWords } from "../state.js";

const words = {
  sv: {
    title: "Måluppfyllelse per målområde",
    goals: "antal mål",
    without: "utan målområde",
    none: "Planen har inga mål som gäller den dagen.",
  },
  en: {
    title: "Attainment by goal area",
    goals: "number of goals",
    without: "without a goal area",
    none: "The plan has no goals in force on that day.",
  },
} as const;

/** By what they mean: blue for met, orange for partly, red for not, and greys for what nobody has judged. */
const colours = [0, 1, 6, 7, 5, 8] as const;

/** How many of the goals of each area were met, partly met, not met, and how many nobody has judged? */
export const areasSection: HtmlSection = {
  id: "areas",
  title: { sv: "Hur går det i varje målområde?", en: "How is each goal area doing?" },
  build: (context): Markup => {
    const { language, name } = context;
    const say = words[language];
    const { goals: all } = context;
    if (all.length === 0) return p(say.none);
    const areas = new Map<(typeof all)[number]["goal"]["area"], number[]>();
    for (const { goal, state } of all) {
      const counts = areas.get(goal.area) ?? states.map(() => 0);
      areas.set(goal.area, counts);
      const at = states.indexOf(state);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const bars = Array.from(areas, ([area, values]) => ({
      name: area === undefined ? say.without : name(area),
      values,
    }));
    return figure(
      "attainment",
      (options) =>
        stackedBars(
          {
            title: say.title,
            unit: say.goals,
            parts: states.map((state) => stateWords(state, language)),
            colours,
            bars,
          },
          options,
        ),
      context,
    );
  },
};
