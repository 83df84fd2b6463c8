/** `npm run bench` times what one does with a plan against `JSON.parse` of the same text; `npm run bench -- S` is quick. */
import { coldImport } from "./cold-import.js";
import { generate } from "./generate.js";
import { howSure } from "./how-sure.js";
import { operations } from "./operations.js";
import { each, median, ratio, rounds } from "./rounds.js";
import { ruleTimes } from "./rule-times.js";
import { entityCount, type Size, sizes } from "./sizes.js";
import { table } from "./table.js";

/** The most a thing may take at M, in the time of `JSON.parse`. */
const bounds: Readonly<Record<string, number>> = {
  validate: 0.3,
  "validate, two faulty": 0.3,
  index: 0.3,
  check: 0.5,
  "rules alone": 0.25,
  measure: 0.2,
  schedule: 0.5,
};

const asked = process.argv.slice(2);
const chosen = (Object.keys(sizes) as Size[]).filter(
  (size) => asked.length === 0 || asked.includes(size),
);
const perEntity: Record<string, string[]> = {};

for (const size of chosen) {
  const text = JSON.stringify(generate(sizes[size], 1));
  const count = entityCount(sizes[size]);
  const times = await rounds(operations(text));
  const rulesAlone = each(times.get("check"), times.get("index"), (all, index) => all - index);
  const rows = [...times, ["rules alone", rulesAlone] as const].map(([name, series]) => {
    const ratios = each(series, times.get("P"), ratio);
    const bound = size === "M" ? bounds[name] : undefined;
    perEntity[name] = [
      ...(perEntity[name] ?? []),
      ((median(series) * 1000) / count).toFixed(name === "edit" ? 4 : 2),
    ];
    return [
      name,
      `${median(series).toFixed(2)} ms`,
      median(ratios).toFixed(3),
      `${Math.min(...ratios).toFixed(3)}–${Math.max(...ratios).toFixed(3)}`,
      bound === undefined ? "" : `≤ ${bound}`,
      bound !== undefined && median(ratios) > bound ? "missed" : "",
    ];
  });
  const head = [`${size}, ${count} entities`, "median", "/ P", "least–most", "bound", ""];
  console.log(`\n${table([head, ...rows])}\n${(text.length / 1e6).toFixed(1)} MB of JSON`);

  const alone = await ruleTimes(text);
  const dearest = [...alone]
    .filter(([id]) => id !== "P")
    .map(([id, series]) => [id, median(each(series, alone.get("P"), ratio))] as const)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
    .map(([id, share]) => [id, share.toFixed(3)]);
  console.log(`\n${table([["the five dearest rules, each alone", "/ P"], ...dearest])}`);
}

if (chosen.length > 1) {
  const lines = Object.entries(perEntity).map(([name, cells]) => [
    name,
    ...cells,
    (Number(cells.at(-1)) / Number(cells[0])).toFixed(2),
  ]);
  console.log(`\n${table([["µs per entity", ...chosen, "growth"], ...lines])}`);
}

if (chosen.includes("S")) {
  const times = await rounds(howSure(JSON.stringify(generate(sizes.S, 1))));
  const ratios = each(times.get("10 000 draws"), times.get("closed form"), ratio);
  const [draws, closed] = ["10 000 draws", "closed form"].map((name) =>
    median(times.get(name) ?? []).toFixed(1),
  );
  console.log(
    `\nhow sure at S: closed form ${closed} ms, 10 000 draws ${draws} ms, ${median(ratios).toFixed(0)} times`,
  );
}

const { ours, zods } = coldImport();
const shares = each(ours, zods, ratio);
console.log(
  `\ncold import: styrkedja ${median(ours).toFixed(0)} ms, zod ${median(zods).toFixed(0)} ms, ${median(shares).toFixed(2)} times (≤ 1.5)`,
);
