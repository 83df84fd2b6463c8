/**
 * How much time does all that is asked for take, where does it come from, and what is not known?
 *
 *   npx tsx examples/2-measure-the-burden.ts
 *
 * Change the year, the hours of a working year and the rates below, and run it again.
 */
import { readFileSync } from "node:fs";
import { measure, nameOf, parsePlanOrThrow, query } from "styrkedja";
import { explainDemand, hours, money, personTime } from "styrkedja/burden";
import { formatNumber } from "styrkedja/report";

const plan = parsePlanOrThrow(
  JSON.parse(readFileSync(new URL("exempelkommun/plan.json", import.meta.url), "utf8")),
);
const options = {
  year: 2026,
  hoursPerYear: 1700, // our agreement; there is no default
  rates: { perHour: 420, groups: { manager: 560 }, source: "ett påhittat exempel" },
} as const;

const show = (value: number, digits = 0) => formatNumber(value, "sv", digits);
const q = query(plan);
const burden = measure(plan, options);
const { demands, invested } = burden;

const { low, likely, high } = hours(demands);
console.log(`Det som begärs ${options.year}: minst ${show(likely)} timmar`);
console.log(`  lägst ${show(low)}, högst ${show(high)}; ${demands.unknown} krav har okänd tid`);
console.log(`  ${show(personTime(demands, options.hoursPerYear).likely, 1)} årsarbeten`);
console.log(`  minst ${show(money(demands, 0)?.likely ?? 0)} ${burden.currency}`);
console.log(`Satsat på dialog och utveckling: ${show(hours(invested).likely)} timmar`);

console.log("\nVarifrån kommer det?");
for (const { origin, amount } of burden.byOrigin) {
  console.log(`- ${origin ?? "inte sagt"}: ${show(hours(amount).likely)} timmar`);
}

// Demands are ranked. Units and people are not.
console.log("\nDe tyngsta kraven:");
for (const { id, minutes } of burden.lines.slice(0, 5)) {
  const demand = q.get(id);
  console.log(`- ${demand ? nameOf(demand, "sv") : id}: ${show(hours({ minutes }).likely)} timmar`);
}

// Every number explains itself.
const heaviest = burden.lines[0];
const explained = heaviest && explainDemand(plan, heaviest.id, options);
if (explained) {
  console.log(`\n${heaviest.id}: ${explained.formula.givers} svarar`);
  for (const part of explained.parts) {
    console.log(`- ${part.term}: ${show(hours(part).likely, 1)} timmar för var och en och gång`);
  }
}
