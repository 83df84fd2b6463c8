/** `npm run bench:peers` puts eight rules to a plan with three engines that a user might pick instead: first the same findings, then the time. */
import { generate } from "../generate.js";
import { each, median, ratio, rounds } from "../rounds.js";
import { type Size, sizes } from "../sizes.js";
import { table } from "../table.js";
import { duckdb } from "./duckdb.js";
import { jsonRulesEngine } from "./json-rules-engine.js";
import { ours } from "./peer.js";
import { spectral } from "./spectral.js";

const asked = process.argv.slice(2);
for (const size of (Object.keys(sizes) as Size[]).filter((s) => !asked[0] || asked.includes(s))) {
  const text = JSON.stringify(generate(sizes[size], 1));
  const database = await duckdb(text);
  const peers = {
    styrkedja: ours(),
    DuckDB: database,
    "json-rules-engine": jsonRulesEngine(),
    ...(size === "S" && { Spectral: spectral() }),
  };

  await peers.styrkedja.load(text);
  const expected = new Set(await peers.styrkedja.find());
  for (const [name, peer] of Object.entries(peers)) {
    await peer.load(text);
    const found = new Set(await peer.find());
    const differ = [...expected, ...found].filter((one) => !expected.has(one) || !found.has(one));
    if (differ.length > 0) throw new Error(`${name} differs: ${differ.slice(0, 5).join("; ")}`);
  }

  const times = await rounds(
    Object.fromEntries(
      Object.entries(peers).flatMap(([name, peer]) => [
        [`${name}, load`, () => peer.load(text)],
        [name, () => peer.find()],
      ]),
    ),
  );
  database.close();
  const sum = (name: string) =>
    each(times.get(name), times.get(`${name}, load`), (find, load) => find + load);
  const rows = Object.keys(peers).map((name) => [
    name,
    `${median(times.get(`${name}, load`) ?? []).toFixed(1)} ms`,
    `${median(times.get(name) ?? []).toFixed(1)} ms`,
    median(each(times.get(name), times.get("styrkedja"), ratio)).toFixed(1),
    median(each(sum(name), sum("styrkedja"), ratio)).toFixed(1),
  ]);
  const head = [`${size}: ${expected.size} findings`, "load", "check", "× ours", "both × ours"];
  console.log(`\n${table([head, ...rows])}`);
}
