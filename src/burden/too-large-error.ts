/** Numbers so large that a sum of them means nothing any more, or, for sums that are merged, is no longer exact. */
export class TooLargeError extends RangeError {
  constructor() {
    super("The sum is too large to be exact.");
    this.name = "TooLargeError";
  }
}
