import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/formats/tables/columns-of.js";
import { isFieldOf } from "../../../../src/formats/tables/import/fields-of.js";
import { handyReaders } from "../../../../src/formats/tables/import/handy/handy-readers.js";
import { headingsOf } from "../../../../src/formats/tables/import/headings/headings.js";
import { keyFieldsOf } from "../../../../src/formats/tables/import/key-fields.js";
import {
  fieldsByHeading,
  headingKey,
} from "../../../../src/formats/tables/import/known-headings.js";
import { partNames, parts } from "../../../../src/plan/kinds.js";

describe("the headings that are known", () => {
  it.each(partNames)("mean fields that %s have", (part) => {
    const common = ["validFrom", "validTo", "label.sv", "label.en"];
    const strange = headingsOf(part)
      .map(([field]) => field)
      .filter((field) => !isFieldOf(part, field) && !common.includes(field));
    expect(strange).toEqual([]);
  });

  it.each(partNames)("mean one thing each among %s", (part) => {
    const names = columnsOf(parts[part]).flatMap(({ field, heading }) =>
      [heading.sv, heading.en].map((word) => [headingKey(word), field] as const),
    );
    const seen = new Map<string, string>(names);
    const own = new Map<string, string>();
    const twice: string[] = [];
    for (const [field, words] of headingsOf(part)) {
      for (const word of words) {
        const before = own.get(headingKey(word));
        if (before !== undefined && before !== field) twice.push(`${word}: ${before}, ${field}`);
        if (!own.has(headingKey(word))) own.set(headingKey(word), field);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
    // What stands in a part's own list goes before what is common to all.
    expect(
      twice.filter((line) => !/: \S+, (?:note|label\.sv|label\.en|validFrom|validTo)$/.test(line)),
    ).toEqual([]);
  });

  it.each(partNames)("know every field's own name among %s", (part) => {
    for (const { field, heading } of columnsOf(parts[part])) {
      expect(fieldsByHeading(heading.sv).get(part)).toBe(field);
      expect(fieldsByHeading(heading.en).get(part)).toBe(field);
    }
  });

  it.each(["Anm.", "ANM", "Anm *", "anm:"])("do not mind how it is written: %s", (heading) => {
    expect(fieldsByHeading(heading).get("delegations")).toBe("note");
  });

  it("pass over what stands in brackets", () => {
    expect(fieldsByHeading("Beloppsgräns (kr)").get("delegations")).toBe("limits");
    expect(fieldsByHeading("Belopp (exkl. moms)").get("delegations")).toBe("limits");
  });

  it.each([
    "Beloppsgräns (tkr)",
    "Belopp (i tusen kr)",
    "Belopp (mnkr)",
    "Beloppsgräns (antal pbb)",
  ])("are not known where the unit in brackets is another than the field's: %s", (heading) => {
    expect(fieldsByHeading(heading).size).toBe(0);
  });

  it.each([
    ["delegations", "Bara brådskande", "urgentOnly"],
    ["indicators", "Hög eller låg är bra?", "polarity"],
    ["obligations", "Tid (tim)", "hours"],
    ["obligations", "Tim.", "hours"],
  ] as const)("know among %s %s", (part, heading, field) => {
    expect(fieldsByHeading(heading).get(part)).toBe(field);
  });

  it("are nothing for a name of the language itself", () => {
    expect(fieldsByHeading("__proto__").size).toBe(0);
    expect(fieldsByHeading("constructor").size).toBe(0);
  });
});

describe("what rows are known by, and handy columns", () => {
  it.each(partNames)("are fields of %s", (part) => {
    const fields = keyFieldsOf(part).flatMap(({ lead, with: rest }) => [lead, ...rest]);
    const all = [...fields, ...Object.keys(handyReaders[part] ?? {})];
    expect(all.filter((field) => !isFieldOf(part, field))).toEqual([]);
  });
});
