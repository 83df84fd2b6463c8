import { isDay } from "../calendar/is-day.js";
import type { CannotTell, Finding, NotExamined } from "../check/report.js";
import type { Cover } from "../plan/delegation-parts.js";
import type { Delegation } from "../plan/entities/delegation.js";
import type { Unit } from "../plan/entities/unit.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { chapterOf } from "../rules/chapter-of.js";
import { giverOf, untoldGiver } from "../rules/giver-of.js";
import { isActive } from "../rules/is-active.js";
import { namesOtherAct } from "../rules/other-act.js";
import { specialLawAt } from "../rules/special-law-of.js";
import { stated } from "../rules/stated.js";
import type { RuleSource } from "../sources/source.js";
import type { Words } from "../sources/words.js";
import { delegationChain } from "./delegation-chain.js";
import { besideRules, boardRules, rowRules } from "./delegation-rules.js";
import { boardLaw, linkLaw } from "./link-law.js";
import { type Judgement, judgedBy } from "./rows-judged.js";
import { type LinkVerdict, verdictOf } from "./verdict.js";

/** One step on the way from the council to the one who decides. */
export interface ChainLink {
  /** Who hands over; `null` when the plan does not say. */
  readonly from: Id<"unit"> | Id<"position"> | null;
  /** Who receives; empty when it is no body and no position, or is not told. */
  readonly to: readonly (Id<"unit"> | Id<"position">)[];
  /** What kind of receiver; `null` when the plan does not say. */
  readonly kind: NonNullable<Delegation["to"]>["kind"] | null;
  /** The row of the register; `null` for what the board has from the council by its reglemente. */
  readonly row: Id<"delegation"> | null;
  readonly verdict: LinkVerdict;
  /** The paragraphs by which it may be handed over so. */
  readonly permits: readonly RuleSource[];
  /** Where it is written that the board has the power, as the plan says. */
  readonly cover: readonly Cover[];
  /** Where the plan shows no support: each with the paragraphs that stand against it. */
  readonly breaks: readonly Finding[];
  /** What is worth knowing beside it, and takes no right to decide from anybody. */
  readonly beside: readonly Finding[];
  readonly cannotTell: readonly Pick<CannotTell, "rule" | "field">[];
  readonly notExamined: readonly (Pick<NotExamined, "reason"> & { readonly rule: string | null })[];
}

/** Where the power to decide comes from, link by link, and what can be said of the whole. */
export interface ExplainedDelegation {
  readonly id: Id<"delegation">;
  readonly asOf: string;
  /** The law was read to this day. */
  readonly lawReadTo: string;
  readonly verdict: LinkVerdict;
  readonly links: readonly ChainLink[];
  /** Acts (their numbers, `2010:900`) whose say the plan itself has settled: somebody there has read them. */
  readonly examinedInPlan: readonly string[];
}

export interface ExplainOptions {
  /** The day on which it is judged, `2026-11-21`. */
  readonly asOf: string;
}

const notInForce: Words = {
  sv: "Raden gäller inte den dagen.",
  en: "The row is not in force on that day.",
};
const execution: Words = {
  sv: "Planen säger att raden är ren verkställighet: då lämnas ingen beslutanderätt över.",
  en: "The plan says that the row is pure execution: then no power to decide is handed over.",
};
const ownLaw: Words = {
  sv: "Den som lämnar över är ingen nämnd. Bolag, stiftelser och förbund beslutar enligt egna regler, inte enligt kommunallagens om nämnders delegering.",
  en: "The one who hands over is no board. Companies, foundations and federations decide by rules of their own, not by those of kommunallagen on boards' delegation.",
};

const lawReadTo = [...boardRules, ...rowRules]
  .flatMap(({ sources }) => sources)
  .filter(({ kind }) => kind === "statute")
  .map(({ checkedOn }) => checkedOn)
  .sort()[0] as string;

const verdictFor = (
  link: Pick<ChainLink, "breaks" | "notExamined" | "cannotTell">,
): LinkVerdict => {
  if (link.breaks.length > 0) return "breaks";
  if (link.notExamined.length > 0) return "notExamined";
  return link.cannotTell.length > 0 ? "cannotTell" : "holds";
};

const receiversOf = ({ to }: Delegation): ChainLink["to"] => {
  if (to?.positions) return to.positions;
  return to?.unit ? [to.unit] : [];
};

const coverOf = (row: Delegation, board: Unit, q: Query): readonly Cover[] => {
  const wide = chapterOf(row, q)?.cover;
  const known = new Map(stated(board, "competence")?.map(({ matter, cover }) => [matter, cover]));
  // What the chapter says is often the closer of the two: the paragraph of the reglemente.
  const found = (row.matters ?? []).flatMap((matter) => {
    const cover = known.get(matter);
    return (cover?.citation ? cover : (wide ?? cover)) ?? [];
  });
  return [...new Map(found.map((cover) => [JSON.stringify(cover), cover])).values()];
};

/** Other acts that a row's matters come under and that were not judged here, where the plan says they were read. */
const examinedInPlan = (row: Delegation, q: Query): readonly string[] =>
  (row.matters ?? []).flatMap((id) => {
    const matter = q.get(id);
    if (!stated(matter, "actExamined")) return [];
    return (stated(matter, "law") ?? [])
      .filter((citation) => namesOtherAct([citation]) && typeof specialLawAt(citation) !== "object")
      .flatMap(({ sfs }) => sfs ?? []);
  });

