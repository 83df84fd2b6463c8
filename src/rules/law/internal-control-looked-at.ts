import type { Record as PlanRecord } from "../../plan/entities/record.js";
import type { Unit } from "../../plan/entities/unit.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";
import { yearsIn } from "../years-in.js";

const kinds: ReadonlySet<PlanRecord["kind"]> = new Set(["internalControl", "riskReview"]);
const boards: ReadonlySet<Unit["kind"]> = new Set(["executive", "board", "jointBoard"]);

const lastYear = (asOf: string): string => String(Number(asOf.slice(0, 4)) - 1);

/** Who has looked in these years, and the fact without which a look may be anybody's. */
interface Looks {
  readonly by: ReadonlySet<string>;
  readonly untold: string | undefined;
}

const looksOf = (records: readonly PlanRecord[], years: readonly string[]): Looks => {
  const lookers = new Set<string>();
  const untold: string[] = [];
  for (const record of records) {
    if (!kinds.has(record.kind)) continue;
    const by = stated(record, "by");
    const on = stated(record, "on");
    const period = stated(record, "period");
    if (on === null) continue;
    const isLately = [...yearsIn(period), ...yearsIn(on)].some((year) => years.includes(year));
    if (isLately && by !== undefined) lookers.add(by);
    else if (isLately) untold.push("record.by");
    else if (on === undefined) untold.push("record.on");
    else if (period === undefined) untold.push("record.period");
  }
  return { by: lookers, untold: untold.sort()[0] };
};

const look = (by: string, period: string, on: string | null) => ({
  id: `record:kontroll-${period}`,
  kind: "internalControl",
  by,
  period,
  on,
});
const board = [{ id: "unit:kfn", kind: "board" }];
const complete = [{ part: "records", period: "2025", kinds: ["internalControl", "riskReview"] }];

/** Has each board looked at its internal control during the latest whole year? The law asks for control that suffices, not for a plan. */
export const internalControlLookedAt = defineRule({
  id: "internal-control-looked-at",
  family: "law",
  on: "unit",
  force: "ownChoice",
  principles: ["law", "trust"],
  title: {
    sv: "Varje nämnd har sett över sin interna kontroll under året",
    en: "Each board has looked at its internal control during the year",
  },
  reason: {
    sv: "Nämnden ska se till att kontrollen räcker. Lagen kräver ingen plan och säger inte hur ofta; en gång om året är vårt val.",
    en: "The board is to see that its control suffices. The law asks for no plan and does not say how often; once a year is our choice.",
  },
  fix: {
    sv: "Ett kort samtal om riskerna som tas till protokollet räcker.",
    en: "A short talk about the risks, put in the minutes, is enough.",
  },
  message: {
    sv: "{entity}: planen visar ingen översyn av den interna kontrollen {year}.",
    en: "{entity}: the plan shows no look at internal control in {year}.",
  },
  sources: [
    kommunallagen["6:6"],
    kommunallagen["12:1"],
    ownChoice("Once a year; the law says that control suffices, not how often it is looked at."),
  ],
  needs: ["kind"],
  inPractice: {
    sv: "Kultur- och fritidsnämnden såg senast över sin kontroll 2022. Revisorerna frågar varje år, och ordföranden tar en punkt på nästa sammanträde.",
    en: "The culture board last looked at its control in 2022. The auditors ask each year, and the chair takes it up at the next meeting.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Nämnden gick igenom riskerna i februari.",
          en: "The board went through its risks in February.",
        },
        plan: { complete, units: board, records: [look("unit:kfn", "2025", "2025-02-11")] },
      },
    ],
    bad: [
      {
        says: { sv: "Senast 2022.", en: "Last in 2022." },
        plan: { complete, units: board, records: [look("unit:kfn", "2022", "2022-12-06")] },
      },
    ],
  }),
  inForce: true,
  when: (unit, { q }) =>
    (unit.kind === undefined || boards.has(unit.kind)) && q.plan.organisation.kind !== "company",
  prepare: ({ q, asOf }) => looksOf(q.all("record"), [lastYear(asOf), asOf.slice(0, 4)]),
  check: ({ id }, { q, asOf, prepared }, tell) => {
    if (prepared.by.has(id)) return;
    const last = lastYear(asOf);
    if (prepared.untold !== undefined) return tell.cannotTell(prepared.untold);
    const isTold = (kind: string) => q.isComplete("records", { unit: id, period: last, kind });
    if (!isTold("internalControl") || !isTold("riskReview")) {
      return tell.cannotTell("complete: records");
    }
    tell.finding({ params: { year: last } });
  },
});
