/** A count and what is counted, agreeing: "1 demand", "12 demands". The count is text already. */
export const plural = (count: string, one: string, many: string): string =>
  `${count} ${count === "1" ? one : many}`;