/** Explains rows one after another: what is read of the plan is read once. */
export const delegationExplainer = (q: Query, asOf: string) => {
  const askBoard = judgedBy(boardRules, q, asOf);
  const askRow = judgedBy(rowRules, q, asOf);
  const askBeside = judgedBy(besideRules, q, asOf);

  const boardLink = (row: Delegation, board: Unit): ChainLink => {
    const { findings, untold, outside }: Judgement = askBoard(row.id);
    const link = { breaks: findings, cannotTell: untold, notExamined: outside };
    const council = q.all("unit").find(({ kind }) => kind === "council");
    return {
      from: stated(board, "reglemente")?.decidedBy?.[0] ?? council?.id ?? null,
      to: [board.id],
      kind: "board",
      row: null,
      permits: boardLaw(board),
      cover: coverOf(row, board, q),
      beside: [],
      ...link,
      verdict: verdictFor(link),
    };
  };

  const rowLink = (row: Delegation, start: Unit | undefined): ChainLink => {
    const giver = giverOf(row, q);
    const isCouncil =
      row.from?.startsWith("unit:") && q.get(row.from as Id<"unit">)?.kind === "council";
    const { findings, untold, outside } = askRow(row.id);
    const beside = askBeside(row.id).findings;
    // Law read second hand breaks nothing, but what it speaks against is not said to hold either.
    const doubts = beside.filter(({ sources }) =>
      sources.some(({ kind, reading }) => kind === "statute" && reading !== "full"),
    );
    const because: Words[] = [];
    if (!isActive(row, asOf)) because.push(notInForce);
    if (stated(row, "nature") === "execution") because.push(execution);
    if (giver === "elsewhere" && !isCouncil) because.push(ownLaw);
    const link = {
      breaks: findings,
      cannotTell: [
        ...(giver === undefined
          ? [{ rule: "delegation-allowed-recipient", field: untoldGiver(row) }]
          : []),
        ...untold.filter(({ field }) => giver !== undefined || field !== untoldGiver(row)),
        ...doubts.map(({ rule, path }) => ({ rule, field: `delegation.${path}` })),
      ],
      notExamined: [...outside, ...because.map((reason) => ({ rule: null, reason }))],
    };
    const kind = isCouncil
      ? "council"
      : giver === "board" || giver === "position"
        ? giver
        : "other";
    return {
      from: row.from ?? null,
      to: receiversOf(row),
      kind: row.to?.kind ?? null,
      row: row.id,
      permits: linkLaw(row, kind, start, q),
      cover: [],
      beside,
      ...link,
      verdict: verdictFor(link),
    };
  };

  /** A chain that begins with somebody who has it from somebody: from whom is not told. */
  const untoldStart = (row: Delegation): ChainLink => ({
    from: null,
    to: row.from ? [row.from] : [],
    kind: null,
    row: null,
    verdict: "cannotTell",
    permits: [],
    cover: [],
    breaks: [],
    beside: [],
    cannotTell: [{ rule: "redelegation-only-by-head", field: "delegation.parent" }],
    notExamined: [],
  });

  return (id: Id<"delegation">): ExplainedDelegation => {
    const asked = q.get(id);
    if (!asked) throw new RangeError(`no such delegation in the plan: ${id}`);
    const rows = delegationChain(asked, q);
    const first = rows[0] ?? asked;
    const giver = giverOf(first, q);
    const board = giver === "board" ? q.get(first.from as Id<"unit">) : undefined;
    const start = board
      ? [boardLink(first, board)]
      : giver === "position"
        ? [untoldStart(first)]
        : [];
    const links = [...start, ...rows.map((row) => rowLink(row, board))];
    return {
      id,
      asOf,
      lawReadTo,
      verdict: verdictOf(links.map(({ verdict }) => verdict)),
      links,
      examinedInPlan: [...new Set(rows.flatMap((row) => examinedInPlan(row, q)))].sort(),
    };
  };
};

/**
 * Where does the power to decide come from? The chain of a delegation, from the council's reglemente to the last
 * delegate: for each link the paragraphs that permit it, the break and the paragraphs against it, what cannot be told
 * and what was not examined. One break breaks the chain; what was not examined is never said to hold.
 *
 * Throws a `RangeError` when the plan has no such delegation, and for an `asOf` that is no day.
 *
 * @example
 * ```ts
 * import { explainDelegation } from "styrkedja/explain";
 *
 * const { verdict, links } = explainDelegation(plan, "delegation:care-1.3.2", { asOf: "2026-11-01" });
 * verdict; // "breaks"
 * links.map((link) => link.row); // [null, "delegation:care-1.3", "delegation:care-1.3.1", "delegation:care-1.3.2"]
 * ```
 */
export const explainDelegation = (
  plan: Plan,
  id: Id<"delegation">,
  { asOf }: ExplainOptions,
): ExplainedDelegation => {
  if (!isDay(asOf)) throw new RangeError(`asOf is no day, such as 2026-11-21: ${asOf}`);
  return delegationExplainer(query(plan), asOf)(id);
};
