import type { Form } from "../plan/vocabulary.js";
import type { Demand } from "./demand.js";

const conversations: ReadonlySet<Form | undefined> = new Set(["dialogue", "peerReview", "visit"]);

/** Is it talk and no paper? Such time is weighed with the demands but never listed as what could be spared. */
export const isConversation = ({ form }: Pick<Demand, "form">): boolean => conversations.has(form);
