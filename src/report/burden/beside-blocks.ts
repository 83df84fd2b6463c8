import { type Beside, besides } from "../../burden/beside.js";
import type { Burden } from "../../burden/burden.js";
import type { UncertaintyBeside } from "../../burden/uncertainty/uncertainty-beside.js";
import type { Words } from "../../sources/words.js";
import { formatNumber } from "../format-number.js";
import { hoursText } from "../hours-text.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";
import { plural } from "../plural.js";
import { spreadAside } from "./spread-text.js";

const words = {
  sv: {
    title: "Vid sidan av dem som svarar, och inte med i summan:",
    untold: (count: string) => `okänt: nämns i ${count} krav, men inte hur lång tid det tar`,
    in: (count: string) => `, i ${count} krav`,
  },
  en: {
    title: "Beside those who answer, and not in the sum:",
    untold: (count: string) =>
      `unknown: told of in ${plural(count, "demand", "demands")}, but not how long it takes`,
    in: (count: string) => `, in ${plural(count, "demand", "demands")}`,
  },
} as const;

/** Those beside the giver, by what they do. */
export const besideWords: Readonly<Record<Beside, Words>> = {
  readers: { sv: "De som läser svaren", en: "Those who read the answers" },
  hops: { sv: "De som för svaren vidare", en: "Those who pass the answers on" },
  collector: { sv: "Den som begär in", en: "The one who asks" },
};

/** What the same demands take of others than those who answer, each with its own least value; nothing where nobody tells of it. */
export const besideBlocks = (
  { beside }: Burden,
  language: Language,
  howSure?: UncertaintyBeside["beside"],
): readonly Block[] => {
  const say = words[language];
  const lines = besides.flatMap((name): readonly Block[] => {
    const amount = beside[name];
    const count = amount.known + amount.unknown;
    if (count === 0) return [];
    const shown = formatNumber(count, language);
    const isUntold = amount.known === 0 && amount.minutes.high === 0;
    const range = spreadAside(howSure?.[name].minutes, language);
    const text = isUntold
      ? say.untold(shown)
      : `${hoursText(amount, language)}${range}${say.in(shown)}`;
    return [{ text: `${besideWords[name][language]}: ${text}.`, indent: 2 }];
  });
  return lines.length === 0 ? [] : [{ text: say.title }, ...lines];
};
