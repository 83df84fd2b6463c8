import type { Accepted } from "../check/baseline.js";
import type { BaselineComparison, NotToldNow } from "../check/compare-with-baseline.js";
import type { Finding } from "../check/report.js";
import type { Query } from "../plan/query.js";
import type { Rule } from "../rules/rule.js";
import type { Words } from "../sources/words.js";
import { formatDate } from "./format-date.js";
import type { Language } from "./language.js";
import { messageAndCell } from "./message-and-cell.js";
import { namer } from "./namer.js";
import { type Block, blank } from "./page.js";
import { severityWords } from "./severity-words.js";
import type { CellText } from "./text-options.js";

const words = {
  sv: {
    grown: "Vad har vuxit sedan det accepterades?",
    heavier: (word: string) => `tyngre än när det accepterades (${word})`,
    more: (was: number) => `står för fler än när det accepterades (${was})`,
    due: "Vad ska omprövas?",
    dueIntro: "Dagen för prövning har passerat. Fyndet är inte längre accepterat, och räknas igen.",
    until: (day: string, because: string) => `Accepterat till och med ${day}: ${because}`,
    known: "Vad är känt och accepterat?",
    review: (day: string) => `ses över senast ${day}`,
    gone: "Vad är inte längre sant?",
    goneIntro: "Frågan är besvarad, och fyndet finns inte kvar. Det kan tas bort ur filen.",
    untold: "Vad kan inte längre sägas?",
    notAsked: (count: number) => `${count} till, vars fråga inte ställdes den här gången.`,
    untoldIntro: "Fyndet syns inte, men frågan är inte heller besvarad. Det är inget godkännande.",
  },
  en: {
    grown: "What has grown since it was accepted?",
    heavier: (word: string) => `heavier than when it was accepted (${word})`,
    more: (was: number) => `stands for more than when it was accepted (${was})`,
    due: "What is to be tried again?",
    dueIntro: "The day of review has passed. The finding is no longer accepted, and counts again.",
    until: (day: string, because: string) => `Accepted until ${day}: ${because}`,
    known: "What is known and accepted?",
    review: (day: string) => `to be reviewed by ${day}`,
    gone: "What is no longer true?",
    goneIntro: "The question is answered, and the finding is not there. It can leave the file.",
    untold: "What can no longer be told?",
    notAsked: (count: number) => `${count} more, whose question was not put this time.`,
    untoldIntro: "The finding does not show, but the question is not answered. That is no pass.",
  },
} as const;

/** Why it can no longer be told whether an accepted finding is true. */
export const notToldWords: Readonly<Record<NotToldNow, Words>> = {
  cannotTell: { sv: "en uppgift saknas nu", en: "a fact is missing now" },
  notExamined: { sv: "ligger utanför det granskade", en: "lies outside what was examined" },
  notAsked: { sv: "frågan ställdes inte", en: "the question was not put" },
  off: { sv: "regeln är avstängd", en: "the rule is switched off" },
  noRule: { sv: "regeln finns inte", en: "there is no such rule" },
  gone: { sv: "posten finns inte i planen", en: "the entity is not in the plan" },
};

/** What became of the findings that were accepted: what has grown, is to be tried again, is known, no longer true, or can no longer be told. */
export const baselineBlocks = (
  compared: BaselineComparison,
  rules: ReadonlyMap<string, Rule>,
  q: Query,
  language: Language,
  cellOf?: CellText,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const date = (day: string) => formatDate(day, language);
  const section = (title: string, items: readonly Block[], intro?: string): readonly Block[] =>
    items.length === 0
      ? []
      : [
          blank,
          { text: title, tone: "heading" },
          ...(intro === undefined ? [] : [{ text: intro, indent: 2 }]),
          ...items,
        ];
  // With --only most questions are not put: they are counted, so that the others can be seen.
  const notAsked = compared.notToldNow.filter(({ because }) => because === "notAsked").length;
  const item = (text: string): Block => ({ lead: "–", text, indent: 2 });
  const told = (finding: Finding, below: string): readonly Block[] => [
    {
      lead: severityWords[finding.severity].sign,
      text: messageAndCell(finding, rules.get(finding.rule), q, language, cellOf),
      tone: finding.severity,
      indent: 2,
    },
    { text: below, tone: "faint", indent: 4 },
  ];
  const past = ({ rule, entity, path, because }: Accepted): string => {
    const where = path === "" ? name(entity) : `${name(entity)} · ${path}`;
    return `${where}: ${rules.get(rule)?.title[language] ?? rule} (${rule}). ${because}`;
  };

  return [
    ...section(
      say.grown,
      compared.new.flatMap(({ finding, because, accepted }): Block[] => {
        if (!accepted || because === "reviewDue") return [];
        const why =
          because === "heavier"
            ? say.heavier(severityWords[accepted.severity][language])
            : say.more(accepted.count);
        return [
          item(`${messageAndCell(finding, rules.get(finding.rule), q, language, cellOf)} ${why}`),
        ];
      }),
    ),
    ...section(
      say.due,
      compared.new.flatMap(({ finding, because, accepted }): readonly Block[] =>
        accepted && because === "reviewDue"
          ? told(finding, say.until(date(accepted.reviewBy), accepted.because))
          : [],
      ),
      say.dueIntro,
    ),
    ...section(
      say.known,
      compared.known.flatMap(({ finding, accepted }) =>
        told(finding, `${accepted.because} (${say.review(date(accepted.reviewBy))})`),
      ),
    ),
    ...section(
      say.gone,
      compared.noLongerTrue.map((accepted) => item(past(accepted))),
      say.goneIntro,
    ),
    ...section(
      say.untold,
      [
        ...compared.notToldNow
          .filter(({ because }) => because !== "notAsked")
          .map(({ accepted, because }) =>
            item(`${past(accepted)} – ${notToldWords[because][language]}`),
          ),
        ...(notAsked > 0 ? [item(say.notAsked(notAsked))] : []),
      ],
      say.untoldIntro,
    ),
  ];
};
