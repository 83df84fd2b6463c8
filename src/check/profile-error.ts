import type { Fault } from "../plan/fault.js";

/** Thrown when a profile cannot be used: its name is not known, or it sets rules in ways they do not know. All faults are listed. */
export class ProfileError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message.en}`).join("\n"));
    this.name = "ProfileError";
    this.faults = faults;
  }
}
