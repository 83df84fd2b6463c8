import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Options } from "tsup";
import { markedPure } from "./marked-pure.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Builds each room into one file, `rooms/plan.js`, which the doors and the other rooms import from. `doors` are where
 * one comes in, by the name each is built under: they say what is public and hold nothing themselves. Opening a file
 * costs more than reading it, and left to itself esbuild makes a chunk for each set of doors that have something in
 * common: fifty-five to open for the whole library. What another room imports has a name of its own in its room.
 */
export const oneFilePerRoom = (
  doors: Readonly<Record<string, string>>,
  rooms: readonly string[],
): Plugin => ({
  name: "one-file-per-room",
  setup: ({ onResolve, onLoad, initialOptions }) => {
    const src = resolve("src");
    const innermost = rooms.toSorted((a, b) => b.length - a.length);
    const nameOf = new Map(Object.entries(doors).map(([name, path]) => [resolve(path), name]));
    const roomOf = (file: string) =>
      innermost.find((room) => relative(src, file).startsWith(`${room}/`));
    const entries = Object.fromEntries(rooms.map((room) => [`rooms/${room}`, `room:${room}`]));
    Object.assign(initialOptions.entryPoints ?? {}, entries);

    onResolve({ filter: /^room:/ }, ({ path }) => ({ path: path.slice(5), namespace: "room" }));
    onLoad({ filter: /.*/, namespace: "room" }, ({ path: room }) => {
      const contents = readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .filter(
          (name) => roomOf(join(src, room, name)) === room && !nameOf.has(join(src, room, name)),
        )
        .sort()
        .map((name) => `export * from "./${name}";`)
        .join("\n");
      return { contents, resolveDir: join(src, room) };
    });
    onLoad({ filter: /\.ts$/, namespace: "file" }, ({ path }) => ({
      contents: markedPure(path, readFileSync(path, "utf8")),
      loader: "ts",
    }));
    onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir, namespace }) => {
      const target = resolve(resolveDir, path.replace(/\.js$/, ".ts"));
      const door = nameOf.get(importer);
      const room = roomOf(target);
      const isInside = namespace === "room" || (door === undefined && roomOf(importer) === room);
      if (room === undefined || isInside || nameOf.has(target)) return;
      const own = roomOf(importer);
      const from = door ?? (own === undefined ? "cli" : `rooms/${own}`);
      const to = relative(dirname(from), `rooms/${room}.js`);
      return { path: to.startsWith(".") ? to : `./${to}`, external: true, sideEffects: false };
    });
  },
});
