export { kommunallagen } from "./kommunallagen.js";
export { literature } from "./literature.js";
export { ownChoice } from "./own-choice.js";
export type { Reading, RuleSource, SourceKind } from "./source.js";
export type { Words } from "./words.js";
