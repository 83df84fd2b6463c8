import { isConversation } from "./is-conversation.js";
import { likelyOf, type Weights } from "./weights.js";

/**
 * Which demands weigh most? The rows of so many of them: by likely minutes of all givers, equals by id. Talk is time
 * invested and is never among them.
 */
export const heaviest = (weights: Weights, most: number): readonly number[] => {
  const { demands } = weights;
  const idOf = (row: number) => demands[row]?.id ?? "";
  const byWeight = (a: number, b: number): number =>
    likelyOf(weights, b) - likelyOf(weights, a) || (idOf(a) < idOf(b) ? -1 : 1);
  let kept: number[] = [];
  let least = -1;
  const cut = () => {
    kept = kept.sort(byWeight).slice(0, most);
    least = kept.length < most ? -1 : likelyOf(weights, kept.at(-1) ?? 0);
  };
  for (let row = 0; row < demands.length; row++) {
    if (most === 0 || likelyOf(weights, row) < least) continue;
    if (isConversation(demands[row] ?? {})) continue;
    kept.push(row);
    if (kept.length >= 2 * most) cut();
  }
  cut();
  return kept;
};
