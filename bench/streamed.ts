/**
 * `npm run bench:streamed` puts all of Sweden, two million obligations, one plan to a line, through the command
 * `styrkedja measure --ndjson`, beside a process that only reads and parses the same lines.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { table } from "./table.js";

const folder = mkdtempSync(join(tmpdir(), "styrkedja-"));
const path = join(folder, "nation.ndjson");
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What a process took, told by itself when it ends: wall clock and processor in seconds, memory at its peak in MiB. */
const tells =
  "data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\n'+JSON.stringify([performance.now()/1e3,(u+s)/1e6,m/1024]))})";
const parses = `
  import { createReadStream } from "node:fs";
  import { createInterface } from "node:readline";
  for await (const line of createInterface({ input: createReadStream(${JSON.stringify(path)}) })) JSON.parse(line);`;

const run = (...args: readonly string[]): readonly [wall: number, cpu: number, memory: number] => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", tells, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("\n")));
};

try {
  execFileSync(process.execPath, [...process.execArgv, here("write-nation.ts"), path]);
  const parse = run("--input-type=module", "--eval", parses);
  const settings = ["--year", "2026", "--hours-per-year", "1700", "--rate", "420"];
  const measure = run(here("../dist/cli.js"), "measure", path, "--ndjson", ...settings);
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
