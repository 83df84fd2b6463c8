import { parts } from "./kinds.js";
import {
  common,
  effort,
  ground,
  lawfulMinimum,
  quantity,
  recurrence,
  type Table,
  under,
} from "./shared-references.js";

const kinds = [...Object.values(parts), "organisation"] as const;

/**
 * What points to what? Every reference in a plan: where it stands, `<kind>.<path>` with `[]` for the items of a list,
 * and the kinds of entity it may point to (`"*"`: any). An entity's own `id` is no reference. The schemas mark the
 * same places with `ref` in their metadata; here they can be read without building a schema.
 *
 * @example
 * ```ts
 * references["goal.carriedBy[].unit"]; // ["unit"]
 * ```
 */
export const references = {
  ...under(kinds, common),

  "complete[].units[]": ["unit"],
  ...under(["method.calendar[].recurrence"], recurrence),

  "unit.parent": ["unit"],
  "unit.reportsTo[]": ["unit"],
  ...under(["unit.mission.ground"], ground),
  "unit.existsFor[]": ["targetGroup"],
  "unit.users[]": ["unit"],
  "unit.competence[].matter": ["matter"],
  "unit.reglemente.decidedBy[]": ["unit"],
  "unit.reglemente.decision": ["decision"],
  "unit.setUpBy": ["unit"],
  "unit.successorOf[]": ["unit"],

  "position.unit": ["unit"],
  "position.employer": ["organisation", "unit"],
  "position.headOfAdministrationFor[]": ["unit"],
  "position.namedForUrgent[]": ["unit"],
  "position.ownPowers[].matter": ["matter"],

  "targetGroup.size.estimate": ["estimate"],
  "targetGroup.partOf": ["targetGroup"],

  "need.targetGroup": ["targetGroup"],
  "need.dialogue": ["dialogue"],

  "matter.flagsConfirmedBy": ["position"],
  "matter.handledBy": ["unit"],

  "goalArea.successorOf": ["goalArea"],

  "goal.forWhom[]": ["targetGroup"],
  "goal.needs[]": ["need"],
  "goal.area": ["goalArea"],
  "goal.owner": ["unit"],
  "goal.ownerPosition": ["position"],
  "goal.decidedBy": ["unit", "position"],
  "goal.decision": ["decision"],
  "goal.serves[]": ["goal"],
  "goal.carriedBy[].unit": ["unit"],
  "goal.assigned[]": ["unit"],
  "goal.shared[]": ["unit"],
  "goal.lead": ["unit"],
  ...under(["goal.ground"], ground),
  "goal.continues": ["goal"],
  "goal.situationAnalysis.from[]": ["occasion"],
  "goal.hallmarks[].indicators[]": ["indicator"],
  "goal.requires[]": ["matter"],
  "goal.contact": ["position"],
  "goal.conflicts[].with[]": ["goal"],
  "goal.conflicts[].balancedBy": ["unit", "position"],
  "goal.conflicts[].decision": ["decision"],

  "assignment.giver": ["unit"],
  "assignment.receiver": ["unit"],
  "assignment.goals[]": ["goal"],
  ...under(["assignment.ground"], ground),

  "indicator.goals[]": ["goal"],
  "indicator.area": ["goalArea"],
  "indicator.owner": ["position"],
  "indicator.unit": ["unit"],
  "indicator.collectedBy": ["unit"],
  ...under(["indicator.renewed"], recurrence),
  "indicator.verification.by": ["unit"],
  "indicator.companions[]": ["indicator"],
  "indicator.scale": ["scale"],

  "observation.indicator": ["indicator"],
  "observation.unit": ["unit"],

  "cycle.from[]": ["unit"],
  "cycle.to[]": ["unit"],
  "cycle.via[]": ["unit"],
  ...under(["cycle.recurrence"], recurrence),
  "cycle.route[].unit": ["unit"],
  "cycle.goals[]": ["goal"],
  "cycle.indicators[]": ["indicator"],
  "cycle.dataItems[]": ["dataItem"],
  ...under(["cycle.ground", "cycle.beyond"], ground),
  ...under(["cycle.lawfulMinimum"], lawfulMinimum),
  ...under(["cycle.effort"], effort),

  "occasion.of": ["cycle", "obligation"],
  "occasion.from[]": ["unit"],
  "occasion.delivered[].to": ["unit"],
  "occasion.handled[].by": ["unit"],
  "occasion.handled[].decision": ["decision"],
  "occasion.goals[]": ["goal"],
  "occasion.steps[].units[]": ["unit"],
  "occasion.assessments[].goal": ["goal"],
  "occasion.decisions[]": ["decision"],
  "occasion.answer.by": ["unit"],
  ...under(["occasion.effort"], effort),
  "occasion.copies.minutes.estimate": ["estimate"],

  "obligation.from[]": ["unit"],
  "obligation.to[]": ["unit"],
  "obligation.dataItems[]": ["dataItem"],
  "obligation.goals[]": ["goal"],
  ...under(["obligation.recurrence"], recurrence),
  "obligation.route[].unit": ["unit"],
  ...under(["obligation.ground", "obligation.beyond"], ground),
  ...under(["obligation.grant", "obligation.funding.amount"], quantity),
  "obligation.funding.by": ["unit"],
  ...under(["obligation.lawfulMinimum"], lawfulMinimum),
  ...under(["obligation.effort"], effort),
  "obligation.performedBy[]": ["position"],
  "obligation.endedBy": ["decision"],
  "obligation.mayBeChangedBy": ["unit", "position"],
  "obligation.reuses[]": ["obligation"],
  "obligation.covers[]": ["delegation", "assignment", "unit", "record"],
  "obligation.followUpOf": ["cycle"],

  "dataItem.indicator": ["indicator"],
  "dataItem.collectMinutes.estimate": ["estimate"],

  "estimate.madeBy": ["unit"],

  "register.board": ["unit"],
  "register.decision": ["decision"],
  "register.substitution.position": ["position"],
  "register.chapters[].notify.decidedBy": ["unit"],

  "delegation.register": ["register"],
  "delegation.from": ["unit", "position"],
  "delegation.to.unit": ["unit"],
  "delegation.to.positions[]": ["position"],
  "delegation.parent": ["delegation"],
  "delegation.matters[]": ["matter"],
  "delegation.limits.consult[]": ["position"],
  "delegation.notify.decidedBy": ["unit"],
  "delegation.substitutes[]": ["position"],
  "delegation.decision": ["decision"],

  ...under(["houseRule.ground"], ground),
  "houseRule.owner": ["unit"],
  "houseRule.appliesTo[]": ["unit"],
  "houseRule.minutesPerYear.estimate": ["estimate"],

  "activity.goals[]": ["goal"],
  "activity.unit": ["unit"],
  "activity.owner": ["position"],
  "activity.from": ["occasion"],

  "improvement.from.unit": ["unit"],
  "improvement.from.occasion": ["occasion"],
  "improvement.from.dialogue": ["dialogue"],
  "improvement.unit": ["unit"],
  "improvement.goals[]": ["goal"],
  "improvement.takenUpBy[]": ["unit"],
  "improvement.ended[]": ["obligation", "cycle", "houseRule"],
  "improvement.decision": ["decision"],
  "improvement.freedMinutesPerYear.estimate": ["estimate"],

  "dialogue.units[]": ["unit"],
  "dialogue.participants.units[]": ["unit"],
  "dialogue.participants.positions[]": ["position"],
  ...under(
    [
      "dialogue.participants.people",
      "dialogue.minutes",
      "dialogue.preparationMinutes",
      "dialogue.amount",
    ],
    quantity,
  ),
  "dialogue.goals[]": ["goal"],
  "dialogue.indicators[]": ["indicator"],
  "dialogue.programme": ["programme"],

  ...under(["programme.participants", "programme.minutes", "programme.amount"], quantity),
  "programme.units[]": ["unit"],
  "programme.steps[].owner": ["position"],
  "programme.steps[].activities[]": ["activity"],
  "programme.steps[].goals[]": ["goal"],
  "programme.steps[].indicators[]": ["indicator"],

  "decision.body": ["unit", "position"],
  "decision.about[]": "*",
  "decision.used[]": ["obligation", "cycle", "indicator", "occasion", "dataItem"],
  "decision.freedMinutesPerYear.estimate": ["estimate"],

  "record.by": ["unit", "position"],
  "record.to[]": ["unit"],
  "record.about[]": "*",
  "record.decision": ["decision"],
  "record.verdicts[].goal": ["goal"],
  "record.reviewers[]": ["unit"],
} as const satisfies Table;

export type ReferencePath = keyof typeof references;
