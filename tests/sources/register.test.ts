import { describe, expect, it } from "vitest";
import { isDay } from "../../src/calendar/is-day.js";
import { catalogue } from "../../src/rules/index.js";
import { acts, oldNumbering, provisionText, sourceRegister } from "../../src/sources/index.js";

const byId = new Map(sourceRegister.map((source) => [source.id, source]));

describe("the register of sources", () => {
  it("has every source once, sorted by id", () => {
    const ids = sourceRegister.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("has every source that a rule rests on; a new table of sources is added in register.ts", () => {
    const missing = catalogue.flatMap((rule) =>
      rule.sources
        .filter((source) =>
          source.id === "own-choice" ? !byId.has(source.id) : byId.get(source.id) !== source,
        )
        .map((source) => `${rule.id}: ${source.id}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(sourceRegister.map((source) => [source.id, source] as const))(
    "%s says what it is, when it was read, and where",
    (_, source) => {
      const { kind, provision, citation, url, validFrom, validTo, checkedOn, says } = source;
      expect(says).toMatch(/\S.*\.$/);
      for (const day of [validFrom ?? checkedOn, validTo ?? checkedOn, checkedOn]) {
        expect(isDay(day), day).toBe(true);
      }
      expect(validFrom === undefined || validFrom <= (validTo ?? checkedOn)).toBe(true);
      if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
      // Practice may lack one: an address that is a person's name, or a text that was read without its address.
      else if (!citation.includes("adressen är ett namn")) {
        expect(["ownChoice", "practice"]).toContain(kind);
      }
      if (kind !== "statute") return expect(provision).toBeUndefined();
      expect(provision?.sfs).toMatch(/^\d{4}:\d+$/);
      expect(Object.keys(acts)).toContain(provision?.sfs);
      expect(provision?.section).toMatch(/^\d+( [a-z])?$/);
      expect(citation.startsWith(provisionText(provision ?? {}))).toBe(true);
    },
  );
});

describe("the old numbering", () => {
  it("leads from the act of 1991 to the paragraphs of today that are in the register", () => {
    const [delegation] = oldNumbering;
    expect(delegation.was.map(provisionText)).toEqual(
      ["33", "34", "35", "36", "37"].map((number) => `6 kap. ${number} § kommunallagen (1991:900)`),
    );
    expect(delegation.now.map(({ chapter, section }) => `${chapter}:${section}`)).toEqual([
      "6:37",
      "6:38",
      "6:39",
      "6:40",
      "7:5",
      "7:6",
      "7:7",
      "7:8",
    ]);
    expect(delegation.isOneToOne).toBe(false);
  });
});

describe("a provision", () => {
  it("is cited with what is told of it, and no more", () => {
    expect(
      [
        { sfs: "2009:47", chapter: "6", section: "4" },
        { sfs: "1999:1", section: "16 a" },
        { sfs: "2017:725" },
        { section: "3" },
        {},
      ].map(provisionText),
    ).toEqual([
      "6 kap. 4 § lagen (2009:47) om vissa kommunala befogenheter",
      "16 a § SFS 1999:1",
      "kommunallagen (2017:725)",
      "3 §",
      "",
    ]);
  });
});
