import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import process from "node:process";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

const styrkedja = (...argv: string[]) =>
  spawnSync(process.execPath, [tsx, "src/cli/main.ts", ...argv], { encoding: "utf8" });

describe("the real command", () => {
  it("writes to the right places, without colours in a pipe, and ends with its code", () => {
    const { status, stdout, stderr } = styrkedja("validate", "package.json", "--lang", "en");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("package.json");
    expect(stderr).toContain("faults in how the plan is written");
    expect(stderr).not.toContain("\u001b");
  });

  it("knows its version", () => {
    const { status, stdout } = styrkedja("--version");
    expect([status, stdout]).toEqual([0, `${manifest.version}\n`]);
  });

  it("is quiet when the one who reads has had enough", () => {
    const command = `"${process.execPath}" "${tsx}" src/cli/main.ts schema | head -c 10`;
    const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
