import type { MatterDelegate, WhoMayDecide } from "../explain/who-may-decide.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { formatCitation } from "./format-citation.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import { receiverText } from "./link-blocks.js";
import { linkVerdictWords } from "./link-verdict-words.js";
import { listed } from "./listed.js";
import { namer } from "./namer.js";
import { type Block, blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: (matter: string) => `Vem får besluta om ${matter}?`,
    day: (asOf: string) => `Läget ${asOf}, enligt planen`,
    council: "Ärendet är enligt planen förbehållet fullmäktige. Ingen annan får besluta.",
    boards: "Nämnden själv, alltid",
    noBoard: "Planen säger inte vilken nämnd som har ärendet.",
    byAct: "Enligt lag, utan delegation",
    delegates: "Enligt delegationsordningen",
    noDelegate: "Ingen rad i planen delegerar ärendet.",
    notWhole: "Planen säger inte att alla rader är med, så någon till kan ha rätt att besluta.",
    verdict: {
      holds: "kedjan håller",
      breaks: "kedjan brister: lita inte på raden",
      cannotTell: "om kedjan håller kan inte sägas",
      notExamined: "kedjan är inte granskad i sin helhet",
    },
    item: (number: string) => `punkt ${number}`,
    joint: "tillsammans",
    urgent: "bara när det är så brådskande att nämnden inte kan inväntas",
    urgentUntold: "om den bara gäller brådskande ärenden är inte sagt",
    upTo: (amount: string) => `högst ${amount}`,
    fromAmount: (amount: string) => `från ${amount}`,
    base: "prisbasbelopp",
    within: (area: string) => `inom ${area}`,
    consult: (names: string) => `efter samråd med ${names}`,
    userSay: {
      propose: "användarna ska ha fått lämna förslag",
      comment: "användarna ska ha fått yttra sig",
      consent: "användarna ska ha tillstyrkt",
    },
    vacant: (names: string) => `Vakant: ${names}.`,
    holdersUntold: (names: string) => `Om någon har funktionen är inte sagt: ${names}.`,
    steps: (names: string) => `När delegaten är borta: ${names}.`,
    clause: (name: string) => `${name}, enligt klausulen i delegationsordningen`,
    nobody:
      "När delegaten är borta: ingen annan än den som lämnat uppdraget. Ingen chef går in utan ersättare eller klausul.",
    stepsUntold: (field: string) =>
      `Vem som går in när delegaten är borta är inte sagt (${field}). Ingen chef gör det av gammal vana.`,
  },
  en: {
    title: (matter: string) => `Who may decide on ${matter}?`,
    day: (asOf: string) => `As of ${asOf}, by the plan`,
    council: "By the plan the matter is reserved for the council. Nobody else may decide.",
    boards: "The board itself, always",
    noBoard: "The plan does not say which board has the matter.",
    byAct: "By law, without delegation",
    delegates: "By the delegation register",
    noDelegate: "No row in the plan delegates the matter.",
    notWhole: "The plan does not say that all rows are there, so somebody more may have the right.",
    verdict: {
      holds: "the chain holds",
      breaks: "the chain breaks: do not rely on the row",
      cannotTell: "whether the chain holds cannot be told",
      notExamined: "the chain was not examined as a whole",
    },
    item: (number: string) => `item ${number}`,
    joint: "together",
    urgent: "only when it is too urgent to wait for the board",
    urgentUntold: "whether it is for urgent matters only is not told",
    upTo: (amount: string) => `at most ${amount}`,
    fromAmount: (amount: string) => `from ${amount}`,
    base: "price base amounts",
    within: (area: string) => `within ${area}`,
    consult: (names: string) => `after consulting ${names}`,
    userSay: {
      propose: "users must have been able to propose",
      comment: "users must have been able to comment",
      consent: "users must have consented",
    },
    vacant: (names: string) => `Vacant: ${names}.`,
    holdersUntold: (names: string) => `Whether anybody holds the position is not told: ${names}.`,
    steps: (names: string) => `When the delegate is away: ${names}.`,
    clause: (name: string) => `${name}, by the clause of the register`,
    nobody:
      "When the delegate is away: nobody but the one who handed over. No manager steps in without a substitute or a clause.",
    stepsUntold: (field: string) =>
      `Who steps in when the delegate is away is not told (${field}). No manager does by custom.`,
  },
} as const;

