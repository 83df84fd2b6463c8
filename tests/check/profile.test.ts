import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  check,
  type Profile,
  ProfileError,
  parseProfile,
  profileJsonSchema,
} from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { catalogue, type Rule } from "../../src/rules/index.js";
import { kommunallagen, type RuleSource } from "../../src/sources/index.js";
import { ofLaw, option, planOf, rule } from "./rules.js";

const asOf = "2026-11-01";
const because = "We decided so in the board.";
const rules = [
  rule("of-law", { ...ofLaw, principles: ["law", "trust"] }),
  rule("of-order", { force: "structure", principles: ["law"] }),
  rule("of-trust", { principles: ["openness"] }),
  rule("of-equality", { principles: ["equality"] }),
  rule("of-some", { optIn: true, principles: ["trust"] }),
  rule("limited", {
    options: { warn: option(10), words: option(["a"]), strict: option(false) },
    check: (_, { options }, tell) => tell.finding({ params: { warn: Number(options["warn"]) } }),
  }),
];
const own = (said: Profile["rules"], more: Partial<Profile> = {}): Profile => ({
  format: 1,
  id: "ours",
  rules: said,
  ...more,
});
const plan = planOf({ id: "goal:a", owner: null });
const asked = (profile: "law" | "trust" | "everything" | Profile, method?: object) =>
  check(plan, { asOf, rules, profile, ...(method && { method: method as never }) });
const ids = (profile: Parameters<typeof asked>[0], method?: object) =>
  asked(profile, method).rules.map((outcome) => outcome.rule);

describe("the profiles that come with the library", () => {
  it("law puts law and order; trust what serves its principles and is not law; everything all", () => {
    expect(ids("law")).toEqual(["of-law", "of-order"]);
    expect(ids("trust")).toEqual(["of-trust"]);
    expect(ids("everything")).toEqual(["of-law", "of-order", "of-trust", "of-equality", "limited"]);
    expect(check(plan, { asOf, rules }).profile).toBe("everything");
  });

  it("tell what they leave out and why, and it counts as nothing that passed", () => {
    const report = asked("law");
    expect(report.off.map(({ rule: id, by }) => [id, by])).toEqual([
      ["of-trust", "profile"],
      ["of-equality", "profile"],
      ["limited", "profile"],
    ]);
    expect(report.off[0]?.because.sv).toContain("Profilen law");
    expect(report.counts.rulesAsked).toBe(2);
  });

  it("split the catalogue: law and trust have at most order in common", () => {
    const real = parsePlanOrThrow(
      JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")),
    );
    const run = (profile: "law" | "trust" | "everything") => check(real, { asOf, profile });
    const [law, trust, all] = [run("law"), run("trust"), run("everything")];
    const forces = (report: typeof law) =>
      new Set(report.rules.map((o) => catalogue.find(({ id }) => id === o.rule)?.force));
    expect(forces(law)).toEqual(new Set(["law", "structure"]));
    expect(forces(trust).has("law")).toBe(false);
    for (const report of [law, trust]) {
      const here = new Set(report.rules.map((outcome) => outcome.rule));
      expect(report.findings).toEqual(all.findings.filter((finding) => here.has(finding.rule)));
      expect(here.size + report.off.length).toBe(all.rules.length);
    }
  });
});

