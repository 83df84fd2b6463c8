import { readFileSync } from "node:fs";
import { check, measure, parsePlanOrThrow, schedule } from "styrkedja";
import { textReport } from "styrkedja/report";

const plan = parsePlanOrThrow(JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")));
const report = check(plan, { asOf: "2026-11-01" });
const burden = measure(plan, { year: 2026, hoursPerYear: 1700 });
const due = schedule(plan, { from: "2026-11-01", to: "2026-12-31" });

console.log(textReport(plan, report, { language: "sv" }));
console.log(`${burden.demands.unknown} demands of unknown weight, ${due.occurrences.length} due`);
