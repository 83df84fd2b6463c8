import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeTogether } from "../../src/cli/write-together.js";

const folder = () => mkdtempSync(join(tmpdir(), "styrkedja-"));

describe("several files", () => {
  it("are written together, over old ones, and leave nothing beside", async () => {
    const at = folder();
    writeFileSync(join(at, "a"), "old");
    await writeTogether(
      [
        { path: join(at, "a"), text: "1" },
        { path: join(at, "b"), text: "2" },
      ],
      7,
    );
    expect(readdirSync(at).sort()).toEqual(["a", "b"]);
    expect([readFileSync(join(at, "a"), "utf8"), readFileSync(join(at, "b"), "utf8")]).toEqual([
      "1",
      "2",
    ]);
  });

  it.each(["gone/b", "taken"])(
    "are none of them written when one cannot be: %s",
    async (second) => {
      const at = folder();
      writeFileSync(join(at, "a"), "old");
      writeFileSync(join(at, "taken.7.tmp"), "");
      const files = [
        { path: join(at, "a"), text: "1" },
        { path: join(at, "new"), text: "1" },
        { path: join(at, second), text: "2" },
      ];
      await expect(writeTogether(files, 7)).rejects.toThrow();
      expect(readFileSync(join(at, "a"), "utf8")).toBe("old");
      expect(readdirSync(at)).not.toContain("new");
      expect(readdirSync(at)).not.toContain("a.7.tmp");
    },
  );
});
