export { catalogue } from "./catalogue.js";
export { defineRule } from "./define-rule.js";
export { isActive } from "./is-active.js";
export type {
  About,
  Family,
  Force,
  OptionValues,
  Params,
  Principle,
  Rule,
  RuleExample,
  RuleKind,
  RuleOption,
  Severity,
  Tell,
} from "./rule.js";
export { families } from "./rule.js";
