/**
 * Somebody wants a new report: what should they know before it is sent out? And why do we do those we have?
 *
 *   npx tsx examples/8-before-a-new-demand.ts
 *
 * Change the demand in 8-new-demand.json, and run it again.
 */
import { readFileSync } from "node:fs";
import { gateway, parsePlanOrThrow, why } from "styrkedja";
import { compareBurden, hours } from "styrkedja/burden";
import { parseNewDemand, yellowCards } from "styrkedja/relief";
import { decisionDraft, formatNumber, textGateway } from "styrkedja/report";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const plan = parsePlanOrThrow(read("exempelkommun/plan.json"));
const parsed = parseNewDemand(read("8-new-demand.json"));
if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.sv).join("\n"));
const { demand } = parsed;
const rates = { perHour: 400, source: "ett påhittat exempel" };

const seen = gateway(plan, demand, { asOf: "2026-11-01", year: 2027, rates });
console.log(textGateway(plan, demand, seen, { language: "sv" }));

const others = [...new Set(seen.sameData.map(({ other }) => other))];
console.log(`Frågar redan efter samma sak: ${others.join(", ")}`);

// What is asked for already can be tried as well.
const card = why(plan, "obligation:sick-leave-table", { asOf: "2026-11-01", year: 2026, rates });
console.log(`\n${decisionDraft(plan, card, { language: "sv" })}`);

const show = (value: number) => formatNumber(value, "sv", 1);
const obligations = plan.obligations?.filter(({ id }) => id !== card.demand) ?? [];
const change = compareBurden(plan, { ...plan, obligations }, { year: 2027 });
console.log(
  `Utan det kravet: ${show(hours(change.after).likely - hours(change.before).likely)} timmar.`,
);

const { cards } = yellowCards(plan, { year: 2026 });
console.log(`Gula kort att skicka: ${cards.length}`);
