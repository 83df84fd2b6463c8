/**
 * Who owes what to whom this autumn, and when must each link on the way be ready?
 *
 *   npx tsx examples/3-what-is-due.ts
 *
 * Change the days and the receiver below, and run it again.
 */
import { readFileSync } from "node:fs";
import { nameOf, parsePlanOrThrow, query, schedule } from "styrkedja";
import { formatDate, formatPeriod } from "styrkedja/report";

const plan = parsePlanOrThrow(
  JSON.parse(readFileSync(new URL("exempelkommun/plan.json", import.meta.url), "utf8")),
);
const days = { from: "2026-09-01", to: "2026-12-31" };
const receiver = "unit:executive";

const q = query(plan);
const name = (id: Parameters<typeof q.get>[0]) => {
  const found = q.get(id);
  return found ? nameOf(found, "sv") : id;
};

const { occurrences, withoutDays } = schedule(plan, days);
console.log(`${occurrences.length} tillfällen från ${days.from} till ${days.to}.`);

// Where the plan tells no day, `due` is absent and the occurrence stands on the last day of its period.
const owed = occurrences.filter(({ to }) => to.includes(receiver));
const dated = owed.filter(({ due }) => due !== undefined);
console.log(
  `\nTill ${name(receiver)} (${owed.length - dated.length} till har ingen dag i planen):`,
);
for (const { of, period, on } of dated) {
  console.log(`- ${formatDate(on, "sv")}: ${name(of)}, ${formatPeriod(period, "sv")}`);
}

console.log("\nVägen till mötet, baklänges räknad:");
for (const { of, lastDays } of occurrences.filter((found) => found.lastDays)) {
  console.log(`- ${name(of)}`);
  for (const { stage, on } of (lastDays ?? []).toReversed()) {
    console.log(`    ${stage}: ${formatDate(on, "sv")}`);
  }
}

console.log(`\n${withoutDays.length} krav har inga dagar:`);
for (const { id, because } of withoutDays) console.log(`- ${name(id)} (${because})`);
