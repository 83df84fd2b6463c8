import { existsSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/commands.js";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "../cli/fake-io.js";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(
    ([, text]) => text ?? "",
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe("README", () => {
  it.each(blocks("console"))(
    "shows what the command prints, but for what … leaves out",
    async (block) => {
      const [first = "", ...lines] = block.split("\n");
      const argv = first.replace("$ styrkedja ", "").split(" ");
      const file = argv.find((word) => word.endsWith(".json")) ?? "";
      const { io, said } = fakeIo({ [file]: readFileSync(file) });
      expect(await run(argv, io)).toBe(0);
      expect(lines.length).toBeGreaterThan(10);
      for (const part of lines.join("\n").split(/^…$/m)) expect(said.stdout).toContain(part.trim());
    },
  );

  it("shows code that runs, as it stands in a file that is checked", async () => {
    expect(blocks("ts")).toEqual([readFileSync("examples/readme.ts", "utf8")]);
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import("../../examples/readme.js");
    expect(log.mock.calls.at(-1)?.[0]).toMatch(/^\d+ demands of unknown weight, \d+ due$/);
  });

  it.each(["npm install && npm start", "npm install && npm test"])(
    "has %s on a line of its own",
    (line) => {
      expect(readme.split("\n")).toContain(line);
    },
  );

  it("names every command and every door of the package", () => {
    for (const { name } of commands) expect(readme).toContain(`\`${name}`);
    for (const door of Object.keys(manifest.exports)) {
      if (door !== "./package.json")
        expect(readme).toContain(door.replace(/^\.\/?/, "").split("/")[0]);
    }
  });

  it("points to pages that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
