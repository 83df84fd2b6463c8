import { check } from "styrkedja";
import { catalogue } from "styrkedja/rules";
import { asOf } from "./operations.js";
import { rounds } from "./rounds.js";

/** Every rule put to the plan alone, the lookups that it needs included: what all of them share is counted for each. */
export const ruleTimes = (text: string) => {
  let plan = JSON.parse(text);
  const alone = catalogue.map(({ id }) => [id, () => check(plan, { asOf, only: [id] })] as const);
  return rounds({
    P: () => {
      plan = JSON.parse(text);
    },
    ...Object.fromEntries(alone),
  });
};
