import { isConversation } from "../burden/is-conversation.js";
import type { Weights } from "../burden/weights.js";

/** How many demands could be listed: talk is weighed and never listed. */
export const demandCount = ({ demands }: Weights): number =>
  demands.reduce((count, demand) => count + (isConversation(demand) ? 0 : 1), 0);
