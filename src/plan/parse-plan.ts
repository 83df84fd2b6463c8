import * as z from "zod";
import { acceptor } from "./acceptor.js";
import type { Fault } from "./fault.js";
import { faultsOf } from "./faults-of.js";
import { type Part, partNames } from "./kinds.js";
import { once } from "./once.js";
import { protoPaths } from "./plain-data.js";
import { headerSchema, type Plan, partSchemas } from "./plan.js";

/** What became of the input: the plan as it was given, or its faults. */
export type ParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | {
      readonly ok: false;
      /** The first hundred faults, in the plan's order. */
      readonly faults: readonly Fault[];
      /** How many faults there are in all. */
      readonly count: number;
    };

const mostListed = 100;
/** From here on, a faulty entity is counted as one fault without looking into it: hostile input stays cheap. */
const mostExamined = 20_000;
/** How deep records lie in the head of a plan: `method.rules.<id>.options`. */
const headerLevels = 4;

const acceptors = Object.fromEntries(
  partNames.map((part) => [part, once(() => acceptor(partSchemas[part]()))]),
) as Readonly<Record<Part, () => (value: unknown) => boolean>>;

/**
 * Is this a plan? Returns the plan exactly as it was given, or every fault counted and the first hundred listed: each
 * with its JSON path, what was expected, what was found, and how to mend it, in Swedish and English. What can be
 * represented but should not be (references to nothing, circles, two of the same id) is left to `check`.
 *
 * @example
 * ```ts
 * import { parsePlan } from "styrkedja";
 *
 * const result = parsePlan({ format: 1, organisation: { id: "organisation:exempel" }, gaols: [] });
 * result.ok ? "" : result.faults[0]?.path; // "$.gaols"
 * result.ok ? "" : result.faults[0]?.nearest; // "goals"
 * ```
 */
export const parsePlan = (input: unknown): ParseResult => {
  const faults: Fault[] = [];
  let count = 0;
  let examined = 0;

  const examine = (schema: z.ZodType, value: unknown, base: string) => {
    const issues = [...(schema.safeParse(value).error?.issues ?? [])];
    for (const path of protoPaths(Object(value), base === "$" ? headerLevels : 0)) {
      issues.push({ code: "unrecognized_keys", keys: ["__proto__"], path: [...path], message: "" });
    }
    if (issues.length === 0) return;
    examined += 1;
    const found = faultsOf(issues, schema, value, base);
    count += found.length;
    for (const fault of found) if (faults.length < mostListed) faults.push(fault);
  };

  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    examine(headerSchema(), input, "$");
    return { ok: false, faults, count };
  }

  const { header, lists } = split(input);
  examine(headerWithPartNames(), header, "$");
  for (const [part, list] of lists) {
    const schema = partSchemas[part]();
    if (!Array.isArray(list)) {
      examine(z.array(schema), list, `$.${part}`);
      continue;
    }
    const accepts = acceptors[part]();
    for (let row = 0; row < list.length; row++) {
      const value: unknown = list[row];
      if (accepts(value) && protoPaths(value as object).length === 0) continue;
      if (examined < mostExamined) examine(schema, value, `$.${part}[${row}]`);
      else count += 1;
    }
  }
  return count === 0 ? { ok: true, plan: input as unknown as Plan } : { ok: false, faults, count };
};

/** The parts are looked at one by one; the header is what remains, in one small object. */
const split = (input: object) => {
  const header: Record<string, unknown> = {};
  const lists: [Part, unknown][] = [];
  for (const [name, value] of Object.entries(input)) {
    if (isPart(name)) lists.push([name, value]);
    else Object.defineProperty(header, name, { value, enumerable: true });
  }
  return { header, lists };
};

const isPart = (name: string): name is Part => Object.hasOwn(partSchemas, name);

/** Knows the names of the parts too, so that `gaols` is suggested to be `goals`. */
const headerWithPartNames = once(() =>
  headerSchema().extend(
    Object.fromEntries(partNames.map((part) => [part, z.never().exactOptional()])),
  ),
);