/**
 * Who may decide this today, in words? The board, those an act names, and each row with its limits, what its chain is
 * worth, vacancies and who steps in.
 *
 * @example
 * ```ts
 * import { whoMayDecide } from "styrkedja/explain";
 * import { textWhoMayDecide } from "styrkedja/report";
 *
 * const who = whoMayDecide(plan, "matter:start-notice", { asOf: "2026-11-01" });
 * console.log(textWhoMayDecide(plan, who, { language: "sv" }));
 * ```
 */
export const textWhoMayDecide = (plan: Plan, who: WhoMayDecide, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const q = query(plan);
  const { name, inText } = namer(q, language);
  const names = (ids: readonly string[]) => listed(ids.map(name), language);
  const currency = plan.organisation.currency ?? "";
  const item = (text: string): Block => ({ lead: "–", text, indent: 2 });
  const below = (text: string): Block => ({ text, indent: 4 });
  const heading = (text: string): readonly Block[] => [blank, { text, tone: "heading" }];

  const conditions = ({ to, limits, urgentOnly }: MatterDelegate): readonly string[] => {
    const amount = (value: number) =>
      [formatNumber(value, language), limits?.unit === "priceBaseAmount" ? say.base : currency]
        .filter(Boolean)
        .join(" ");
    const { fromAmount, maxAmount, area, caseType, consult = [], userSay } = limits ?? {};
    return [
      ...(to?.joint ? [say.joint] : []),
      ...(urgentOnly ? [say.urgent] : []),
      ...(urgentOnly === null ? [say.urgentUntold] : []),
      ...(fromAmount === undefined ? [] : [say.fromAmount(amount(fromAmount))]),
      ...(typeof maxAmount === "number" ? [say.upTo(amount(maxAmount))] : []),
      ...(area === undefined ? [] : [say.within(area)]),
      ...(caseType === undefined ? [] : [caseType]),
      ...(consult.length === 0 ? [] : [say.consult(names(consult))]),
      ...(userSay === undefined ? [] : [say.userSay[userSay]]),
    ];
  };
  const standIn = ({ substitutes, clause, cannotTell }: MatterDelegate["standIn"]): string => {
    const steps = [...substitutes.map(name), ...(clause ? [say.clause(name(clause))] : [])];
    if (steps.length > 0) return say.steps(listed(steps, language));
    return cannotTell === null ? say.nobody : say.stepsUntold(cannotTell);
  };
  const delegateBlocks = (delegate: MatterDelegate): readonly Block[] => {
    const { row, to, chain, vacant, holdersNotTold } = delegate;
    const { sign, tone } = linkVerdictWords[chain.verdict];
    const { number, register } = q.get(row) ?? {};
    const link = { to: to?.positions ?? (to?.unit ? [to.unit] : []), kind: to?.kind ?? null };
    const item = number === undefined ? row : say.item(number);
    const where = register === undefined ? item : `${name(register)}, ${item}`;
    const parts = [receiverText(link, q, language), ...conditions(delegate)].join(", ");
    return [
      { lead: sign, text: `${parts} (${where}; ${say.verdict[chain.verdict]})`, tone, indent: 2 },
      ...(vacant.length > 0 ? [below(say.vacant(names(vacant)))] : []),
      ...(holdersNotTold.length > 0 ? [below(say.holdersUntold(names(holdersNotTold)))] : []),
      ...(to?.kind === "automated" ? [] : [below(standIn(delegate.standIn))]),
    ];
  };

  return layOut(
    [
      { text: say.title(inText(who.matter)), tone: "heading" },
      { text: `${who.matter} · ${say.day(formatDate(who.asOf, language))}`, tone: "faint" },
      ...(who.reservedForCouncil ? [blank, { text: say.council, tone: "warning" as const }] : []),
      ...heading(say.boards),
      ...who.boards.map(({ board, cover }) =>
        item(
          [name(board), cover.citation && formatCitation(cover.citation)]
            .filter(Boolean)
            .join(", "),
        ),
      ),
      ...(who.boards.length === 0 ? [item(say.noBoard)] : []),
      ...(who.byAct.length > 0 ? heading(say.byAct) : []),
      ...who.byAct.map(({ position, citation }) =>
        item(`${name(position)}, ${formatCitation(citation)}`),
      ),
      ...heading(say.delegates),
      ...who.delegates.flatMap(delegateBlocks),
      ...(who.delegates.length === 0 ? [item(say.noDelegate)] : []),
      ...(who.cannotTell.includes("complete: delegations")
        ? [blank, { text: say.notWhole, tone: "faint" as const }]
        : []),
    ],
    options,
  );
};
