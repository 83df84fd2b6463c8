import { describe, expect, it } from "vitest";
import * as z from "zod";
import { codeWord } from "../../src/plan/code-word.js";
import { fieldName, fieldNames, insideName } from "../../src/plan/field-names/index.js";
import { insideNames } from "../../src/plan/field-names/inside.js";
import { commonNames } from "../../src/plan/field-names/names.js";
import { partNames, parts } from "../../src/plan/kinds.js";
import { organisationSchema } from "../../src/plan/organisation.js";
import { partSchemas, planSchema } from "../../src/plan/plan.js";
import { schemaFields } from "./schema-fields.js";

const kinds = [
  ["organisation", organisationSchema()] as const,
  ...partNames.map((part) => [parts[part], partSchemas[part]()] as const),
];

const keysOf = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Every place of every entity and of the plan's head. */
const places = [
  ...kinds.flatMap(([kind, schema]) => schemaFields(schema, kind)),
  ...Object.entries(planSchema().shape)
    .filter(([field]) => field !== "organisation")
    .filter(([field]) => !(partNames as readonly string[]).includes(field))
    .flatMap(([field, schema]) => schemaFields(schema, `plan.${field}`)),
];

describe("the names of fields", () => {
  it.each(kinds)("of %s are there for every field, and for no other", (kind, schema) => {
    const own = keysOf(schema).filter((field) => !Object.hasOwn(commonNames, field));
    expect(Object.keys(fieldNames[kind]).sort()).toEqual(own.sort());
  });

  it("of the plan's head are there for every field that is no part", () => {
    const head = keysOf(planSchema()).filter(
      (key) => !(partNames as readonly string[]).includes(key),
    );
    expect(Object.keys(fieldNames.plan).sort()).toEqual(head.sort());
  });

  it("are there for all that stands inside a field", () => {
    const inside = places.flatMap(({ path }) => {
      const steps = path.replaceAll(/\[\]|\{\}/g, "").split(".");
      return steps.length > 2 ? steps.slice(2) : [];
    });
    // A method may be written out in a plan: it is data of its own, with its own page.
    const ofMethod = new Set(
      places
        .filter(({ path }) => path.startsWith("plan.method."))
        .flatMap(({ path }) => path.replaceAll(/\[\]|\{\}/g, "").split(".")),
    );
    const unnamed = [...new Set(inside)].filter(
      (key) => !Object.hasOwn(insideNames, key) && !ofMethod.has(key),
    );
    expect(unnamed).toEqual([]);
    expect(Object.keys(insideNames).filter((key) => !inside.includes(key))).toEqual([]);
  });

  it("begin with a small letter, end with no full stop, and are no code", () => {
    const names = [...Object.values(fieldNames), insideNames, commonNames].flatMap((table) =>
      Object.values(table),
    );
    for (const [sv, en] of names) {
      for (const name of [sv, en])
        expect(name).toMatch(/^(?=\p{Ll}|SFS|Swedish|English).+(?<!\.)$/u);
      expect(sv).not.toMatch(/[a-z][A-Z]/);
    }
  });

  it("within one kind tell fields apart", () => {
    for (const [kind, names] of Object.entries(fieldNames)) {
      const all = Object.values(names).map(([sv]) => sv);
      expect([kind, all.filter((name, at) => all.indexOf(name) !== at)]).toEqual([kind, []]);
    }
  });

  it("are looked up by kind, then among what all have; what is not ours keeps its key", () => {
    expect(fieldName("goal", "owner", "sv")).toBe("ansvarig enhet");
    expect(fieldName("delegation", "label", "en")).toBe("name");
    expect(fieldName("goal", "constructor", "sv")).toBe("constructor");
    expect(insideName("verdict", "sv")).toBe("bedömning");
    expect(insideName("toString", "sv")).toBe("toString");
  });
});

describe("the words of codes", () => {
  it("are there for every code that may stand in an entity or in the head", () => {
    const unnamed = places
      .filter(({ path }) => !path.startsWith("plan.method"))
      .flatMap(({ path, schema }) => {
        const codes =
          schema instanceof z.ZodEnum
            ? schema.options
            : schema instanceof z.ZodLiteral
              ? [...schema.values]
              : [];
        return codes
          .filter((code) => typeof code === "string" && codeWord(code, "sv") === undefined)
          .map((code) => `${path}: ${code}`);
      });
    expect(unnamed).toEqual([]);
  });

  it("are none for what is no code", () => {
    expect(codeWord("constructor", "sv")).toBeUndefined();
    expect(codeWord("", "en")).toBeUndefined();
  });
});
