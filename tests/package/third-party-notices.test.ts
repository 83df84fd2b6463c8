import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { thirdPartyNotices } from "../../scripts/third-party-notices.js";

const folder = mkdtempSync(join(tmpdir(), "styrkedja-"));
const put = (name: string, files: Readonly<Record<string, string>>) => {
  const place = join(folder, "node_modules", name);
  mkdirSync(place, { recursive: true });
  const manifest = JSON.stringify({
    name: name.replace(/.*node_modules\//, ""),
    version: "1.2.3",
    license: "MIT",
  });
  for (const [file, text] of Object.entries({ "package.json": manifest, ...files })) {
    writeFileSync(join(place, file), text);
  }
  return join(place, "src", "index.js");
};

let files: readonly string[] = [];
beforeAll(() => {
  files = [
    put("b", { LICENSE: "Text of b\r\n", "NOTICE.md": "More of b" }),
    put("@a/a", { "licence.txt": "Text of a" }),
    put("b/node_modules/c", { COPYING: "Text of c" }),
  ];
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the notices that go along", () => {
  it("are those of each package once, in the same order however they come", () => {
    const notices = thirdPartyNotices([...files, ...files, "src/plan/plan.ts"]);
    expect(notices.split(/\n\n=+\n\n/).slice(1)).toEqual([
      "@a/a 1.2.3 (MIT)\n\nText of a",
      "b 1.2.3 (MIT)\n\nText of b\n\nMore of b",
      "c 1.2.3 (MIT)\n\nText of c\n",
    ]);
    expect(thirdPartyNotices(files.toReversed())).toBe(notices);
  });

  it("are those kept here where a package leaves its own out", () => {
    expect(thirdPartyNotices(["node_modules/saxes/saxes.js"])).toMatch(
      /^saxes \S+ \(ISC\)\n\nThe ISC License\n\nCopyright/m,
    );
  });

  it("stop the build where there are none", () => {
    const file = put("silent", { "readme.md": "" });
    expect(() => thirdPartyNotices([file])).toThrow(/silent .* scripts\/licences\/silent\.txt/);
  });
});
