import { describe, expect, it } from "vitest";
import { actsInFull } from "../../../src/formats/tables/acts-in-full.js";
import { columnsOf } from "../../../src/formats/tables/columns-of.js";
import { namesAmong } from "../../../src/formats/tables/names-of.js";
import { readValue } from "../../../src/formats/tables/read-value.js";
import { writeValue } from "../../../src/formats/tables/write-value.js";

const law = columnsOf("delegation").find(({ field }) => field === "law");
const names = namesAmong([]);

describe("acts by their short names", () => {
  it.each([
    "6 kap. 38 § KL",
    "6 kap 38§ KL",
    "6kap. 38 § kommunallagen",
    "KL 6 kap. 38 §",
    "KL, 6 kap 38 §",
    "KL 6:38",
    "6:38 kl",
  ])("are cited in full: %s", (text) => {
    expect(actsInFull(text)).toBe("6 kap. 38 § kommunallagen (2017:725)");
    expect(law && readValue(law, text, names)).toEqual({
      value: [{ sfs: "2017:725", chapter: "6", section: "38" }],
    });
  });

  it.each([
    ["40 § FL", "40 § förvaltningslagen (2017:900)"],
    ["LOU", "lagen (2016:1145) om offentlig upphandling"],
    ["9 § LSS", "9 § SFS 1993:387"],
    ["10 kap. 32 § SkolL", "10 kap. 32 § skollagen (2010:800)"],
    ["4 kap. 16a § LOV", "4 kap. 16 a § SFS 2008:962"],
  ])("whether or not we know the act's whole name: %s", (text, cited) => {
    expect(actsInFull(text)).toBe(cited);
    expect(law && readValue(law, text, names)).toMatchObject({
      value: [{ sfs: /\d{4}:\d+/.exec(cited)?.[0] }],
    });
  });

  it.each([
    "4 kap. 1 § SoL",
    "SoL",
    "6 kap. 38–39 §§ KL",
    "enligt KL",
    "1 § Lokal föreskrift",
    "constructor",
  ])("are left as they are where they may be another, or more than one: %s", (text) =>
    expect(actsInFull(text)).toBe(text),
  );

  it("are written back so that words stay words", () => {
    const value = [{ text: "KL 6:38" }];
    const cell = law ? writeValue(law, value, names, "sv") : null;
    expect(law && readValue(law, cell, names)).toEqual({ value });
  });
});
