import * as z from "zod";
import { must, told } from "../plan/field.js";
import { slug } from "../plan/id.js";
import type { Infer } from "../plan/infer.js";
import { once } from "../plan/once.js";
import { dictionary, ext, labelSchema } from "../plan/text.js";

/** The profiles that come with the library. */
export const profileIds = ["law", "trust", "everything"] as const;
export type ProfileId = (typeof profileIds)[number];

/** How one rule is set, and why. */
export const ruleSettingSchema = once(() =>
  z.strictObject({
    use: must(z.enum(["off", "on"]), "Is the question put at all?"),
    severity: told(
      z.enum(["error", "warning", "info"]),
      "How heavy a finding is; never heavier than what stands behind the rule allows.",
    ),
    options: told(ext(), "The rule's own options, such as a threshold, by name."),
    because: told(
      z.string().max(2000).regex(/\S/),
      "Why. Needed whenever a rule is turned off, made lighter or given other options.",
    ),
  }),
);
export type ProfileRule = Infer<typeof ruleSettingSchema>;

/** A municipality's own choice of rules, weights and thresholds, each with its reason: what a profile file holds. */
export const profileSchema = once(() =>
  z.strictObject({
    $schema: told(z.string().max(1000), "Address of this schema, for an editor."),
    format: must(z.literal(1), "Version of the format."),
    id: must(slug(), "Its name for ever, `exempelkommun-2026`."),
    title: told(labelSchema(), "What it is called."),
    extends: told(z.enum(profileIds), "The profile it starts from; absent means everything."),
    rules: must(dictionary(ruleSettingSchema()), "How it sets the rules, by rule id."),
  }),
);
export type Profile = Infer<typeof profileSchema>;
