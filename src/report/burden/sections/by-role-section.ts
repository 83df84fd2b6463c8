import { byRole } from "../../../burden/lenses/by-role.js";
import { section } from "../section.js";
import { staffWord } from "../staff-words.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: { untold: "inte sagt", counted: "Krav de arbetar med" },
  en: { untold: "not told", counted: "Demands they work on" },
} as const;

export const byRoleSection = section({
  id: "by-role",
  figures: byRole,
  blocks: ({ groups }, { options }) => {
    const { untold, counted } = words[options.language];
    return tallyTable(
      titleOf("by-role", options.language),
      groups.map(({ staff, amount }) => [
        staff === null ? untold : staffWord(staff, options.language),
        amount,
      ]),
      options,
      counted,
    );
  },
});
