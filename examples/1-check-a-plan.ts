/**
 * What does a plan show, held against law and good steering?
 *
 *   npx tsx examples/1-check-a-plan.ts
 *
 * Change the file and the day below, and run it again.
 */
import { readFileSync } from "node:fs";
import { check, parsePlan, query } from "styrkedja";
import { messageOf } from "styrkedja/report";
import { catalogue } from "styrkedja/rules";

const file = new URL("exempelkommun/plan.json", import.meta.url);
const asOf = "2026-11-01";

// A plan comes from outside, so it is parsed first. What it cannot be is said with place and remedy.
const parsed = parsePlan(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) {
  for (const { path, message } of parsed.faults) console.log(`${path}: ${message.sv}`);
  throw new Error(`${parsed.count} fel i planen`);
}
const { plan } = parsed;

// The day is always an argument: the same plan and the same day give the same report, today and in ten years.
const report = check(plan, { asOf });
const { error, warning, info, rulesAnswered, rulesAsked } = report.counts;
console.log(`Granskad per ${asOf}: ${rulesAnswered} av ${rulesAsked} frågor kunde besvaras.`);
console.log(`${error} fel, ${warning} varningar, ${info} råd.`);

// A finding is data. Words come last, in the language one wants.
const q = query(plan);
console.log("\nDe första fynden:");
for (const finding of report.findings.slice(0, 5)) {
  const rule = catalogue.find(({ id }) => id === finding.rule);
  console.log(`- ${messageOf(finding, rule, q, "sv")}`);
  console.log(`  ${finding.entity}, källa: ${finding.sources[0]?.citation}`);
}

// What is not in the plan is neither a finding nor a pass: it is told which fact would answer the question.
console.log("\nKan inte sägas, för att en uppgift saknas:");
for (const { rule, field, count } of report.cannotTell.slice(0, 5)) {
  console.log(`- ${rule}: ${field} saknas på ${count} ställen`);
}
