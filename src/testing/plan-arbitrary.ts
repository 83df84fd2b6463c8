import * as fc from "fast-check";
import { type Kind, type Part, partNames, parts } from "../plan/kinds.js";
import { headerSchema, type Plan } from "../plan/plan.js";
import { type EntityDraft, type EntityOptions, entityDraftArbitrary } from "./entity-arbitrary.js";
import { type Draft, drawing, nothing, type PickId } from "./schema-arbitrary.js";
import { slugArbitrary } from "./string-arbitrary.js";

export interface PlanOptions extends EntityOptions {
  /** The most entities of a kind; four unless told otherwise. */
  readonly maxPerPart?: number;
  /** Some references point to nothing. Otherwise every reference is found in the plan. */
  readonly dangling?: boolean;
  /** Entities may refer to later ones of their own kind, and to themselves. Otherwise parents form trees. */
  readonly circles?: boolean;
}

interface PlanDraft {
  readonly organisation: string;
  readonly head: Draft;
  /** By kind; absent where the plan says nothing of that part. */
  readonly entities: { readonly [K in Kind]?: readonly EntityDraft[] };
}

const kinds = partNames.map((part) => parts[part]);

/** Picks among the ids of the plan, and among those of an entity's own kind only the ones before it. */
const pickers = ({ organisation, entities }: PlanDraft, { dangling, circles }: PlanOptions) => {
  const ids = new Map<string, readonly string[]>(
    kinds.map((kind) => [kind, (entities[kind] ?? []).map((entity) => entity.id)]),
  );
  ids.set("organisation", [organisation]);
  ids.set("*", [...ids.values()].flat());
  return (ownKind?: Kind, row = 0): PickId =>
    (kind, drawn) => {
      if (dangling && kind !== "organisation" && drawn % 4 === 3)
        return `${kind === "*" ? "goal" : kind}:points-to-nothing-${drawn}`;
      const all = ids.get(kind) ?? [];
      const known = kind === ownKind && !circles ? all.slice(0, row) : all;
      return known[drawn % known.length] ?? nothing;
    };
};

/** What must refer to something that is not there (an outcome without an indicator) is dropped, until all stands. */
const assemble = (draft: PlanDraft, options: PlanOptions): Plan => {
  const pickerFor = pickers(draft, options);
  const standing: { [K in Kind]?: readonly EntityDraft[] } = {};
  const lists: [Part, unknown][] = [];
  let dropped = 0;
  for (const part of partNames) {
    const kind = parts[part];
    const drafts = draft.entities[kind];
    if (drafts === undefined) continue;
    const bodies = drafts.map(({ body }, row) => body(pickerFor(kind, row)));
    standing[kind] = drafts.filter((_, row) => bodies[row] !== nothing);
    dropped += drafts.length - standing[kind].length;
    lists.push([part, drafts.map(({ id }, row) => ({ id, ...(bodies[row] as object) }))]);
  }
  if (dropped > 0) return assemble({ ...draft, entities: standing }, options);
  const head = draft.head(pickerFor()) as Plan;
  return { ...head, ...Object.fromEntries(lists) };
};

const someOf = (entity: fc.Arbitrary<EntityDraft>, most: number) =>
  fc.option(
    fc.uniqueArray(entity, {
      maxLength: most,
      selector: ({ id }) => id,
    }),
    { nil: undefined, freq: 6 },
  );

/**
 * What could a whole plan look like? Draws small plans of every kind of entity that hang together: each is taken by
 * `parsePlan`, every reference is found, no parents go in a circle. Options loosen the last two.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(planArbitrary({ dangling: true }), (plan) => parsePlan(plan).ok));
 * ```
 */
export const planArbitrary = (options: PlanOptions = {}): fc.Arbitrary<Plan> => {
  const { maxPerPart = 4, untold = 0.5 } = options;
  const draw = drawing(untold);
  return fc
    .record({
      organisation: slugArbitrary().map((slug) => `organisation:${slug}`),
      head: draw(headerSchema()),
      entities: fc.record(
        Object.fromEntries(
          kinds.map((kind) => [kind, someOf(entityDraftArbitrary(kind, draw), maxPerPart)]),
        ),
      ),
    })
    .map((draft) => assemble(draft, options));
};
