import type { AnyId } from "../plan/kinds.js";
import type { Method } from "../plan/method.js";
import type { Rule } from "../rules/rule.js";
import type { Profile, ProfileId } from "./profile.js";

/** How a check is run: the day, and which rules, on what, set how. */
export interface CheckOptions {
  /** The day on which things are judged, `2026-11-21`. */
  readonly asOf: string;
  /** Run only these rules, by id. */
  readonly only?: readonly string[];
  /** Judge only these entities, by id; what they refer to is still looked at. */
  readonly entities?: readonly AnyId[];
  /** Settings by rule id: `{ "council-goal-count": { warn: 15 } }`. They come after the method's. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Another method than the plan's own. */
  readonly method?: string | Method;
  /**
   * Which rules, and how they weigh: `law` (law, and whether the plan is whole), `trust` (what serves the principles of
   * trust and is not law), `everything`, or a municipality's own. It comes after the method's settings, before `options`.
   */
  readonly profile?: ProfileId | Profile;
  /** Other rules than ours: `[...catalogue, myRule]`. */
  readonly rules?: readonly Rule[];
}
