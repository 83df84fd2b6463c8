import type { Id } from "../plan/id.js";
import { kindNames } from "../plan/kind-names.js";
import { type Kind, partOf } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./usage-error.js";

/** The id, when the plan has an entity of the kind with it; the kind before it may be left out. */
export const knownId = <K extends Kind>(plan: Plan, kind: K, given: string): Id<K> => {
  const id = given.includes(":") ? given : `${kind}:${given}`;
  const ids = (plan[partOf[kind]] ?? []).map((entity) => entity.id as string);
  if (ids.includes(id)) return id as Id<K>;
  const near = didYouMean(id, ids);
  throw new UsageError({
    sv: `I planen finns inte ${kindNames[kind].sv} ${id}.${near.sv}`,
    en: `The plan does not have ${kindNames[kind].en} ${id}.${near.en}`,
  });
};
