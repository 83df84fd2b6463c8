import ts from "typescript";
import { forbiddenSyntax } from "./forbidden-syntax.js";
import { importCycle } from "./import-cycle.js";

/** One source file: its path from the project's root, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Rooms import from their own stage and the stages before it. */
const stages = [
  ["plan", "calendar", "sources"],
  ["burden"],
  ["rules"],
  ["methods"],
  ["check"],
  ["relief", "explain"],
  ["report", "formats", "svg", "html"],
  ["cli"],
];
const corePackages = /^(zod|immer|date-fns\/[\w/-]+)$/;
const longestFile = 250;

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? "index";

const stageOf = (room: string) => stages.findIndex((rooms) => rooms.includes(room));

const maySee = (from: string, to: string) => {
  if (from === to) return true;
  if (from === "testing") return to === "plan";
  if (from === "index") return stageOf(to) >= 0 && to !== "cli";
  return stageOf(to) >= 0 && stageOf(to) <= stageOf(from);
};

/** Packages of others beside the core's, optional or built in: the one folder that may name each. */
const peers: Readonly<Record<string, string>> = {
  "hucre/xlsx": "src/formats/xlsx/",
  "@zip.js/zip.js/lib/zip-core-reader.js": "src/formats/xlsx/",
  saxes: "src/formats/xlsx/",
  "d3-sankey": "src/svg/",
  "d3-shape": "src/svg/",
  "@noble/hashes/sha2.js": "src/html/",
  "@noble/hashes/utils.js": "src/html/",
};

const mayUse = (room: string, name: string, path: string) =>
  corePackages.test(name) ||
  (Object.hasOwn(peers, name) && path.startsWith(peers[name] as string)) ||
  (room === "testing" && name === "fast-check") ||
  (room === "cli" && name.startsWith("node:"));

const importsOf = (source: Source) => {
  const names = ts.preProcessFile(source.text).importedFiles.map((file) => file.fileName);
  return {
    packages: names.filter((name) => !name.startsWith(".")),
    files: names
      .filter((name) => name.startsWith("."))
      .map((name) => new URL(name, `file:///${source.path}`).pathname.slice(1))
      .map((path) => path.replace(/\.js$/, ".ts")),
  };
};

/** Where does the source break the house's order? One line for each breach; none when all is well. */
export const breaches = (sources: readonly Source[]): readonly string[] => {
  const paths = new Set(sources.map((source) => source.path));
  const found = sources.flatMap((source) => {
    const room = roomOf(source.path);
    const { files, packages } = importsOf(source);
    return [
      ...files
        .filter((file) => !paths.has(file))
        .map((file) => `imports ${file}, which is not there`),
      ...files
        .filter((file) => paths.has(file) && !maySee(room, roomOf(file)))
        .map((file) => `imports ${file}, which ${room} may not see`),
      ...packages
        .filter((name) => !mayUse(room, name, source.path))
        .map((name) => `imports the package ${name}`),
      ...(source.text.split("\n").length > longestFile + 1
        ? [`has over ${longestFile} lines`]
        : []),
      ...forbiddenSyntax(source.path, source.text),
    ].map((breach) => `${source.path} ${breach}`);
  });
  const cycle = importCycle(
    new Map(sources.map((source) => [source.path, importsOf(source).files])),
  );
  return cycle === undefined ? found : [...found, `import cycle: ${cycle.join(" → ")}`];
};
