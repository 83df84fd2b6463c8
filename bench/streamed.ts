/**
 * `npm run bench:streamed` puts all of Sweden, two million obligations, one plan to a line, through the command
 * `styrkedja measure --ndjson`, beside a process that only reads and parses the same lines.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { processCost } from "./process-cost.js";
import { table } from "./table.js";

const folder = mkdtempSync(join(tmpdir(), "styrkedja-"));
const path = join(folder, "nation.ndjson");
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const parses = `
  import { createReadStream } from "node:fs";
  import { createInterface } from "node:readline";
  for await (const line of createInterface({ input: createReadStream(${JSON.stringify(path)}) })) JSON.parse(line);`;

try {
  execFileSync(process.execPath, [...process.execArgv, here("write-nation.ts"), path]);
  const parse = processCost("--input-type=module", "--eval", parses);
  const settings = ["--year", "2026", "--hours-per-year", "1700", "--rate", "420"];
  const measure = processCost(here("../dist/cli.js"), "measure", path, "--ndjson", ...settings);
  const row = (name: string, [wall, cpu, memory]: typeof parse) => [
    name,
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    (cpu / parse[1]).toFixed(2),
    `${memory.toFixed(0)} MiB`,
  ];
  console.log(
    table([
      ["all of Sweden, streamed", "time", "processor", "/ parse (≤ 2.5)", "peak memory (< 1024)"],
      row("read and parse", parse),
      row("measure --ndjson", measure),
    ]),
  );
} finally {
  rmSync(folder, { recursive: true });
}
