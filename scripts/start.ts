/** What one sees first: two municipalities, one real in fragments and one made up. */
import process from "node:process";
import { nodeIo } from "../src/cli/node-io.js";
import { run } from "../src/cli/run.js";

const overviews = [
  ["examples/katrineholm/plan.json", "--as-of", "2021-10-01"],
  ["examples/exempelkommun/plan.json", "--as-of", "2026-11-01"],
];

const io = nodeIo();
for (const overview of overviews) {
  const argv = ["show", ...overview, "--hours-per-year", "1700", ...process.argv.slice(2)];
  io.stdout(`$ styrkedja ${argv.join(" ")}\n\n`);
  const code = await run(argv, io);
  if (code > 0) process.exitCode = code;
  io.stdout("\n");
}
