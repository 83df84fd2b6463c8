import type { Words } from "../sources/words.js";

/** What one figure about the burden means: its definition, its unit, and who else counts so. */
export interface Metric {
  readonly id: string;
  readonly title: Words;
  readonly definition: Words;
  readonly unit: Words;
  /** Has somebody published this definition, or is it ours? */
  readonly status: "published" | "ours";
  /** Ids of the register of sources; for our own definitions those of the thought behind it, if any. */
  readonly sources: readonly string[];
}
