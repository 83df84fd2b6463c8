import type { Demand } from "../burden/demand.js";
import type { LawfulLeast } from "../burden/lawful-least.js";
import { lastDays } from "../calendar/last-days.js";
import type { Ground } from "../plan/ground.js";
import type { Id } from "../plan/id.js";
import { isSelfMade } from "../plan/is-self-made.js";
import type { Query } from "../plan/query.js";
import type { RouteStep } from "../plan/recurrence.js";

/** A meeting at which it can be decided, and the last day for the documents where a way to such a meeting is told. */
export interface NextMeeting {
  readonly body: Id<"unit">;
  readonly on: string;
  readonly documentsBy?: string;
  /** Whose way to the meeting the day is counted from. */
  readonly by?: Id<"cycle" | "obligation">;
}

/** Who may end or change a demand, and at which meeting. */
export interface MayChange {
  /**
   * - `all`: it may be ended, for the municipality itself asks for it
   * - `aboveLeast`: the law asks for some of it, and what goes beyond the least may be ended
   * - `leave`: it is voluntary, and may be left unanswered
   * - `none`: the law asks for it, and nothing is known to go beyond the least
   * - `untold`: on what ground it rests is not told
   */
  readonly what: "all" | "aboveLeast" | "leave" | "none" | "untold";
  readonly by: readonly Id<"unit" | "position">[];
  /** Is it told who may, did they decide it, or do those who give and receive agree on it? */
  readonly because?: "told" | "decided" | "keeps" | "agreed";
  readonly meeting?: NextMeeting;
}

const decidedBy = (q: Query, ground: Ground | null | undefined) => {
  if (!ground) return undefined;
  const decision = ground.decision === undefined ? undefined : q.get(ground.decision);
  return ground.decidedBy ?? decision?.body;
};

const whatOf = (demand: Demand, least: LawfulLeast, isVoluntary: boolean): MayChange["what"] => {
  if (isVoluntary) return "leave";
  if (demand.ground === undefined) return "untold";
  if (isSelfMade(demand.ground)) {
    return least.asks !== "something" ? "all" : least.shareAbove === 0 ? "none" : "aboveLeast";
  }
  return demand.beyond || (least.shareAbove ?? 0) > 0 ? "aboveLeast" : "none";
};

const whoOf = (q: Query, demand: Demand, what: MayChange["what"]): Omit<MayChange, "what"> => {
  const { id, ground, beyond, from = [], to = [] } = demand;
  const obligation = id.startsWith("obligation:") ? q.get(id as Id<"obligation">) : undefined;
  if (obligation?.mayBeChangedBy) return { by: [obligation.mayBeChangedBy], because: "told" };
  if (what === "none" || what === "untold") return { by: [] };
  if (what === "leave") return { by: from, because: "agreed" };
  const decider = decidedBy(q, beyond ?? (ground && isSelfMade(ground) ? ground : undefined));
  if (decider) return { by: [decider], because: "decided" };
  const owner = id.startsWith("houseRule:") ? q.get(id as Id<"houseRule">)?.owner : undefined;
  if (owner) return { by: [owner], because: "keeps" };
  return ground && ground.kind !== "ownHabit"
    ? { by: [] }
    : { by: [...new Set([...from, ...to])], because: "agreed" };
};

/** Which stage of a way stands for the body, where the way does not name it. */
const stageOf: Readonly<Record<string, RouteStep["stage"]>> = {
  council: "council",
  executive: "executive",
};

/** The way to a body's meeting as far as it is told: from the body's own step on, that step being the meeting. */
const wayTo = (q: Query, body: Id<"unit">, route: readonly RouteStep[]) => {
  const stage = stageOf[q.get(body)?.kind ?? ""];
  const at = route.findIndex(
    (step) => step.unit === body || (step.unit === undefined && step.stage === stage),
  );
  if (at < 0) return undefined;
  const [first, ...rest] = route.slice(at);
  return first && [{ ...first, daysBefore: 0 }, ...rest];
};

/** The next meeting that can still decide it: where a way there is told, one whose documents are not due yet. */
const meetingOf = (q: Query, body: Id<"unit">, demand: Demand, asOf: string) => {
  const { cycles = [], obligations = [] } = q.plan;
  const ways = [demand, ...cycles, ...obligations].flatMap(({ id, route }) => {
    const way = route && !id.startsWith("houseRule:") ? wayTo(q, body, route) : undefined;
    return way?.some(({ stage }) => stage === "documentStop")
      ? [{ id: id as Id<"cycle" | "obligation">, way }]
      : [];
  });
  const [told] = ways;
  const days = q.get(body)?.meetings?.days?.filter((day) => day >= asOf) ?? [];
  return days
    .toSorted()
    .map((on): NextMeeting => {
      const stop = told && lastDays(told.way, on).find(({ stage }) => stage === "documentStop");
      return { body, on, ...(stop && { documentsBy: stop.on, by: told.id }) };
    })
    .find(({ documentsBy = asOf }) => documentsBy >= asOf);
};

/** Who may end or change it? */
export const whoMayChange = (
  q: Query,
  demand: Demand,
  least: LawfulLeast,
): Omit<MayChange, "meeting"> => {
  const obligation = demand.id.startsWith("obligation:")
    ? q.get(demand.id as Id<"obligation">)
    : undefined;
  const what = whatOf(demand, least, obligation?.voluntary === true);
  return { what, ...whoOf(q, demand, what) };
};

/** Who may end or change it, and when do they meet next? */
export const mayChange = (
  q: Query,
  demand: Demand,
  least: LawfulLeast,
  asOf: string,
): MayChange => {
  const who = whoMayChange(q, demand, least);
  const [body, ...others] = who.by;
  const isUnit = (id: string | undefined): id is Id<"unit"> => id?.startsWith("unit:") === true;
  const meeting =
    isUnit(body) && others.length === 0 ? meetingOf(q, body, demand, asOf) : undefined;
  return { ...who, ...(meeting && { meeting }) };
};
