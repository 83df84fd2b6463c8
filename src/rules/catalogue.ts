import { doubleReporting } from "./burden/double-reporting.js";
import { reportHasEndDate } from "./burden/report-has-end-date.js";
import { reportHasUse } from "./burden/report-has-use.js";
import { reportMoreOftenThanRead } from "./burden/report-more-often-than-read.js";
import { reportingShareOfTime } from "./burden/reporting-share-of-time.js";
import { selfImposedShare } from "./burden/self-imposed-share.js";
import { automatedDecisionLimits } from "./delegation/automated-decision-limits.js";
import { councilReservedMatter } from "./delegation/council-reserved-matter.js";
import { delegateExists } from "./delegation/delegate-exists.js";
import { delegatedDecisionsToldInTime } from "./delegation/delegated-decisions-told-in-time.js";
import { delegationAllowedRecipient } from "./delegation/delegation-allowed-recipient.js";
import { delegationChainReachesCouncil } from "./delegation/delegation-chain-reaches-council.js";
import { delegationForbiddenMatter } from "./delegation/delegation-forbidden-matter.js";
import { delegationNoJointMandate } from "./delegation/delegation-no-joint-mandate.js";
import { delegationOutdatedLawReference } from "./delegation/delegation-outdated-law-reference.js";
import { delegationOverReporting } from "./delegation/delegation-over-reporting.js";
import { delegationPureExecution } from "./delegation/delegation-pure-execution.js";
import { delegationRegisterReviewed } from "./delegation/delegation-register-reviewed.js";
import { delegationReportingDecided } from "./delegation/delegation-reporting-decided.js";
import { delegationSpecialLawBan } from "./delegation/delegation-special-law-ban.js";
import { rectorOwnPower } from "./delegation/rector-own-power.js";
import { redelegationOneStep } from "./delegation/redelegation-one-step.js";
import { redelegationOnlyByHead } from "./delegation/redelegation-only-by-head.js";
import { redelegationPermitted } from "./delegation/redelegation-permitted.js";
import { redelegationWithinScope } from "./delegation/redelegation-within-scope.js";
import { urgentMandateOnlyElected } from "./delegation/urgent-mandate-only-elected.js";
import { accountableWithMandate } from "./discretion/accountable-with-mandate.js";
import { decisionNearTheCase } from "./discretion/decision-near-the-case.js";
import { selfMadeRuleHasReason } from "./discretion/self-made-rule-has-reason.js";
import { equalTreatmentStated } from "./equality/equal-treatment-stated.js";
import { individualFiguresBySex } from "./equality/individual-figures-by-sex.js";
import { councilGoalFollowedEachYear } from "./follow-up/council-goal-followed-each-year.js";
import { deviationHasAction } from "./follow-up/deviation-has-action.js";
import { followUpExplains } from "./follow-up/follow-up-explains.js";
import { followUpFrequency } from "./follow-up/follow-up-frequency.js";
import { followUpHandledInTime } from "./follow-up/follow-up-handled-in-time.js";
import { followUpShowsWhatWentWell } from "./follow-up/follow-up-shows-what-went-well.js";
import { followUpStatesPurpose } from "./follow-up/follow-up-states-purpose.js";
import { followUpWithDialogue } from "./follow-up/follow-up-with-dialogue.js";
import { goalAssessmentMissing } from "./follow-up/goal-assessment-missing.js";
import { jointBoardReceivers } from "./follow-up/joint-board-receivers.js";
import { scaleCoversOnce } from "./follow-up/scale-covers-once.js";
import { senderGetsAnswer } from "./follow-up/sender-gets-answer.js";
import { verdictNotMixed } from "./follow-up/verdict-not-mixed.js";
import { budgetHasRequiredGoals } from "./goal-chain/budget-has-required-goals.js";
import { councilGoalCarriedByBoard } from "./goal-chain/council-goal-carried-by-board.js";
import { councilGoalCount } from "./goal-chain/council-goal-count.js";
import { goalCanBeAssessed } from "./goal-chain/goal-can-be-assessed.js";
import { goalChurn } from "./goal-chain/goal-churn.js";
import { goalConflictSettled } from "./goal-chain/goal-conflict-settled.js";
import { goalHasOrigin } from "./goal-chain/goal-has-origin.js";
import { goalHasOwner } from "./goal-chain/goal-has-owner.js";
import { goalHasResources } from "./goal-chain/goal-has-resources.js";
import { goalIsPremature } from "./goal-chain/goal-is-premature.js";
import { goalLinksSound } from "./goal-chain/goal-links-sound.js";
import { goalNamesWhomItIsFor } from "./goal-chain/goal-names-whom-it-is-for.js";
import { goalSaysWhatNotHow } from "./goal-chain/goal-says-what-not-how.js";
import { hallmarkHasIndicator } from "./goal-chain/hallmark-has-indicator.js";
import { loopIsClosed } from "./goal-chain/loop-is-closed.js";
import { sharedGoalHasLead } from "./goal-chain/shared-goal-has-lead.js";
import { unitNamesWhomItExistsFor } from "./goal-chain/unit-names-whom-it-exists-for.js";
import { goalIndicatorCount } from "./indicators/goal-indicator-count.js";
import { goalNotCarriedByOneNumber } from "./indicators/goal-not-carried-by-one-number.js";
import { highStakesIndicatorVerified } from "./indicators/high-stakes-indicator-verified.js";
import { indicatorAskedOftenerThanRenewed } from "./indicators/indicator-asked-oftener-than-renewed.js";
import { indicatorCount } from "./indicators/indicator-count.js";
import { indicatorHasBeenMeasured } from "./indicators/indicator-has-been-measured.js";
import { indicatorHasOwnerAndSource } from "./indicators/indicator-has-owner-and-source.js";
import { indicatorUnused } from "./indicators/indicator-unused.js";
import { indicatorsReachOutcomes } from "./indicators/indicators-reach-outcomes.js";
import { observationHasValueOrReason } from "./indicators/observation-has-value-or-reason.js";
import { targetIndicatorComplete } from "./indicators/target-indicator-complete.js";
import { trendHasPolarity } from "./indicators/trend-has-polarity.js";
import { companyPurposeAndYearlyTest } from "./law/company-purpose-and-yearly-test.js";
import { goalDecidedByRightBody } from "./law/goal-decided-by-right-body.js";
import { godHushallningEvaluated } from "./law/god-hushallning-evaluated.js";
import { interimReportWindowAndDeadline } from "./law/interim-report-window-and-deadline.js";
import { internalControlLookedAt } from "./law/internal-control-looked-at.js";
import { privateProviderProgramme } from "./law/private-provider-programme.js";
import { reportBacksOwedToCouncil } from "./law/report-backs-owed-to-council.js";
import { yearlyStatutoryDates } from "./law/yearly-statutory-dates.js";
import { cycleLeavesALesson } from "./learning/cycle-leaves-a-lesson.js";
import { dialogueOnEachLink } from "./learning/dialogue-on-each-link.js";
import { frontlineVoiceBeforeGoals } from "./learning/frontline-voice-before-goals.js";
import { managersMeetAcross } from "./learning/managers-meet-across.js";
import { peerReviewExists } from "./learning/peer-review-exists.js";
import { usersConsulted } from "./learning/users-consulted.js";
import { activitySaysItsValue } from "./method/activity-says-its-value.js";
import { assignmentHasMandateAndMeans } from "./method/assignment-has-mandate-and-means.js";
import { dialogueHasItsParts } from "./method/dialogue-has-its-parts.js";
import { figureSaysItsPeriod } from "./method/figure-says-its-period.js";
import { goalInOneThemeReport } from "./method/goal-in-one-theme-report.js";
import { goalPlacedInMethod } from "./method/goal-placed-in-method.js";
import { improvementHasOrigin } from "./method/improvement-has-origin.js";
import { indicatorNeverCommented } from "./method/indicator-never-commented.js";
import { perspectiveBalance } from "./method/perspective-balance.js";
import { perspectiveHasGoal } from "./method/perspective-has-goal.js";
import { programmeGroupsFit } from "./method/programme-groups-fit.js";
import { programmeHasItsParts } from "./method/programme-has-its-parts.js";
import { remeasuredAfterTheMeasures } from "./method/remeasured-after-the-measures.js";
import { reviewLeavesLessons } from "./method/review-leaves-lessons.js";
import { stageSkipped } from "./method/stage-skipped.js";
import { steeringSystemBalanced } from "./method/steering-system-balanced.js";
import { stepsInOrder } from "./method/steps-in-order.js";
import { missedGoalsShown } from "./openness/missed-goals-shown.js";
import { openDocumentsOnTime } from "./openness/open-documents-on-time.js";
import { ruleChallengeRoute } from "./openness/rule-challenge-route.js";
import type { Rule } from "./rule.js";
import { idDuplicate } from "./structure/id-duplicate.js";
import { personalData } from "./structure/personal-data.js";
import { referenceCircle } from "./structure/reference-circle.js";
import { referenceDangling } from "./structure/reference-dangling.js";
import { delegateHasSubstitute } from "./support/delegate-has-substitute.js";
import { supportFunctionsAsked } from "./support/support-functions-asked.js";

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
  goalSaysWhatNotHow,
  goalNamesWhomItIsFor,
  goalHasResources,
  goalCanBeAssessed,
  sharedGoalHasLead,
  goalConflictSettled,
  councilGoalCount,
  goalChurn,
  budgetHasRequiredGoals,
  targetIndicatorComplete,
  indicatorAskedOftenerThanRenewed,
  observationHasValueOrReason,
  trendHasPolarity,
  indicatorHasOwnerAndSource,
  indicatorHasBeenMeasured,
  indicatorUnused,
  highStakesIndicatorVerified,
  indicatorsReachOutcomes,
  goalNotCarriedByOneNumber,
  goalIndicatorCount,
  indicatorCount,
  followUpShowsWhatWentWell,
  councilGoalFollowedEachYear,
  followUpStatesPurpose,
  followUpExplains,
  deviationHasAction,
  goalAssessmentMissing,
  followUpWithDialogue,
  senderGetsAnswer,
  followUpHandledInTime,
  followUpFrequency,
  scaleCoversOnce,
  verdictNotMixed,
  jointBoardReceivers,
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
  councilReservedMatter,
  delegationSpecialLawBan,
  delegationNoJointMandate,
  delegateExists,
  delegatedDecisionsToldInTime,
  delegationRegisterReviewed,
  delegationOutdatedLawReference,
  rectorOwnPower,
  delegationOverReporting,
  delegationPureExecution,
  doubleReporting,
  reportHasUse,
  reportHasEndDate,
  reportingShareOfTime,
  selfImposedShare,
  reportMoreOftenThanRead,
  selfMadeRuleHasReason,
  decisionNearTheCase,
  accountableWithMandate,
  individualFiguresBySex,
  equalTreatmentStated,
  interimReportWindowAndDeadline,
  yearlyStatutoryDates,
  goalDecidedByRightBody,
  godHushallningEvaluated,
  companyPurposeAndYearlyTest,
  privateProviderProgramme,
  internalControlLookedAt,
  reportBacksOwedToCouncil,
  usersConsulted,
  managersMeetAcross,
  dialogueOnEachLink,
  frontlineVoiceBeforeGoals,
  peerReviewExists,
  cycleLeavesALesson,
  ruleChallengeRoute,
  missedGoalsShown,
  openDocumentsOnTime,
  delegateHasSubstitute,
  supportFunctionsAsked,
  goalPlacedInMethod,
  perspectiveHasGoal,
  perspectiveBalance,
  stageSkipped,
  stepsInOrder,
  remeasuredAfterTheMeasures,
  steeringSystemBalanced,
  figureSaysItsPeriod,
  improvementHasOrigin,
  assignmentHasMandateAndMeans,
  activitySaysItsValue,
  goalInOneThemeReport,
  reviewLeavesLessons,
  dialogueHasItsParts,
  programmeGroupsFit,
  programmeHasItsParts,
  indicatorNeverCommented,
];
