import { hours } from "../burden/hours.js";
import { sumsAmong } from "../burden/sums-among.js";
import type { Id } from "../plan/id.js";
import type { Flow } from "../svg/flow-picture.js";
import type { HtmlContext } from "./context.js";

const words = {
  sv: {
    others: "Övriga",
    untold: "Inte sagt",
    nobody: "Ingen",
    rules: "Egna regler, utan mottagare",
  },
  en: {
    others: "Others",
    untold: "Not told",
    nobody: "Nobody",
    rules: "House rules, without a receiver",
  },
} as const;
/** Ends on each side of the picture; what is less is put together as others. */
const most = 10;

/** The unit itself, or the administration or company it lies in. */
const topOf = (unit: Id<"unit">, { q }: HtmlContext): Id<"unit"> =>
  q.line(unit).find((above) => {
    const kind = q.get(above)?.kind;
    return kind === "administration" || kind === "company" || kind === "federation";
  }) ?? unit;

/** How many hours go from whom to whom. Givers are put together by administration; a demand is shared out among its givers and askers. */
export const flowsOf = (context: HtmlContext): readonly Flow[] => {
  const { weights, language, name } = context;
  const say = words[language];
  const givers = new Map<Id<"unit">, string>();
  const giverOf = (unit: Id<"unit">): string => {
    const known = givers.get(unit);
    if (known !== undefined) return known;
    const found = name(topOf(unit, context));
    givers.set(unit, found);
    return found;
  };
  const sums = sumsAmong(weights, ({ id, from = [], to }) => {
    const nowhere = id.startsWith("houseRule:") ? say.rules : say.untold;
    const askers = to === undefined ? [nowhere] : to.length === 0 ? [say.nobody] : to.map(name);
    return from.flatMap((unit) => {
      const giver = giverOf(unit);
      return askers.map((asker) => `${giver}\u0000${asker}`);
    });
  });
  const pairs = Array.from(sums, ([key, amount]) => {
    const [from = "", to = ""] = key.split("\u0000");
    return { from, to, amount: hours(amount).likely };
  });
  const kept = (side: "from" | "to"): ReadonlySet<string> => {
    const totals = new Map<string, number>();
    for (const pair of pairs) totals.set(pair[side], (totals.get(pair[side]) ?? 0) + pair.amount);
    const heaviest = [...totals].sort(([, a], [, b]) => b - a).slice(0, most);
    return new Set(heaviest.map(([end]) => end));
  };
  const [keptGivers, keptAskers] = [kept("from"), kept("to")];
  const flows = new Map<string, Flow>();
  for (const { from, to, amount } of pairs) {
    const ends = {
      from: keptGivers.has(from) ? from : say.others,
      to: keptAskers.has(to) ? to : say.others,
    };
    const key = `${ends.from}\u0000${ends.to}`;
    flows.set(key, { ...ends, amount: (flows.get(key)?.amount ?? 0) + amount });
  }
  return [...flows.values()];
};
