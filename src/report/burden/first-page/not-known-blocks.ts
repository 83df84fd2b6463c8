import type { Burden } from "../../../burden/burden.js";
import { leastOf } from "../../../burden/lawful-least.js";
import { certaintyOf, type Weights } from "../../../burden/weights.js";
import type { Id } from "../../../plan/id.js";
import { formatNumber } from "../../format-number.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import { type Block, blank } from "../../page.js";

const words = {
  sv: {
    title: "Vad vet vi inte?",
    most: (facts: string, count: number) =>
      count === 1
        ? `En uppgift skulle berätta mest: ${facts}.`
        : `Två uppgifter skulle berätta mest: ${facts}.`,
    ofAll: (fact: string, count: string, all: string) =>
      `${fact} (saknas för ${count} av ${all} krav)`,
    of: (fact: string, count: string) => `${fact} (saknas för ${count})`,
    more: (fact: string, count: string) => `${fact} (för ${count})`,
    rest: (facts: string) => `Därtill saknas ${facts}.`,
    nothing: "Planen säger vad kraven tar, vem som står bakom dem och vad lagen minst kräver.",
  },
  en: {
    title: "What do we not know?",
    most: (facts: string, count: number) =>
      count === 1 ? `One fact would tell most: ${facts}.` : `Two facts would tell most: ${facts}.`,
    ofAll: (fact: string, count: string, all: string) =>
      `${fact} (missing for ${count} of ${all} demands)`,
    of: (fact: string, count: string) => `${fact} (missing for ${count})`,
    more: (fact: string, count: string) => `${fact} (for ${count})`,
    rest: (facts: string) => `Missing too: ${facts}.`,
    nothing: "The plan tells what the demands take, who stands behind them and the lawful least.",
  },
} as const;

/** The facts a demand is acted on by, in the order in which they are asked for. */
const facts = {
  takes: { sv: "hur lång tid det tar", en: "how long it takes" },
  answers: { sv: "vem som svarar", en: "who answers" },
  often: { sv: "hur ofta", en: "how often" },
  behind: { sv: "vem som står bakom", en: "who stands behind it" },
  least: { sv: "vad lagen minst kräver", en: "the least the law asks" },
  use: { sv: "vad svaret används till", en: "what the answer is used for" },
} as const;
type Fact = keyof typeof facts;

const factOf = (path: string): Fact => {
  if (path === "from" || path === "appliesTo") return "answers";
  return path.startsWith("recurrence") ? "often" : "takes";
};

/** Which demands lack which fact. */
const lacking = (weights: Weights, { unknown }: Burden): ReadonlyMap<Fact, ReadonlySet<Id>> => {
  const found = new Map<Fact, Set<Id>>();
  for (const fact of Object.keys(facts) as Fact[]) found.set(fact, new Set());
  // Where money alone is not told the time is, and it is time that the page is about.
  const isUntold = (_: unknown, row: number) => !certaintyOf(weights, row).minutesKnown;
  const untold = new Set<Id>(weights.demands.filter(isUntold).map(({ id }) => id));
  for (const { entity, path } of unknown) {
    if (untold.has(entity)) found.get(factOf(path))?.add(entity);
  }
  for (const [row, { id, ground, use }] of weights.demands.entries()) {
    if (ground === undefined) found.get("behind")?.add(id);
    if (leastOf(weights, row).shareAbove === undefined) found.get("least")?.add(id);
    if (use === undefined && !id.startsWith("houseRule:")) found.get("use")?.add(id);
  }
  return found;
};

/** What is not known: the two facts that the most demands lack, what else they lack, and where to read on. */
export const notKnownBlocks = (
  weights: Weights,
  burden: Burden,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  const all = weights.demands.length;
  if (all === 0) return [];
  const show = (value: number) => formatNumber(value, language);
  // The sort is stable: of equals the one that is asked for first.
  const counts = [...lacking(weights, burden)]
    .map(([fact, { size }]) => ({ name: facts[fact][language], size }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const most = counts
    .slice(0, 2)
    .map(({ name, size }, at) =>
      at === 0 ? say.ofAll(name, show(size), show(all)) : say.of(name, show(size)),
    );
  const rest = counts.slice(2).map(({ name, size }) => say.more(name, show(size)));
  const text = [
    most.length > 0 ? say.most(listed(most, language), most.length) : say.nothing,
    ...(rest.length > 0 ? [say.rest(listed(rest, language))] : []),
  ].join(" ");
  return [blank, { text: say.title, tone: "heading" }, { text, indent: 2 }];
};
