import { apartWords } from "./apart-words.js";
import { plainTitle } from "./plain-title.js";
import { passedOver, stemOf } from "./title-words.js";

/** What tells two titles apart, as each writes it. Empty where a title has nothing of the sort. */
export interface ToldApart {
  readonly plan: string;
  readonly kolada: string;
}

/** Words by their sort: which there are, and how they are written. */
type Found = ReadonlyMap<string, string>;

/** What in a title tells it from its like. */
export interface Marks {
  readonly words: readonly Found[];
  readonly numbers: Found;
  /** Numbers in the unit of measure; absent when no unit is told. */
  readonly unitNumbers?: Found;
  readonly dividedBy: Found;
}

const expressionOf = (words: string) =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll("#", "(?!\\p{L})")})\\p{L}*`, "u");

const sorts = apartWords.map(({ when, words }) => ({
  when,
  kinds: Object.entries(words).map(([kind, text]) => [kind, expressionOf(text)] as const),
}));

const numbersIn = (text: string): Found =>
  new Map((text.match(/\d+(?:[.,]\d+)?\+?/g) ?? []).map((number) => [number, number] as const));

/** Time is no divisor that tells indicators apart, and a choice between words is none. */
const noDivisor = /^(?:år|månad|vecka|dag|eller)$/;
const written: Readonly<Record<string, string>> = { inv: "invånare", person: "invånare" };
const divisor = /(?:\/|(?<!\p{L})per )\s?(?:\d[\d ]* )?(\p{L}+)(?: (\p{L}+))?/gu;

/** What a figure is divided by: `kr/inv`, `elever per lärare`. */
const dividedBy = (text: string): Found => {
  const words = [...text.matchAll(divisor)].flatMap(([, first = "", second]) =>
    noDivisor.test(first)
      ? []
      : [first, second ?? ""].filter((word) => word !== "" && !passedOver.has(word)),
  );
  return new Map(words.map((word) => [stemOf(written[word] ?? word), word] as const));
};

/** Reads what in a title, and in its unit of measure, tells it from its like. */
export const marksOf = (name: string, unit: string | undefined): Marks => {
  const text = plainTitle(name).toLowerCase();
  const measure = plainTitle(unit ?? "").toLowerCase();
  return {
    words: sorts.map(
      ({ kinds }) =>
        new Map(
          kinds.flatMap(([kind, expression]) => {
            const word = expression.exec(text)?.[0];
            return word === undefined ? [] : [[kind, word] as const];
          }),
        ),
    ),
    numbers: numbersIn(text),
    ...(unit !== undefined && { unitNumbers: numbersIn(measure) }),
    dividedBy: dividedBy(`${text}, ${measure}`),
  };
};

const only = (these: Found, those: Found): readonly string[] =>
  [...these].flatMap(([kind, word]) => (those.has(kind) ? [] : [word]));

const apartBy =
  (when: "both" | "equal" | "either") =>
  (ours: Found, theirs: Found): readonly ToldApart[] => {
    const [plan, kolada] = [only(ours, theirs), only(theirs, ours)];
    const areBoth = ours.size > 0 && theirs.size > 0;
    const isSame = plan.length + kolada.length === 0;
    const hasShared = plan.length < ours.size;
    const areAlike =
      when === "either" ? isSame : !areBoth || (when === "both" ? hasShared : isSame);
    return areAlike ? [] : [{ plan: plan.join(", "), kolada: kolada.join(", ") }];
  };

/** A unit of measure may tell in numbers what another tells in its name: `kr/inv 80+`. */
const apartInUnits = (plan: Marks, kolada: Marks): readonly ToldApart[] => {
  const [ours, theirs] = [plan.unitNumbers, kolada.unitNumbers];
  if (!(ours && theirs)) return [];
  return apartBy("either")(
    new Map([...ours].filter(([number]) => !kolada.numbers.has(number))),
    new Map([...theirs].filter(([number]) => !plan.numbers.has(number))),
  );
};

/** What tells these two apart, though their other words may be the same? Empty when nothing that we know of does. */
export const toldApart = (plan: Marks, kolada: Marks): readonly ToldApart[] => [
  ...sorts.flatMap(({ when }, at) =>
    apartBy(when)(plan.words[at] ?? new Map(), kolada.words[at] ?? new Map()),
  ),
  ...apartBy("equal")(plan.numbers, kolada.numbers),
  ...apartInUnits(plan, kolada),
  ...apartBy("both")(plan.dividedBy, kolada.dividedBy),
];
