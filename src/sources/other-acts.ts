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
  "tid-1930-173-2": {
    id: "tid-1930-173-2",
    kind: "statute",
    ...cited({ sfs: "1930:173", section: "2" }),
    url: "https://lagen.nu/1930:173",
    reading: "full",
    checkedOn: "2023-03-01",
    readApart: true,
    says: "What is to be done at the latest on a Sunday, another public holiday, a Saturday or the eve of midsummer, Christmas or New Year may be done on the next weekday. Whether that reaches a decision by the council, it does not say.",
  },
  "lag-2009-47-6-4": {
    id: "lag-2009-47-6-4",
    kind: "statute",
    ...cited({ sfs: "2009:47", chapter: "6", section: "4" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2009/sfs-2009-47.md",
    reading: "full",
    validFrom: "2022-02-01",
    checkedOn: "2025-07-01",
    says: "A board may, by agreement with a purchasing centre, let its employees decide in a procurement; not in the cases of 6 kap. 38 § kommunallagen.",
  },
  "pbl-5-27": {
    id: "pbl-5-27",
    kind: "statute",
    ...cited({ sfs: "2010:900", chapter: "5", section: "27" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2010/sfs-2010-900.md",
    reading: "full",
    checkedOn: "2025-07-01",
    says: "The right to adopt a detailed plan may not be passed on by the board that has been given it.",
  },
  "pbl-12-6": {
    id: "pbl-12-6",
    kind: "statute",
    ...cited({ sfs: "2010:900", chapter: "12", section: "6" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2010/sfs-2010-900.md",
    reading: "full",
    checkedOn: "2025-07-01",
    says: "Not delegated: matters of principle or major weight, most orders under penalty of a fine, orders at the receiver's cost, and building sanction fees.",
  },
  "fb-19-14": {
    id: "fb-19-14",
    kind: "statute",
    ...cited({ sfs: "1949:381", chapter: "19", section: "14" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/1949/sfs-1949-381.md",
    reading: "full",
    checkedOn: "2025-07-01",
    says: "The guardian board may let a member, a substitute in service or a competent municipal official decide; dismissals under 11 kap. 20 §, ending an agreement on an undivided estate and orders under penalty of a fine only by the whole board.",
  },
  "lvu-6": {
    id: "lvu-6",
    kind: "statute",
    ...cited({ sfs: "1990:52", section: "6" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/1990/sfs-1990-52.md",
    reading: "full",
    checkedOn: "2025-07-01",
    says: "When the board's decision on immediate care cannot be waited for, its chair or another member it has appointed decides, and reports at the next meeting.",
  },
  "lvu-11": {
    id: "lvu-11",
    kind: "statute",
    ...cited({ sfs: "1990:52", section: "11" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/1990/sfs-1990-52.md",
    reading: "full",
    checkedOn: "2025-07-01",
    says: "When the board's decision on where a young person is to stay cannot be waited for, its chair or another member it has appointed decides, and reports at the next meeting.",
  },
  "skollagen-2-10": {
    id: "skollagen-2-10",
    kind: "statute",
    ...cited({ sfs: "2010:800", chapter: "2", section: "10" }),
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2010/sfs-2010-800.md",
    reading: "full",
    checkedOn: "2025-07-01",
    says: "The rector decides on the unit's inner organisation and what the act otherwise gives the rector, and may let an employee of the unit or a contractor with the competence for it decide where nothing else is said.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
