import * as z from "zod";
import type { JsonSchema } from "../plan/json-schema.js";
import { catalogue } from "../rules/catalogue.js";
import type { OptionValues, Rule } from "../rules/rule.js";
import { heaviestSeverity } from "./heaviest-severity.js";
import { profileSchema, ruleSettingSchema } from "./profile.js";
import { isAtLeast } from "./severity.js";

const severities = ["error", "warning", "info"] as const;

/** A reason may be left out only where the rule is merely put. */
const reason: JsonSchema["anyOf"] = [
  { required: ["because"] },
  { properties: { use: { const: "on" }, severity: false, options: false } },
];

const schemaLike = (standard: OptionValues[string]): JsonSchema =>
  Array.isArray(standard)
    ? { type: "array", items: { type: "string" } }
    : { type: typeof standard as "number" | "boolean" };

const settingOf = (rule: Rule, base: JsonSchema): JsonSchema => {
  const heaviest = heaviestSeverity(rule);
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    { ...schemaLike(option.default), description: option.means.en, default: option.default },
  ]);
  return {
    ...base,
    title: rule.title.sv,
    description: rule.title.en,
    properties: {
      use: { $ref: "#/$defs/use" },
      because: { $ref: "#/$defs/because" },
      severity: {
        enum: severities.filter((severity) => isAtLeast(heaviest, severity)),
      },
      options: {
        type: "object",
        properties: Object.fromEntries(options),
        additionalProperties: false,
      },
    },
    allOf: [{ $ref: "#/$defs/reason" }],
  };
};

/**
 * How does an editor know what may stand in a profile? The profile as JSON Schema 2020-12: every rule by id with its
 * options and the weights it may have. Published as `styrkedja/profile.schema.json`.
 *
 * @example
 * ```ts
 * import { profileJsonSchema } from "styrkedja/check";
 *
 * profileJsonSchema().$id; // "urn:styrkedja:profile:1"
 * ```
 */
export const profileJsonSchema = (rules: readonly Rule[] = catalogue): JsonSchema => {
  const { $schema, ...base } = z.toJSONSchema(profileSchema(), { io: "input" }) as JsonSchema;
  const { $schema: _, ...setting } = z.toJSONSchema(ruleSettingSchema(), {
    io: "input",
  }) as JsonSchema;
  const { rules: dictionary, ...fields } = base.properties ?? {};
  return {
    $schema: $schema ?? "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:styrkedja:profile:1",
    title: "styrkedja profile",
    ...base,
    properties: {
      ...fields,
      rules: {
        type: "object",
        description: (dictionary as JsonSchema).description ?? "",
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule, setting)])),
        additionalProperties: false,
      },
    },
    $defs: {
      use: setting.properties?.["use"] as JsonSchema,
      because: setting.properties?.["because"] as JsonSchema,
      reason: { anyOf: reason },
    },
  };
};
