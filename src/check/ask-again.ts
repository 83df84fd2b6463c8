import type { AnyId } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import type { CheckOptions } from "./check-options.js";
import { type Answer, collector } from "./collector.js";
import { judge } from "./judge.js";
import { prepareRun } from "./prepare-run.js";

/** What became of each question, by rule and entity; a rule that threw answers nothing. */
export type Answers = ReadonlyMap<string, ReadonlyMap<AnyId, Answer>>;

/**
 * Puts some rules to some entities again, and keeps what became of each question: a report counts, and does not say of
 * whom. The plan is indexed once for all of them.
 */
export const askAgain = (
  plan: Plan,
  options: CheckOptions,
  questions: ReadonlyMap<string, readonly AnyId[]>,
): Answers => {
  const { rules } = prepareRun(plan, options);
  const answers = new Map<string, ReadonlyMap<AnyId, Answer>>();
  for (const { rule, about, atMost } of rules) {
    const entities = questions.get(rule.id);
    if (entities === undefined) continue;
    const heard = new Map<AnyId, Answer>();
    const told = collector(rule, atMost);
    let entity: AnyId = plan.organisation.id;
    const listening = {
      ...told,
      begin: (id: AnyId) => {
        entity = id;
        told.begin(id);
      },
      end: (): Answer => {
        const answer = told.end();
        // Of two with the same id the one that could not be told counts: unknown is never a pass.
        if (heard.get(entity) === undefined || answer !== "answered") heard.set(entity, answer);
        return answer;
      },
    };
    answers.set(rule.id, heard);
    judge([{ rule, about, told: listening }], about, entities, () => answers.delete(rule.id));
  }
  return answers;
};
