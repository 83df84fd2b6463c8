import type { Io } from "../../src/cli/io.js";

const coded = (code: string) => Object.assign(new Error(code), { code });

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** A machine of our own: files in memory, and everything that is written kept. */
export const fakeIo = (
  files: Readonly<Record<string, string | Uint8Array>> = {},
  settings: Partial<Pick<Io, "isTerminal" | "columns" | "env" | "fetch">> & { stdin?: string } = {},
) => {
  const disk = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  const said = { stdout: "", stderr: "" };
  const { stdin, ...own } = settings;
  const io: Io = {
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    readStdin: async () => bytesOf(stdin ?? ""),
    readFile: async (path) => {
      const bytes = disk.get(path);
      if (!bytes) throw coded("ENOENT");
      return bytes;
    },
    readChunks: async function* (path) {
      const bytes = path === "-" ? bytesOf(stdin ?? "") : disk.get(path);
      if (!bytes) throw coded("ENOENT");
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
    writeFile: async (path, text, overwrite) => {
      if (path.startsWith("missing/")) throw coded("ENOENT");
      if (disk.has(path) && !overwrite) throw coded("EEXIST");
      disk.set(path, bytesOf(text));
    },
    makeFolder: async (path) => {
      if (path.startsWith("missing")) throw coded("ENOENT");
      if (disk.has(path)) throw coded("EEXIST");
    },
    fetch: async () => {
      throw new TypeError("there is no network here");
    },
    wait: async () => {},
    writeFiles: async (written) => {
      if (written.some(({ path }) => path.startsWith("missing/"))) throw coded("ENOENT");
      for (const { path, text } of written) disk.set(path, bytesOf(text));
    },
    isTerminal: { stdin: stdin === undefined, stdout: false, stderr: false },
    columns: undefined,
    version: () => "1.2.3",
    env: {},
    ...own,
  };
  const textOf = (path: string) => new TextDecoder().decode(disk.get(path));
  const bytesIn = (path: string) => disk.get(path);
  const paths = () => [...disk.keys()];
  const has = (path: string) => disk.has(path);
  return { io, said, textOf, bytesIn, paths, has };
};
