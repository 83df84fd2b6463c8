import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import type { Io } from "./io.js";
import { writeTogether } from "./write-together.js";

/** Writes a file that is not there. One that could not be written whole is taken away again. */
const writeNew = async (path: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(path, content, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await rm(path, { force: true });
    throw error;
  }
};

/** Kolada answers in seconds: longer than this is no answer. */
const longestQuestion = 120_000;

/** The real machine. */
export const nodeIo = (): Io => ({
  stdout: (text) => {
    process.stdout.write(text);
  },
  stderr: (text) => {
    process.stderr.write(text);
  },
  readStdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  readFile: (path) => readFile(path),
  readChunks: (path) => (path === "-" ? process.stdin : createReadStream(path)),
  writeFile: async (path, content, overwrite) => {
    if (!overwrite) return writeNew(path, content);
    const beside = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(beside, content, { flag: "wx" });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  },
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(longestQuestion) }),
  wait: (milliseconds) => setTimeout(milliseconds),
  writeFiles: (files) => writeTogether(files, process.pid),
  isTerminal: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns,
  version: () => createRequire(import.meta.url)("styrkedja/package.json").version,
  env: process.env,
});
