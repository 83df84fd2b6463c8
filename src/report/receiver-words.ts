import type { ChainLink } from "../explain/explain-delegation.js";
import type { Words } from "../sources/words.js";

/** What kind of receiver, where the plan names no body and no position. */
export const receiverWords: Readonly<Record<NonNullable<ChainLink["kind"]>, Words>> = {
  presidium: { sv: "presidiet", en: "the presidium" },
  committee: { sv: "ett utskott", en: "a committee" },
  chair: { sv: "ordföranden", en: "the chair" },
  member: { sv: "en ledamot", en: "a member" },
  substitute: { sv: "en ersättare", en: "a substitute" },
  employee: { sv: "en anställd", en: "an employee" },
  automated: { sv: "en automatiserad beslutsfunktion", en: "an automated function" },
  selfGoverningBody: { sv: "ett självförvaltningsorgan", en: "a self-governing body" },
  partyBody: { sv: "ett partssammansatt organ", en: "a party-composed body" },
  board: { sv: "en nämnd", en: "a board" },
  company: { sv: "ett bolag", en: "a company" },
  consultant: { sv: "en konsult", en: "a consultant" },
};
