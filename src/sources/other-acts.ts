import { type Provision, provisionText } from "./provision.js";
import type { RuleSource } from "./source.js";

const cited = (provision: Provision, through = "") => ({
  citation: provisionText(provision) + through,
  provision,
});

/** Paragraphs of other acts than kommunallagen, each as well as it was read. */
export const otherActs = {
  "lkbr-13-1": {
    id: "lkbr-13-1",
    kind: "statute",
    ...cited({ sfs: "2018:597", chapter: "13", section: "1" }, ", genom RKR R17 Delårsrapport"),
    url: "https://www.faronline.se/dokument/radet-for-kommunal-redovisning/rkrr0017/",
    reading: "secondHand",
    checkedOn: "2026-11-22",
    says: "The interim report covers at least half and at most two thirds of the fiscal year.",
  },
  "lag-2009-47-6-4": {
    id: "lag-2009-47-6-4",
    kind: "statute",
    ...cited({ sfs: "2009:47", chapter: "6", section: "4" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2009/sfs-2009-47.md",
    reading: "full",
    validFrom: "2022-02-01",
    checkedOn: "2025-07-17",
    says: "A board may let employees of a purchasing centre decide in a procurement.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
