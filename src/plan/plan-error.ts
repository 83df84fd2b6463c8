import type { Fault } from "./fault.js";

/** Thrown by {@link parsePlanOrThrow}: all faults counted, the first hundred listed. */
export class PlanError extends Error {
  readonly faults: readonly Fault[];
  readonly count: number;

  constructor(faults: readonly Fault[], count: number) {
    const first = faults.slice(0, 5).map((fault) => `${fault.path}: ${fault.message.en}`);
    const rest = count > first.length ? [`… and ${count - first.length} more.`] : [];
    super(
      [`The plan has ${count} ${count === 1 ? "fault" : "faults"}.`, ...first, ...rest].join("\n"),
    );
    this.name = "PlanError";
    this.faults = faults;
    this.count = count;
  }
}
