/**
 * Not every rule fits us, and some findings we live with for a while: how is that said, so that nothing is hidden? A
 * profile is data in a JSON file, with a reason for all that it turns off or makes lighter; accepted findings are another.
 *
 *   npx tsx examples/7-a-profile-of-your-own.ts
 *
 * On the command line:
 *
 *   styrkedja check PLAN --profile examples/profile/exempelkommun.json
 *   styrkedja accept PLAN --because "…" --review-by 2027-02-01 -o accepted.json
 *   styrkedja check PLAN --baseline accepted.json
 */
import { readFileSync } from "node:fs";
import { edit, parsePlanOrThrow } from "styrkedja";
import {
  acceptFindings,
  check,
  compareWithBaseline,
  coverage,
  parseProfile,
} from "styrkedja/check";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const plan = parsePlanOrThrow(read("exempelkommun/plan.json"));
const parsed = parseProfile(read("profile/exempelkommun.json"));
if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.sv).join("\n"));
const { profile } = parsed;
const asOf = "2026-11-01";

console.log("Samma plan, fyra val av regler:");
for (const choice of ["law", "trust", "everything", profile] as const) {
  const { counts, off, profile: id } = check(plan, { asOf, profile: choice });
  const { error, warning, info } = counts;
  console.log(`- ${id}: ${error} fel, ${warning} varningar, ${info} råd; ${off.length} regler av`);
}
const report = check(plan, { asOf, profile });
for (const { rule, because } of report.off) console.log(`\nAvstängd: ${rule}. ${because.sv}`);

// We live with what there is today. Then somebody gives the climate goal an owner, and a fact is lost.
const baseline = acceptFindings(plan, report, {
  because: "Känt sedan revisionen i våras.",
  acceptedOn: asOf,
  reviewBy: "2027-02-01",
});
const { plan: later } = edit(plan, (draft) => {
  const climate = draft.goals?.find(({ id }) => id === "goal:climate");
  if (climate) climate.owner = "unit:executive";
  const towns = draft.goals?.find(({ id }) => id === "goal:living-centre");
  if (towns) delete towns.carriedBy;
});
const compared = compareWithBaseline(
  later,
  check(later, { asOf: "2026-12-01", profile }),
  baseline,
  {
    profile,
  },
);
console.log(`\n${compared.known.length} kända fynd, ${compared.new.length} nya.`);
for (const { rule, entity } of compared.noLongerTrue) {
  console.log(`Inte längre sant: ${rule} om ${entity}.`);
}
for (const { accepted, because } of compared.notToldNow) {
  console.log(`Kan inte längre sägas (${because}): ${accepted.rule} om ${accepted.entity}.`);
}

const { answered, questions, next } = coverage(report);
console.log(`\n${answered} av ${questions} frågor är besvarade. Fyll i härnäst:`);
for (const { field, answers } of next) console.log(`- ${field}: upp till ${answers} nya svar`);
