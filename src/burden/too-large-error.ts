/** Numbers so large that a sum of them would no longer be exact: past 2^53 small units, some 1.5 billion hours. */
export class TooLargeError extends RangeError {
  constructor() {
    super("The sum is too large to be exact.");
    this.name = "TooLargeError";
  }
}
