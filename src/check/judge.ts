import { type AnyId, partNames, parts } from "../plan/kinds.js";
import type { Query } from "../plan/query.js";
import { isActive } from "../rules/is-active.js";
import type { About, Judged, Rule, RuleKind } from "../rules/rule.js";
import type { collector } from "./collector.js";

/** A rule that is to be put to the plan, how it is set in this run, and what takes down its answers. */
export interface Asking {
  readonly rule: Rule;
  readonly about: About;
  readonly told: ReturnType<typeof collector>;
}

/** A field that a rule needs, and its name in the plan. */
interface Need {
  readonly field: string;
  readonly name: string;
}

/** One at work: what it prepared and the facts it needs. Rules differ in what they have; these are all of one shape. */
interface AtWork extends Asking {
  readonly inForce: boolean;
  readonly when: Rule["when"];
  readonly check: Rule["check"];
  readonly prepared: About<unknown>;
  readonly needs: readonly Need[];
  failed: boolean;
}

const judgedOf = (
  on: RuleKind,
  q: Query,
  only: readonly AnyId[] | undefined,
): readonly Judged<RuleKind>[] => {
  const { organisation } = q.plan;
  const all: readonly Judged<RuleKind>[] = on === "organisation" ? [organisation] : q.all(on);
  if (!only) return all;
  // All with such an id, also where an id stands twice: the one that is not asked may be the one that cannot be told.
  const wanted: ReadonlySet<AnyId> = new Set(only);
  return all.filter(({ id }) => wanted.has(id));
};

/** A fact that is absent, or that is only inferred or estimated, answers nothing. */
const hasNeeds = ({ needs, told }: AtWork, entity: Judged<RuleKind>): boolean => {
  let all = true;
  for (const { field, name } of needs) {
    if ((entity as unknown as Readonly<Record<string, unknown>>)[field] === undefined) {
      told.cannotTell(name, "notTold");
      all = false;
    } else if ((entity.basisOf?.[field] ?? entity.basis ?? "stated") !== "stated") {
      told.cannotTell(name, "notStated");
      all = false;
    }
  }
  return all;
};

/**
 * Puts each rule to each entity it judges. Entity by entity and not rule by rule: what one rule has read of an entity
 * is still at hand for the next, which is most of the time that a large plan takes. A rule that throws is asked no more.
 */
export const judge = (
  asked: readonly Asking[],
  { q, asOf }: Pick<About, "q" | "asOf">,
  only: readonly AnyId[] | undefined,
  threw: Threw,
): void => {
  for (const on of ["organisation", ...partNames.map((part) => parts[part])] as const) {
    const here = asked.filter(({ rule }) => rule.on === on);
    const judged = here.length === 0 ? [] : judgedOf(on, q, only);
    if (judged.length === 0) continue;
    const atWork = here.map((asking) => begin(asking, threw));
    for (const entity of judged) {
      const isInForce = isActive(entity, asOf);
      for (const one of atWork) if (isInForce || !one.inForce) ask(one, entity, threw);
    }
  }
};

type Threw = (rule: Rule, error: unknown) => void;

const begin = (asking: Asking, threw: Threw): AtWork => {
  const { rule, about, told } = asking;
  const needs = rule.needs.map((field) => ({ field, name: `${rule.on}.${field}` }));
  const { inForce = false, when, check } = rule;
  const work = { rule, about, told, inForce, when, check, needs };
  try {
    const prepared = rule.prepare ? { ...about, prepared: rule.prepare(about) } : about;
    return { ...work, prepared, failed: false };
  } catch (error) {
    threw(rule, error);
    return { ...work, prepared: about, failed: true };
  }
};

const ask = (one: AtWork, entity: Judged<RuleKind>, threw: Threw): void => {
  if (one.failed) return;
  const { rule, when, check, told } = one;
  try {
    if (when !== undefined && !when.call(rule, entity, one.about)) return;
    told.begin(entity.id);
    if (hasNeeds(one, entity)) check.call(rule, entity, one.prepared, told.tell);
    told.end();
  } catch (error) {
    one.failed = true;
    threw(rule, error);
  }
};