describe("a municipality's own profile", () => {
  it("turns rules off, makes them lighter, sets options, and the report says why", () => {
    const report = asked(
      own({
        "of-trust": { use: "off", because },
        "of-law": { use: "on", severity: "info", because },
        limited: { use: "on", options: { warn: 25 }, because },
      }),
    );
    expect(report.profile).toBe("ours");
    expect(report.off).toEqual([
      { rule: "of-trust", by: "profile", because: { sv: because, en: because } },
    ]);
    expect(report.adjusted).toEqual([
      { rule: "of-law", severity: "info", because },
      { rule: "limited", options: { warn: 25 }, because },
    ]);
    const found = new Map(report.findings.map((finding) => [finding.rule, finding]));
    expect(found.get("of-law")?.severity).toBe("info");
    expect(found.get("limited")?.params["warn"]).toBe(25);
    expect(found.has("of-trust")).toBe(false);
  });

  it("starts from one of ours, and may put back what that leaves out", () => {
    expect(ids(own({ "of-trust": { use: "on" } }, { extends: "law" }))).toEqual([
      "of-law",
      "of-order",
      "of-trust",
    ]);
  });

  it("comes after the method and before the caller's options", () => {
    const method = {
      id: "m",
      title: {},
      sources: ["s"],
      rules: {
        "of-trust": "off",
        "of-law": "warning",
        limited: { options: { warn: 5, strict: true }, severity: "info" },
      },
    };
    const profile = own({
      "of-trust": { use: "on" },
      "of-some": { use: "on" },
      "of-law": { use: "on", severity: "error", because },
      limited: { use: "on", options: { warn: 7 }, because },
    });
    const report = asked(profile, method);
    const found = new Map(report.findings.map((finding) => [finding.rule, finding]));
    expect([...found.keys()].sort()).toEqual(
      ["limited", "of-equality", "of-law", "of-order", "of-some", "of-trust"].sort(),
    );
    expect(found.get("of-law")?.severity).toBe("error");
    expect(found.get("limited")).toMatchObject({ severity: "info", params: { warn: 7 } });
    const options = { limited: { warn: 9 } };
    const last = check(plan, { asOf, rules, profile, method: method as never, options });
    expect(last.findings.find((f) => f.rule === "limited")?.params["warn"]).toBe(9);
  });

  it("tells all that is wrong with it at once, with its place and what was meant", () => {
    const wrong = {
      "of-lawn": { use: "off", because },
      limited: { use: "on", options: { warm: 1, words: "a", strict: 1 }, because },
      "of-trust": { use: "off" },
      "of-equality": { use: "on", severity: "error", because },
    } as const;
    const parsed = parseProfile(own(wrong), rules);
    expect(parsed.ok).toBe(false);
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.map(({ path, code, nearest }) => [path, code, nearest])).toEqual([
      ['$.rules["of-lawn"]', "unknown-key", "of-law"],
      ["$.rules.limited.options.warm", "unknown-key", "warn"],
      ["$.rules.limited.options.words", "wrong-type", undefined],
      ["$.rules.limited.options.strict", "wrong-type", undefined],
      ['$.rules["of-trust"].because', "missing", undefined],
      ['$.rules["of-equality"].severity', "out-of-range", undefined],
    ]);
    expect(faults[0]?.message).toEqual({
      sv: 'Det finns ingen regel "of-lawn". Menades "of-law"?',
      en: 'There is no rule "of-lawn". Was "of-law" meant?',
    });
    expect(faults[1]?.message.sv).toContain("Dess val: warn, words, strict.");
    expect(faults[2]?.message.en).toBe('Expected a list of texts, like ["a"], but found "a".');
    expect(faults[3]?.message.en).toContain("true or false");
    expect(() => asked(own(wrong))).toThrow(ProfileError);
    expect(() => asked("lawn" as "law")).toThrow("law, trust, everything");
  });

  it("tells what is wrong in words that say how to mend it, in both languages", () => {
    const long = "å".repeat(59);
    const said = own({
      "of-law": { use: "on", options: { warn: 1 }, because },
      "of-trust": { use: "on", options: {} },
      "of-equality": { use: "on", severity: "error", because },
      limited: {
        use: "on",
        options: { warm: "x", warn: "10", words: [1, "a"], strict: 1, "not a name": 1 },
        because,
      },
      "wholly-other": { use: "on" },
      [`${long}å`]: { use: "on" },
    });
    const parsed = parseProfile(said, rules);
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      {
        path: '$.rules["of-law"].options.warn',
        code: "unknown-key",
        expected: "",
        found: '"warn"',
        message: {
          sv: 'Regeln of-law har inget val "warn". Dess val: inga.',
          en: 'The rule of-law has no option "warn". Its options: none.',
        },
      },
      {
        path: '$.rules["of-trust"].because',
        code: "missing",
        expected: "text",
        found: "undefined",
        message: {
          sv: "Skälet saknas. Skriv i because varför regeln stängs av, görs lättare eller får andra gränser.",
          en: "The reason is missing. Write in because why the rule is turned off, made lighter or given other limits.",
        },
      },
      {
        path: '$.rules["of-equality"].severity',
        code: "out-of-range",
        expected: "≤ warning",
        found: '"error"',
        message: {
          sv: "Ett fynd av regeln of-equality kan som mest vara warning: en profil kan göra en regel lättare, aldrig tyngre.",
          en: "A finding of the rule of-equality can be warning at most: a profile can make a rule lighter, never heavier.",
        },
      },
      {
        path: "$.rules.limited.options.warm",
        code: "unknown-key",
        expected: "",
        found: '"warm"',
        nearest: "warn",
        message: {
          sv: 'Regeln limited har inget val "warm". Menades "warn"? Dess val: warn, words, strict.',
          en: 'The rule limited has no option "warm". Was "warn" meant? Its options: warn, words, strict.',
        },
      },
      {
        path: "$.rules.limited.options.warn",
        code: "wrong-type",
        expected: "a number, like 10",
        found: '"10"',
        message: {
          sv: 'Här ska stå ett tal, som 10, men det står "10".',
          en: 'Expected a number, like 10, but found "10".',
        },
      },
      {
        path: "$.rules.limited.options.words",
        code: "wrong-type",
        expected: 'a list of texts, like ["a"]',
        found: '[1,"a"]',
        message: {
          sv: 'Här ska stå en lista av texter, som ["a"], men det står [1,"a"].',
          en: 'Expected a list of texts, like ["a"], but found [1,"a"].',
        },
      },
      {
        path: "$.rules.limited.options.strict",
        code: "wrong-type",
        expected: "true or false, like false",
        found: "1",
        message: {
          sv: "Här ska stå true eller false, som false, men det står 1.",
          en: "Expected true or false, like false, but found 1.",
        },
      },
      expect.objectContaining({ path: '$.rules.limited.options["not a name"]' }),
      {
        path: '$.rules["wholly-other"]',
        code: "unknown-key",
        expected: "",
        found: '"wholly-other"',
        message: {
          sv: 'Det finns ingen regel "wholly-other".',
          en: 'There is no rule "wholly-other".',
        },
      },
      // With its quotes the name is 62 characters long, of which 60 are shown.
      expect.objectContaining({ path: `$.rules["${long}…]`, found: `"${long}…` }),
    ]);
    const short = own({ [long.slice(1)]: { use: "on" } });
    const whole = parseProfile(short, rules);
    expect(whole.ok ? [] : whole.faults[0]?.found).toBe(`"${long.slice(1)}"`);
    expect(new ProfileError(parsed.ok ? [] : parsed.faults.slice(0, 2))).toMatchObject({
      name: "ProfileError",
      message: [
        '$.rules["of-law"].options.warn: The rule of-law has no option "warn". Its options: none.',
        '$.rules["of-trust"].because: The reason is missing. Write in because why the rule is turned off, made lighter or given other limits.',
      ].join("\n"),
    });
  });

  it("may make a rule as heavy as the best read of its sources allows", () => {
    const secondHand: RuleSource = { ...kommunallagen["6:38"], reading: "secondHand" };
    const weigh = (severity: "error" | "warning", ...sources: Rule["sources"]) => {
      const said = own({ mixed: { use: "on", severity, because } });
      return parseProfile(said, [rule("mixed", { force: "law", sources })]).ok;
    };
    expect(weigh("error", secondHand, kommunallagen["6:38"])).toBe(true);
    expect(weigh("error", secondHand)).toBe(false);
    expect(weigh("warning", secondHand)).toBe(true);
  });

  it("says which profiles there are, and which was meant, when its name is not known", () => {
    const faults = (profile: string) => {
      try {
        asked(profile as "law");
        return [];
      } catch (error) {
        return error instanceof ProfileError ? error.faults : [error];
      }
    };
    expect(faults("trsut")).toEqual([
      {
        path: "$",
        code: "not-allowed",
        expected: "law, trust, everything",
        found: '"trsut"',
        nearest: "trust",
        message: {
          sv: 'Det finns ingen profil "trsut". Profiler: law, trust, everything.',
          en: 'There is no profile "trsut". Profiles: law, trust, everything.',
        },
      },
    ]);
    expect(Object.keys(faults("constructor")[0] ?? {})).not.toContain("nearest");
  });

  it("adjusts no rule that it merely puts, and tells no reason for one it does not set", () => {
    const said = own({ "of-trust": { use: "on", because }, "of-law": { use: "on" } });
    expect(asked(said).adjusted).toEqual([]);
  });

  it.each([
    ["a reason of blanks", { rules: { "of-law": { use: "off", because: "  " } } }, "because"],
    ["a setting without use", { rules: { "of-law": { because } } }, "use"],
    ["an unknown field", { rulez: {}, rules: {} }, "rulez"],
    ["another format", { format: 2, rules: {} }, "format"],
    ["an unknown start", { extends: "lawn", rules: {} }, "extends"],
    ["a way to the prototype", { rules: JSON.parse('{"__proto__": {}}') }, "rules"],
  ])("is refused with %s", (_, changes, place) => {
    const parsed = parseProfile({ format: 1, id: "ours", ...changes }, rules);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual([
      expect.stringContaining(place),
    ]);
    expect(JSON.stringify(parsed)).not.toContain('"ext"');
  });

  it("is refused with a way to the prototype among the options of a rule, which zod passes over", () => {
    const said = '{ "limited": { "use": "on", "options": { "__proto__": {} }, "because": "x" } }';
    const parsed = parseProfile({ format: 1, id: "ours", rules: JSON.parse(said) }, rules);
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      {
        path: "$.rules.limited.options",
        code: "forbidden-key",
        expected: "key",
        found: '"__proto__"',
        message: {
          sv: 'Fältnamnet "__proto__" är inte tillåtet. Välj ett annat namn.',
          en: 'The field name "__proto__" is not allowed. Choose another name.',
        },
      },
    ]);
  });

  it.each([[null], ["law"], [[]]])("is no profile: %j", (input) => {
    expect(parseProfile(input).ok).toBe(false);
  });

  it("is given back as it was", () => {
    const profile = own({ "of-law": { use: "on" } });
    const parsed = parseProfile(profile, rules);
    expect(parsed.ok && parsed.profile).toBe(profile);
  });
});

