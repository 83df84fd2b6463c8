import { sourceRegister } from "../sources/register.js";
import type { RuleSource } from "../sources/source.js";

/** The source that a method names by its address, or by its citation where it has none; `undefined` for one of its own. */
export const sourceOfMethod = (named: string): RuleSource | undefined =>
  sourceRegister.find(({ url, citation }) => (url ?? citation) === named);
