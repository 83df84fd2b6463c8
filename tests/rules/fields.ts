import {
  type Entity,
  type Plan,
  parsePlan,
  partNames,
  parts,
  query,
} from "../../src/plan/index.js";

export type FieldPath = readonly (string | number)[];

/**
 * Fields whose absence is an answer by the plan's own description: in force, each year, all of the cycle's goals. The
 * caller's data is read by no rule.
 */
const absenceIsAnAnswer =
  /(?:^|\.)(?:status|horizon|validFrom|validTo|endsOn|step|since|only|except|fiscalYearStartMonth|ext)$|^occasions\.\d+\.(?:goals|from)$/;

const below = function* (value: unknown, path: FieldPath): Iterable<FieldPath> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) yield here;
    yield* below(inner, here);
  }
};

/** The way to every field of every entity, nested ones too, and to what is said to be complete. */
export const fieldsOf = (plan: Plan): readonly FieldPath[] =>
  ["complete", ...partNames]
    .flatMap((part) => [...below(plan[part as "complete"], [part])])
    .filter((path) => !absenceIsAnAnswer.test(path.join(".")));

/** The plan with one fact less; `undefined` when it is no plan without it. */
export const without = (plan: Plan, path: FieldPath): Plan | undefined => {
  const copy = structuredClone(plan);
  let holder = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  delete holder[path.at(-1) as string];
  return parsePlan(copy).ok ? copy : undefined;
};

/** All entities of a plan, part by part. */
export const entitiesOf = (plan: Plan): readonly Entity[] => {
  const q = query(plan);
  return partNames.flatMap((part): readonly Entity[] => q.all(parts[part]));
};

/** The plan without one of its entities; what referred to it refers to nothing. */
export const withoutEntity = (plan: Plan, entity: Entity): Plan => ({
  ...plan,
  ...Object.fromEntries(
    partNames.flatMap((part) => {
      const list: readonly Entity[] | undefined = plan[part];
      return list ? [[part, list.filter((other) => other !== entity)]] : [];
    }),
  ),
});

/** What says why something is not there, or how it went. No plan can say that there is no such text, so absence counts. */
export const explanation =
  /^goals\.\d+\.(?:councilOnly|contact)$|^observations\.\d+\.missing$|\.target\.form$|\.assessments\.\d+\.(?:text|waiting)$/;
