/** `npm run bench:nation` takes all of Sweden through the library, one plan at a time. */
import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { check, measure, type Plan, parsePlanOrThrow } from "styrkedja";
import { asOf, index, measured } from "./operations.js";
import { entityCount, organisations, sizeOf } from "./sizes.js";
import { table } from "./table.js";

const folder = mkdtempSync(join(tmpdir(), "styrkedja-"));
const path = join(folder, "nation.ndjson");
const busy = new Map<string, number>();
const timed = <T>(name: string, run: () => T): T => {
  const start = performance.now();
  const result = run();
  busy.set(name, (busy.get(name) ?? 0) + performance.now() - start);
  return result;
};
const say = (words: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${words}\u001b[K`);
};

try {
  say("writing…");
  const writer = fileURLToPath(new URL("write-nation.ts", import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, writer, path]);

  let rank = 0;
  let findings = 0;
  let minutes = 0;
  const start = performance.now();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const input: unknown = timed("parse", () => JSON.parse(line));
    const plan: Plan = timed("validate", () => parsePlanOrThrow(input));
    timed("index", () => index(plan));
    findings += timed("check", () => check(plan, { asOf })).findings.length;
    minutes += timed("measure", () => measure(plan, measured)).demands.minutes.likely / 1e5;
    rank += 1;
    say(`${rank} of ${organisations}`);
  }
  const whole = performance.now() - start;
  say("");
  if (rank !== organisations) throw new Error(`${rank} plans read`);

  const parse = busy.get("parse") ?? Number.NaN;
  const worked = [...busy.values()].reduce((sum, time) => sum + time, 0);
  const rows = [["read", whole - worked] as const, ...busy, ["in all", whole] as const].map(
    ([name, time]) => [name, `${(time / 1000).toFixed(1)} s`, (time / parse).toFixed(2)],
  );
  let entities = 0;
  for (let i = 0; i < organisations; i++) entities += entityCount(sizeOf(i));
  console.log(table([["all of Sweden", "time", "/ parse"], ...rows]));
  console.log(
    `${entities} entities, ${(statSync(path).size / 1e6).toFixed(0)} MB, ${findings} findings, ${(minutes / 60e6).toFixed(1)} million hours`,
  );
  console.log(`${((whole * 1000) / entities).toFixed(2)} µs per entity (≤ 3 times parse)`);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB (< 1024)`);
} finally {
  rmSync(folder, { recursive: true });
}
