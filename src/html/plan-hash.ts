import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "../plan/plan.js";

/** Which plan was this made from? SHA-256 of the plan as JSON without spaces, in the order its keys have: 64 hexadecimal digits. */
export const planHash = (plan: Plan): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(plan))));
