/**
 * `npm run bench:import` puts 60 000 rows of reporting obligations and 2 000 units through the command `styrkedja import`,
 * as CSV and as a workbook, beside a process that only parses the plan they make.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCsv } from "styrkedja/formats/tables";
import { writeXlsx } from "styrkedja/formats/xlsx";
import { type ProcessCost, processCost } from "./process-cost.js";
import { table } from "./table.js";

const folder = mkdtempSync(join(tmpdir(), "styrkedja-"));
const inFolder = (name: string) => join(folder, name);
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const often = ["varje år", "varje månad", "varje kvartal", "varje tertial"];
const units = [
  ["Enhet", "Slag", "Överordnad enhet"],
  ...Array.from({ length: 2000 }, (_, at) =>
    at === 0 ? ["Enhet 0", "nämnd", null] : [`Enhet ${at}`, "enhet", "Enhet 0"],
  ),
];
const reports = [
  ["Vem", "Till vem", "Vad", "Hur ofta", "Varför", "Minuter per gång"],
  ...Array.from({ length: 60_000 }, (_, at) => [
    `Enhet ${at % 2000}`,
    "Enhet 0",
    `Rapport ${at}`,
    often[at % often.length] ?? "",
    at % 3 === 0 ? "lag: 6 kap. 6 § kommunallagen (2017:725)" : "nämnd",
    String(10 + (at % 90)),
  ]),
];

const median = (costs: readonly ProcessCost[]): ProcessCost =>
  costs.toSorted((a, b) => a[1] - b[1])[Math.floor(costs.length / 2)] as ProcessCost;
const threeTimes = (before: () => void, ...args: readonly string[]): ProcessCost =>
  median(
    [1, 2, 3].map(() => {
      before();
      return processCost(...args);
    }),
  );

try {
  writeFileSync(inFolder("enheter.csv"), writeCsv(units, { language: "sv" }));
  writeFileSync(inFolder("rapporter.csv"), writeCsv(reports, { language: "sv" }));
  const sheets = [
    { name: "Enheter", rows: units },
    { name: "Rapporter", rows: reports },
  ];
  writeFileSync(inFolder("allt.xlsx"), await writeXlsx(sheets));

  const plan = inFolder("plan.json");
  const clear = () => {
    for (const name of [plan, inFolder("plan.import.json")]) rmSync(name, { force: true });
  };
  const imported = (...names: readonly string[]) => {
    const files = names.map(inFolder);
    return threeTimes(clear, cli, "import", ...files, "--organisation", "X", "-o", plan);
  };
  const csv = imported("enheter.csv", "rapporter.csv");
  const xlsx = imported("allt.xlsx");
  const parses = `import { readFileSync } from "node:fs"; JSON.parse(readFileSync(${JSON.stringify(plan)}, "utf8"));`;
  const parse = threeTimes(() => {}, "--input-type=module", "--eval", parses);
  const row = (name: string, [wall, cpu, memory]: ProcessCost, bound: string) => [
    name,
    `${wall.toFixed(1)} s`,
    bound,
    `${cpu.toFixed(1)} s`,
    (cpu / parse[1]).toFixed(1),
    `${memory.toFixed(0)} MiB`,
  ];
  const size = (statSync(plan).size / 1e6).toFixed(0);
  console.log(
    table([
      ["60 000 rows, whole command", "waited", "bound", "processor", "/ parse", "peak memory"],
      row(`parse the plan, ${size} MB`, parse, ""),
      row("import, CSV", csv, "2 s"),
      row("import, XLSX", xlsx, "10 s"),
    ]),
  );
} finally {
  rmSync(folder, { recursive: true });
}
