import type { Demand } from "./demand.js";

/** Is it a rule of the municipality's own? It has no receiver, and its purpose stands in words of its own. */
export const isHouseRule = ({ id }: Pick<Demand, "id">): boolean => id.startsWith("houseRule:");
