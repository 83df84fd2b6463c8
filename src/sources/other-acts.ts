import type { RuleSource } from "./source.js";

/** Paragraphs of other acts than kommunallagen, each as well as it was read. */
export const otherActs = {
  "lkbr-13-1": {
    id: "lkbr-13-1",
    kind: "statute",
    citation:
      "13 kap. 1 § lagen (2018:597) om kommunal bokföring och redovisning, genom RKR R17 Delårsrapport",
    url: "https://www.faronline.se/dokument/radet-for-kommunal-redovisning/rkrr0017/",
    reading: "secondHand",
    checkedOn: "2026-11-22",
    says: "The interim report covers at least half and at most two thirds of the fiscal year.",
  },
  "lag-2009-47-6-4": {
    id: "lag-2009-47-6-4",
    kind: "statute",
    citation: "6 kap. 4 § lagen (2009:47) om vissa kommunala befogenheter",
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2009/sfs-2009-47.md",
    reading: "full",
    validFrom: "2022-02-01",
    checkedOn: "2025-07-17",
    says: "A board may let employees of a purchasing centre decide in a procurement.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
