import type { Part } from "../../../plan/kinds.js";

/**
 * What a row is known by when it comes again: the lead, and what tells apart those with the same lead. The first lead
 * that the row has is used. An id in a column of its own goes before all of them.
 */
export interface RowKeyFields {
  readonly lead: string;
  readonly with: readonly string[];
}

const byName: readonly RowKeyFields[] = [{ lead: "label", with: [] }];

const own: { readonly [P in Part]?: readonly RowKeyFields[] } = {
  sources: [{ lead: "title", with: [] }, ...byName],
  units: [{ lead: "label", with: ["parent"] }],
  positions: [{ lead: "label", with: ["unit"] }],
  needs: [...byName, { lead: "statement", with: ["targetGroup"] }],
  goals: [
    { lead: "label", with: ["owner", "level"] },
    { lead: "statement", with: ["owner", "level"] },
  ],
  assignments: [{ lead: "label", with: ["giver", "receiver"] }],
  activities: [{ lead: "label", with: ["unit"] }],
  indicators: [{ lead: "label", with: ["unit"] }],
  observations: [{ lead: "indicator", with: ["unit", "period"] }],
  cycles: [{ lead: "label", with: ["from", "to"] }],
  occasions: [{ lead: "of", with: ["period", "from", "madeOn"] }, ...byName],
  obligations: [{ lead: "label", with: ["from", "to"] }],
  registers: [...byName, { lead: "board", with: [] }],
  delegations: [
    { lead: "number", with: ["register", "from"] },
    { lead: "label", with: ["register", "from", "to"] },
  ],
  decisions: [
    { lead: "label", with: ["body", "on"] },
    { lead: "diaryNumber", with: ["section"] },
    { lead: "section", with: ["body", "on"] },
  ],
  records: [{ lead: "kind", with: ["on", "period", "by"] }, ...byName],
};

/** By which fields are the rows of this part known? */
export const keyFieldsOf = (part: Part): readonly RowKeyFields[] => own[part] ?? byName;
