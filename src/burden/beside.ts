/** Those beside the giver whose time a demand takes: who reads, whose hands it passes, who asks. */
export const besides = ["readers", "hops", "collector"] as const;
export type Beside = (typeof besides)[number];
