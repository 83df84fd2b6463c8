import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const internalRooms = ["cli"];
const subpaths = Object.keys(manifest.exports)
  .filter((key) => key !== "." && !key.endsWith(".json"))
  .map((key) => key.slice("./".length));

describe("the package", () => {
  it("needs three packages to run and no more", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["date-fns", "immer", "zod"]);
  });

  it("pins what it installs to exact versions", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("tries every optional peer", () => {
    const peers = Object.keys(manifest.peerDependencies);
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(peers));
    expect(manifest.peerDependenciesMeta).toEqual(
      Object.fromEntries(peers.map((peer) => [peer, { optional: true }])),
    );
  });

  it.each(subpaths)("builds styrkedja/%s from its room", (subpath) => {
    expect(existsSync(`src/${subpath}/index.ts`)).toBe(true);
    expect(manifest.exports).toHaveProperty([`./${subpath}`], {
      types: `./dist/types/${subpath}/index.d.ts`,
      default: `./dist/${subpath}.js`,
    });
  });

  it("exports every room that is not internal", () => {
    const rooms = readdirSync("src", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !internalRooms.includes(entry.name))
      .map((entry) => entry.name);
    // Each format is a door of its own, and none opens the others.
    const formats = readdirSync("src/formats", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "places")
      .map((entry) => `formats/${entry.name}`);
    const doors = [...rooms.filter((room) => room !== "formats"), ...formats];
    expect(doors.sort()).toEqual([...subpaths].sort());
  });

  it("publishes the schemas it promises", () => {
    expect(existsSync(manifest.exports["./plan.schema.json"])).toBe(true);
    expect(existsSync(manifest.exports["./profile.schema.json"])).toBe(true);
    expect(existsSync(manifest.exports["./mapping.schema.json"])).toBe(true);
  });

  it("can be run from the command line", () => {
    expect(manifest.bin.styrkedja).toBe("./dist/cli.js");
    expect(readFileSync("src/cli/main.ts", "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
