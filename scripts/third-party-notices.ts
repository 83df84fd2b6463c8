import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const rule = "=".repeat(80);
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The licence that a package brings along or, where it leaves it out, the one kept here from its repository. */
const noticeOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const kept = `scripts/licences/${name.replace("/", "__")}.txt`;
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .map((file) => join(folder, file));
  const texts = own.length > 0 ? own.sort() : [kept].filter((path) => existsSync(path));
  if (texts.length === 0) {
    throw new Error(`${name} is built in and brings no licence along. Put its text in ${kept}.`);
  }
  const text = texts.map((path) => readFileSync(path, "utf8").replace(/\r\n?/g, "\n").trim());
  return [`${name} ${version} (${license})`, ...text].join("\n\n");
};

/** What must go along with code of others: the licence of each package that these files come from. */
export const thirdPartyNotices = (files: Iterable<string>): string => {
  const folders = new Set([...files].map((file) => packageFolder.exec(file)?.[0] ?? ""));
  folders.delete("");
  const notices = new Set([...folders].map(noticeOf));
  const head = "styrkedja is built with code of others in it. Here are their licences.";
  return `${[head, ...[...notices].sort()].join(`\n\n${rule}\n\n`)}\n`;
};

/** Writes down whose code ended up in what was built. */
export const writeNotices = (path: string): Plugin => ({
  name: "third-party-notices",
  setup: ({ onEnd }) => {
    onEnd(({ metafile }) => {
      const files = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
          bytesInOutput > 0 ? [file] : [],
        ),
      );
      if (files.length === 0) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, thirdPartyNotices(files));
    });
  },
});
