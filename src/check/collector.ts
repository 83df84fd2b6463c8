import type { AnyId } from "../plan/kinds.js";
import type { Rule, Severity, Tell } from "../rules/rule.js";
import type { RuleSource } from "../sources/source.js";
import type { Words } from "../sources/words.js";
import type { CannotTell, Finding, NotExamined, RuleOutcome, Untold } from "./report.js";
import { lighter, severityOf } from "./severity.js";

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Drafted<T> = Draft<T> & { examples: AnyId[] };
type Unknown = Drafted<CannotTell>;

/** What became of a rule's question to one entity; in part is not answered. */
export type Answer = "answered" | "cannotTell" | "notExamined";

/** Entities that lack the same facts: a branch of what lacks all but the last of them. */
interface Lack {
  readonly fields: readonly string[];
  count: number;
  readonly with: Map<string, Lack>;
}

const lackOf = (fields: readonly string[]): Lack => ({ fields, count: 0, with: new Map() });

/** The same facts may be missed in another order. */
const untoldOf = (lack: Lack, byFields = new Map<string, Draft<Untold>>()) => {
  if (lack.count > 0) {
    const fields = [...lack.fields].sort();
    const known = byFields.get(fields.join("\n"));
    if (known) known.count += lack.count;
    else byFields.set(fields.join("\n"), { fields, count: lack.count });
  }
  for (const more of lack.with.values()) untoldOf(more, byFields);
  return byFields;
};

const mostExamples = 5;
const mostRelated = 20;

/** Keeps the first few in the order of their ids, so that the plan's own order does not show. */
const keepFirst = (list: AnyId[], id: AnyId, most: number): void => {
  if (list.length === most && id >= (list[most - 1] as AnyId)) return;
  if (list.includes(id)) return;
  const at = list.findIndex((known) => known > id);
  list.splice(at < 0 ? list.length : at, 0, id);
  if (list.length > most) list.pop();
};

/** Takes what one rule tells about one entity after another, and makes its part of the report. */
export const collector = (rule: Rule, atMost: Severity | undefined) => {
  const findings: Draft<Finding>[] = [];
  const byCause = new Map<string, Draft<Finding> & { related: AnyId[] }>();
  const unknown = { notTold: new Map<string, Unknown>(), notStated: new Map<string, Unknown>() };
  const outside = new Map<string, Drafted<NotExamined>>();
  const nothing = lackOf([]);
  /** What the entity at hand lacks. */
  let lack = nothing;
  let entity: AnyId = "organisation:none";
  let answered = 0;
  let passed = 0;
  let leftOut = 0;
  let isAnswered = true;
  let isOutside = false;
  let isFinding = false;

  const severity = (sources: readonly RuleSource[]): Severity => {
    const allowed = severityOf(rule.force, sources);
    return atMost ? lighter(atMost, allowed) : allowed;
  };

  const cannotTell = (field: string, because: CannotTell["because"]) => {
    isAnswered = false;
    if (!lack.fields.includes(field)) {
      const known = lack.with.get(field);
      const more = known ?? lackOf([...lack.fields, field]);
      if (!known) lack.with.set(field, more);
      lack = more;
    }
    let known = unknown[because].get(field);
    if (!known) {
      known = { rule: rule.id, field, because, count: 0, examples: [] };
      unknown[because].set(field, known);
    }
    known.count += 1;
    keepFirst(known.examples, entity, mostExamples);
  };

  const tell: Tell = {
    finding: (found = {}) => {
      isFinding = true;
      const sources = found.sources ?? rule.sources;
      const made: Draft<Finding> = {
        rule: rule.id,
        entity,
        path: found.path ?? "",
        severity: severity(sources),
        params: found.params ?? {},
        sources,
        related: found.related ?? [],
        count: 1,
      };
      if (found.cause === undefined) {
        findings.push(made);
        return;
      }
      const known = byCause.get(found.cause);
      if (known) {
        known.count += 1;
        keepFirst(known.related, entity, mostRelated);
        return;
      }
      const folded = {
        ...made,
        entity: found.cause,
        path: "",
        related: [entity],
        folds: true as const,
      };
      byCause.set(found.cause, folded);
      findings.push(folded);
    },
    cannotTell: (field) => cannotTell(field, "notTold"),
    notExamined: (reason: Words) => {
      isAnswered = false;
      isOutside = true;
      const known = outside.get(reason.en) ?? { rule: rule.id, reason, count: 0, examples: [] };
      known.count += 1;
      keepFirst(known.examples, entity, mostExamples);
      outside.set(reason.en, known);
    },
  };

  return {
    tell,
    cannotTell,
    begin: (id: AnyId) => {
      entity = id;
      isAnswered = true;
      isOutside = false;
      isFinding = false;
      lack = nothing;
    },
    end: (): Answer => {
      if (isAnswered || isFinding) answered += 1;
      else if (isOutside) leftOut += 1;
      else lack.count += 1;
      if (isAnswered && !isFinding) passed += 1;
      if (isAnswered) return "answered";
      return lack === nothing ? "notExamined" : "cannotTell";
    },
    findings,
    unknown: () => [...unknown.notTold.values(), ...unknown.notStated.values()],
    outside: () => [...outside.values()],
    outcome: (): RuleOutcome => ({
      rule: rule.id,
      answered,
      passed,
      findings: findings.length,
      cannotTell: sum(unknown.notTold) + sum(unknown.notStated),
      notExamined: sum(outside),
      outside: leftOut,
      untold: [...untoldOf(nothing)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, told]) => told),
    }),
  };
};

const sum = (counted: ReadonlyMap<string, { readonly count: number }>): number => {
  let total = 0;
  for (const { count } of counted.values()) total += count;
  return total;
};
