import type { Section } from "./section.js";
import { burdenBudgetSection } from "./sections/burden-budget-section.js";
import { burdenIndexSection } from "./sections/burden-index-section.js";
import { byActivitySection } from "./sections/by-activity-section.js";
import { byGoalSection } from "./sections/by-goal-section.js";
import { byObligationSection } from "./sections/by-obligation-section.js";
import { byRoleSection } from "./sections/by-role-section.js";
import { byWeekSection } from "./sections/by-week-section.js";
import { chainSection } from "./sections/chain-section.js";
import { copyLoadSection } from "./sections/copy-load-section.js";
import { goldPlatingSection } from "./sections/gold-plating-section.js";
import { houseRulesSection } from "./sections/house-rules-section.js";
import { howSureSection } from "./sections/how-sure-section.js";
import { inequalitySection } from "./sections/inequality-section.js";
import { informationYieldSection } from "./sections/information-yield-section.js";
import { intensitySection } from "./sections/intensity-section.js";
import { investedSection } from "./sections/invested-section.js";
import { managerLoadSection } from "./sections/manager-load-section.js";
import { netBurdenSection } from "./sections/net-burden-section.js";
import { onceOnlySection } from "./sections/once-only-section.js";
import { peaksSection } from "./sections/peaks-section.js";
import { purposeBalanceSection } from "./sections/purpose-balance-section.js";
import { returnedTimeSection } from "./sections/returned-time-section.js";
import { topDemandsSection } from "./sections/top-demands-section.js";
import { tornadoSection } from "./sections/tornado-section.js";

/** Every lens that can be shown, in the order in which it is. */
export const sections: readonly Section[] = [
  byGoalSection,
  byRoleSection,
  byActivitySection,
  byObligationSection,
  topDemandsSection,
  byWeekSection,
  peaksSection,
  intensitySection,
  inequalitySection,
  netBurdenSection,
  burdenBudgetSection,
  burdenIndexSection,
  goldPlatingSection,
  returnedTimeSection,
  onceOnlySection,
  chainSection,
  purposeBalanceSection,
  informationYieldSection,
  copyLoadSection,
  houseRulesSection,
  investedSection,
  managerLoadSection,
  howSureSection,
  tornadoSection,
];
