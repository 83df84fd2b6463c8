import { burdenMethods } from "./burden-methods.js";
import { delegationGuidance } from "./delegation-guidance.js";
import { dialogueLiterature } from "./dialogue-literature.js";
import { goalLiterature } from "./goal-literature.js";
import { kommunallagen } from "./kommunallagen.js";
import { literature } from "./literature.js";
import { methodSources } from "./method-sources.js";
import { otherActs } from "./other-acts.js";
import { ownChoice } from "./own-choice.js";
import { pictureMethods } from "./picture-methods.js";
import { practice } from "./practice.js";
import type { RuleSource } from "./source.js";

const tables: readonly Readonly<Record<string, RuleSource>>[] = [
  kommunallagen,
  otherActs,
  delegationGuidance,
  literature,
  goalLiterature,
  dialogueLiterature,
  practice,
  methodSources,
  burdenMethods,
  pictureMethods,
];

/** Stands once for all of the project's own choices; what was chosen is said by each rule that rests on one. */
const own = ownChoice("Derived by this project; each rule says what was chosen.");

/**
 * What do the rules rest on? Every source once, sorted by id: law, inquiries, guidance, research, practice, and one entry
 * for the project's own choices. A wording of a paragraph that has been replaced stands beside the one that replaced it.
 *
 * @example
 * ```ts
 * import { sourceRegister } from "styrkedja/sources";
 *
 * sourceRegister.find(({ id }) => id === "kl-6-38")?.citation; // "6 kap. 38 § kommunallagen (2017:725)"
 * ```
 */
export const sourceRegister: readonly RuleSource[] = [
  ...tables.flatMap((table) => Object.values(table)),
  own,
].sort((a, b) => (a.id < b.id ? -1 : 1));
