export { delegationGuidance } from "./delegation-guidance.js";
export { goalLiterature } from "./goal-literature.js";
export { kommunallagen } from "./kommunallagen.js";
export { literature } from "./literature.js";
export { otherActs } from "./other-acts.js";
export { ownChoice } from "./own-choice.js";
export { practice } from "./practice.js";
export type { Reading, RuleSource, SourceKind } from "./source.js";
export type { Words } from "./words.js";
