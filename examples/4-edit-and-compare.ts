/**
 * What would it mean to ask less often? Edits a plan, tells the difference in words and hours, and takes it back.
 *
 *   npx tsx examples/4-edit-and-compare.ts
 *
 * Change what is edited below, and run it again.
 */
import { readFileSync } from "node:fs";
import { compare, edit, measure, parsePlanOrThrow, query, undo } from "styrkedja";
import { hours } from "styrkedja/burden";
import { formatNumber } from "styrkedja/report";

const plan = parsePlanOrThrow(
  JSON.parse(readFileSync(new URL("exempelkommun/plan.json", import.meta.url), "utf8")),
);
const row = query(plan).row("cycle:care-monthly");

// The plan is never changed: an edit gives a new one, which shares all that was left alone.
const edited = edit(plan, (draft) => {
  const cycle = draft.cycles?.[row];
  if (!cycle) throw new Error("cycle:care-monthly finns inte i planen");
  cycle.recurrence = { every: "quarter" };
  cycle.purpose = "learning";
  cycle.form = "dialogue";
});

console.log("Så skiljer sig planerna:");
for (const { sv } of compare(plan, edited.plan).sentences) console.log(`- ${sv}`);

const options = { year: 2026, hoursPerYear: 1700 };
const [before, after] = [plan, edited.plan].map(
  (one) => hours(measure(one, options).demands).likely,
);
const show = (value = 0) => formatNumber(value, "sv", 1);
console.log(`\nFöre: minst ${show(before)} timmar. Efter: minst ${show(after)} timmar.`);
console.log(`Skillnad: ${show((after ?? 0) - (before ?? 0))} timmar om året.`);

const back = undo(edited.plan, edited.changes);
console.log(`\nTillbakataget: ${compare(plan, back).sentences.length} skillnader kvar.`);
