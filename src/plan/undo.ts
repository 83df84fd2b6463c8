import type { Changes } from "./changes.js";
import type { Part } from "./kinds.js";
import type { Entity, Plan } from "./plan.js";

/**
 * How do we get back? Takes changes back: what was added goes, what was removed comes back to its place, what was
 * changed is as it was. On the plan that the edit gave, the result equals the plan before it, but for the order of
 * rows that were only moved about.
 *
 * @example
 * ```ts
 * import { edit, parsePlanOrThrow, undo } from "styrkedja";
 *
 * const plan = parsePlanOrThrow({ format: 1, organisation: { id: "organisation:exempel" }, title: "2026" });
 * const edited = edit(plan, (draft) => {
 *   draft.title = "2027";
 * });
 * undo(edited.plan, edited.changes).title; // "2026"
 * ```
 */
export const undo = (plan: Plan, changes: Changes): Plan => {
  const result: Record<string, unknown> = { ...plan };
  for (const { field, before } of changes.header) {
    if (before === undefined) delete result[field];
    else result[field] = before;
  }
  const touched = new Set<Part>(
    [...changes.added, ...changes.removed, ...changes.changed].map(({ part }) => part),
  );
  for (const part of touched) {
    const before = new Map<Entity, Entity>();
    for (const change of changes.changed) before.set(change.after, change.before);
    const gone = new Set(changes.added.map(({ entity }) => entity));
    const rows: Entity[] = (plan[part] ?? [])
      .filter((entity) => !gone.has(entity))
      .map((entity) => before.get(entity) ?? entity);
    for (const { part: of, row, entity } of changes.removed) {
      if (of === part) rows.splice(row, 0, entity);
    }
    result[part] = rows;
  }
  return result as unknown as Plan;
};
