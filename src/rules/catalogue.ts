import { individualFiguresBySex } from "./equality/individual-figures-by-sex.js";
import { councilGoalFollowedEachYear } from "./follow-up/council-goal-followed-each-year.js";
import { followUpShowsWhatWentWell } from "./follow-up/follow-up-shows-what-went-well.js";
import { councilGoalCarriedByBoard } from "./goal-chain/council-goal-carried-by-board.js";
import { goalHasOrigin } from "./goal-chain/goal-has-origin.js";
import { goalHasOwner } from "./goal-chain/goal-has-owner.js";
import { goalIsPremature } from "./goal-chain/goal-is-premature.js";
import { goalLinksSound } from "./goal-chain/goal-links-sound.js";
import { hallmarkHasIndicator } from "./goal-chain/hallmark-has-indicator.js";
import { loopIsClosed } from "./goal-chain/loop-is-closed.js";
import { unitNamesWhomItExistsFor } from "./goal-chain/unit-names-whom-it-exists-for.js";
import { indicatorAskedOftenerThanRenewed } from "./indicators/indicator-asked-oftener-than-renewed.js";
import { observationHasValueOrReason } from "./indicators/observation-has-value-or-reason.js";
import { targetIndicatorComplete } from "./indicators/target-indicator-complete.js";
import type { Rule } from "./rule.js";
import { idDuplicate } from "./structure/id-duplicate.js";
import { personalData } from "./structure/personal-data.js";
import { referenceCircle } from "./structure/reference-circle.js";
import { referenceDangling } from "./structure/reference-dangling.js";

/** All rules, in the order in which they are presented. */
export const catalogue: readonly Rule[] = [
  referenceDangling,
  referenceCircle,
  idDuplicate,
  personalData,
  unitNamesWhomItExistsFor,
  goalHasOwner,
  goalHasOrigin,
  goalLinksSound,
  goalIsPremature,
  hallmarkHasIndicator,
  councilGoalCarriedByBoard,
  loopIsClosed,
  targetIndicatorComplete,
  indicatorAskedOftenerThanRenewed,
  observationHasValueOrReason,
  followUpShowsWhatWentWell,
  councilGoalFollowedEachYear,
  individualFiguresBySex,
];
