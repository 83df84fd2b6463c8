/**
 * Our steering is called something else and weighs things differently: how is that said? A method is data, in a JSON
 * file beside this script. It starts from one that comes with the library and says what is different.
 *
 *   npx tsx examples/6-a-method-of-your-own.ts
 *
 * Change the file, and run it again.
 */
import { readFileSync } from "node:fs";
import { check, parsePlanOrThrow, query } from "styrkedja";
import { resolveMethod, wordOf } from "styrkedja/methods";
import { methodSchema } from "styrkedja/plan";
import { messageOf } from "styrkedja/report";
import { catalogue } from "styrkedja/rules";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const plan = parsePlanOrThrow(read("exempelkommun/plan.json"));
const ours = methodSchema().parse(read("6-a-method-of-your-own.json"));
const method = resolveMethod(ours);

console.log(
  `${method.title.sv}: ett mål kallas ${wordOf(method, "goal", "sv", { sv: "mål", en: "goal" })}.`,
);
console.log(`Stegen: ${(method.stages ?? []).map(({ label }) => label.sv).join(" → ")}`);
console.log(method.known?.sv);

const asOf = "2026-11-01";
const before = check(plan, { asOf });
const after = check(plan, { asOf, method: ours });
console.log("\nSamma plan, två metoder:");
for (const { method: id, counts, off } of [before, after]) {
  const { warning, info } = counts;
  console.log(`- ${id}: ${warning} varningar, ${info} råd, ${off.length} avstängda regler`);
}

// A method may make a rule lighter or switch it off. It can never make advice into law.
const owner = after.findings.find(({ rule }) => rule === "goal-has-owner");
console.log(`\ngoal-has-owner ger nu ${owner?.severity ?? "inga fynd"}.`);

// Perspectives and stages are checked by rules that ask whatever the method says, where it names them.
console.log("\nVad planen visar om metodens egna perspektiv och steg:");
const q = query(plan);
for (const finding of after.findings) {
  const rule = catalogue.find(({ id }) => id === finding.rule);
  if (rule?.family === "method" && ours.rules?.[rule.id]) {
    console.log(`- ${rule.id}: ${messageOf(finding, rule, q, "sv")}`);
  }
}
