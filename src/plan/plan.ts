import * as z from "zod";
import { completeSchema } from "./complete.js";
import { date } from "./date.js";
import * as entities from "./entities/index.js";
import { must, told } from "./field.js";
import { slug } from "./id.js";
import type { Infer } from "./infer.js";
import { type Kind, type Part, partNames, type parts } from "./kinds.js";
import { methodSchema } from "./method.js";
import { once } from "./once.js";
import { organisationSchema } from "./organisation.js";
import { ext, text } from "./text.js";

/** The head of a plan: everything but its entities. */
export const headerSchema = once(() =>
  z.strictObject({
    $schema: told(
      z.string().max(1000),
      "Address of this schema, so that an editor completes and checks while one types.",
    ),
    format: must(z.literal(1), "Version of the format."),
    organisation: must(organisationSchema(), "Whose plan it is."),
    title: told(text(), "What the plan is called."),
    madeUp: told(z.boolean(), "Is the organisation made up, for teaching or tests?"),
    describedOn: told(date(), "The day on which the plan describes the organisation."),
    note: told(text(), "What a reader must know before anything else."),
    complete: told(
      z.array(completeSchema()),
      "Which parts are told in full. Without it nothing that is missing counts.",
    ),
    method: told(
      z.union([slug(), methodSchema()]),
      "The steering method it follows: the id of one of ours, or one spelled out.",
    ),
    ext: told(ext(), "The caller's own data."),
  }),
);

/** The schema of the entities in each part, built when first asked for. */
export const partSchemas: { readonly [P in Part]: () => z.ZodObject } = {
  sources: entities.sourceSchema,
  units: entities.unitSchema,
  positions: entities.positionSchema,
  targetGroups: entities.targetGroupSchema,
  needs: entities.needSchema,
  matters: entities.matterSchema,
  goalAreas: entities.goalAreaSchema,
  goals: entities.goalSchema,
  assignments: entities.assignmentSchema,
  indicators: entities.indicatorSchema,
  observations: entities.observationSchema,
  scales: entities.scaleSchema,
  cycles: entities.cycleSchema,
  occasions: entities.occasionSchema,
  obligations: entities.obligationSchema,
  dataItems: entities.dataItemSchema,
  estimates: entities.estimateSchema,
  registers: entities.registerSchema,
  delegations: entities.delegationSchema,
  houseRules: entities.houseRuleSchema,
  activities: entities.activitySchema,
  improvements: entities.improvementSchema,
  dialogues: entities.dialogueSchema,
  programmes: entities.programmeSchema,
  decisions: entities.decisionSchema,
  records: entities.recordSchema,
};

/** What an entity of a kind looks like. */
export interface EntityOf {
  source: entities.Source;
  unit: entities.Unit;
  position: entities.Position;
  targetGroup: entities.TargetGroup;
  need: entities.Need;
  matter: entities.Matter;
  goalArea: entities.GoalArea;
  goal: entities.Goal;
  assignment: entities.Assignment;
  indicator: entities.Indicator;
  observation: entities.Observation;
  scale: entities.Scale;
  cycle: entities.Cycle;
  occasion: entities.Occasion;
  obligation: entities.Obligation;
  dataItem: entities.DataItem;
  estimate: entities.Estimate;
  register: entities.Register;
  delegation: entities.Delegation;
  houseRule: entities.HouseRule;
  activity: entities.Activity;
  improvement: entities.Improvement;
  dialogue: entities.Dialogue;
  programme: entities.Programme;
  decision: entities.Decision;
  record: entities.Record;
}
export type Entity = EntityOf[Kind];

type Header = Infer<typeof headerSchema>;
type Parts = { readonly [P in Part]?: readonly EntityOf[(typeof parts)[P]][] };

/**
 * How is this municipality steered? The whole steering of one organisation as one plain object: a header and lists of
 * small entities that refer to each other by id. See `docs/plan.md` for every field.
 *
 * @example
 * ```ts
 * import type { Plan } from "styrkedja";
 *
 * const plan: Plan = {
 *   format: 1,
 *   organisation: { id: "organisation:exempel", label: { sv: "Exempelkommun" } },
 *   units: [{ id: "unit:kf", kind: "council" }],
 *   goals: [{ id: "goal:fewer-lonely", level: "council", owner: "unit:kf" }],
 * };
 * ```
 */
export interface Plan extends Header, Parts {}

/** The whole plan as one schema: for the JSON Schema that editors read. Parsing goes entity by entity. */
export const planSchema: () => z.ZodObject = once(() =>
  headerSchema().extend(
    Object.fromEntries(
      partNames.map((part) => {
        const schema = partSchemas[part]();
        return [part, told(z.array(schema), String(schema.meta()?.description))];
      }),
    ),
  ),
);