/** What of a schema is looked at here. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

describe("the JSON Schema of a profile", () => {
  // Compiled where it is used, so that a schema that cannot be made is a red test.
  const validate = (profile: unknown) =>
    new Ajv2020({ strictTypes: false }).compile(profileJsonSchema(rules))(profile);

  it.each([
    ["nothing set", own({}), true],
    ["a rule turned off with a reason", own({ "of-law": { use: "off", because } }), true],
    ["a rule turned on", own({ "of-law": { use: "on" } }, { extends: "trust" }), true],
    ["an option", own({ limited: { use: "on", options: { warn: 2 }, because } }), true],
    ["no reason", own({ "of-law": { use: "off" } }), false],
    ["no reason for a weight", own({ "of-law": { use: "on", severity: "info" } }), false],
    ["an unknown rule", own({ "of-lawn": { use: "off", because } }), false],
    ["an unknown option", own({ limited: { use: "on", options: { warm: 2 }, because } }), false],
    [
      "an option of another type",
      own({ limited: { use: "on", options: { warn: "2" }, because } }),
      false,
    ],
    ["too heavy a weight", own({ limited: { use: "on", severity: "error", because } }), false],
  ])("says the same as parseProfile: %s", (_, profile, expected) => {
    expect([validate(profile), parseProfile(profile, rules).ok]).toEqual([expected, expected]);
  });

  it("shows each rule with its title, its options and the weights it may have", () => {
    const { properties = {}, ...schema } = profileJsonSchema(rules) as Schema;
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:styrkedja:profile:1",
      title: "styrkedja profile",
      additionalProperties: false,
      required: ["format", "id", "rules"],
    });
    const { rules: dictionary, ...fields } = properties;
    expect(dictionary).toMatchObject({ type: "object", additionalProperties: false });
    const each = dictionary?.properties ?? {};
    expect(Object.keys(each)).toEqual(rules.map(({ id }) => id));
    expect(each["of-law"]).toMatchObject({
      title: "Frågan of-law",
      description: "The question of-law",
      required: ["use"],
      additionalProperties: false,
      properties: {
        use: { $ref: "#/$defs/use" },
        because: { $ref: "#/$defs/because" },
        severity: { enum: ["error", "warning", "info"] },
        options: { type: "object", properties: {}, additionalProperties: false },
      },
      allOf: [{ $ref: "#/$defs/reason" }],
    });
    const means = { description: "limit" };
    expect(each["limited"]?.properties).toMatchObject({
      severity: { enum: ["warning", "info"] },
      options: {
        properties: {
          warn: { type: "number", default: 10, ...means },
          words: { type: "array", items: { type: "string" }, default: ["a"], ...means },
          strict: { type: "boolean", default: false, ...means },
        },
      },
    });
    const described = [
      ...Object.entries(fields),
      ["rules", dictionary] as const,
      ...Object.entries(schema.$defs ?? {}).filter(([name]) => name !== "reason"),
    ];
    for (const [name, field] of described) {
      expect([name, field?.description]).toEqual([name, expect.stringMatching(/^[A-Z].+[.?]$/)]);
    }
  });

  it("knows the rules of the library, when no others are given", () => {
    const { properties } = profileJsonSchema() as Schema;
    expect(Object.keys(properties?.["rules"]?.properties ?? {})).toHaveLength(catalogue.length);
  });
});
