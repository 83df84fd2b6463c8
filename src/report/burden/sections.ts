import type { Section } from "./section.js";
import { byGoalSection } from "./sections/by-goal-section.js";
import { goldPlatingSection } from "./sections/gold-plating-section.js";

/** Every lens that can be shown, in the order in which it is. */
export const sections: readonly Section[] = [byGoalSection, goldPlatingSection];
