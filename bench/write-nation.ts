/** Writes all of Sweden, made up, one plan to a line: `tsx bench/write-nation.ts nation.ndjson`. */
import { closeSync, openSync, writeSync } from "node:fs";
import { generate } from "./generate.js";
import { organisations, sizeOf } from "./sizes.js";

const [path = "nation.ndjson"] = process.argv.slice(2);
const file = openSync(path, "w");
for (let rank = 0; rank < organisations; rank++) {
  writeSync(file, `${JSON.stringify(generate(sizeOf(rank), rank))}\n`);
}
closeSync(file);
