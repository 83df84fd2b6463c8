import { doubleReporting } from "./burden/double-reporting.js";
import { reportHasUse } from "./burden/report-has-use.js";
import { automatedDecisionLimits } from "./delegation/automated-decision-limits.js";
import { delegateExists } from "./delegation/delegate-exists.js";
import { delegationAllowedRecipient } from "./delegation/delegation-allowed-recipient.js";
import { delegationChainReachesCouncil } from "./delegation/delegation-chain-reaches-council.js";
import { delegationForbiddenMatter } from "./delegation/delegation-forbidden-matter.js";
import { delegationReportingDecided } from "./delegation/delegation-reporting-decided.js";
import { redelegationOneStep } from "./delegation/redelegation-one-step.js";
import { redelegationOnlyByHead } from "./delegation/redelegation-only-by-head.js";
import { redelegationPermitted } from "./delegation/redelegation-permitted.js";
import { redelegationWithinScope } from "./delegation/redelegation-within-scope.js";
import { urgentMandateOnlyElected } from "./delegation/urgent-mandate-only-elected.js";
import { selfMadeRuleHasReason } from "./discretion/self-made-rule-has-reason.js";
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
import { interimReportWindowAndDeadline } from "./law/interim-report-window-and-deadline.js";
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
  delegationChainReachesCouncil,
  delegationForbiddenMatter,
  delegationAllowedRecipient,
  redelegationOnlyByHead,
  redelegationOneStep,
  redelegationPermitted,
  redelegationWithinScope,
  urgentMandateOnlyElected,
  automatedDecisionLimits,
  delegationReportingDecided,
  delegateExists,
  doubleReporting,
  reportHasUse,
  selfMadeRuleHasReason,
  individualFiguresBySex,
  interimReportWindowAndDeadline,
];
