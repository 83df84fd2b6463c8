import { byActivity } from "../../../burden/lenses/by-activity.js";
import type { WorkKind } from "../../../plan/vocabulary.js";
import type { Words } from "../../../sources/words.js";
import { section } from "../section.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";

const words: Readonly<Record<WorkKind | "untold", Words>> = {
  gather: { sv: "samla in uppgifter", en: "gather the facts" },
  assureQuality: { sv: "kontrollera och kvalitetssäkra", en: "check and assure quality" },
  transform: { sv: "sammanställa och skriva", en: "compile and write" },
  transmit: { sv: "lämna in", en: "send in" },
  changeSystem: { sv: "ändra i system", en: "change systems" },
  train: { sv: "utbilda och vägleda", en: "train and guide" },
  record: { sv: "dokumentera löpande", en: "keep records" },
  travel: { sv: "resa", en: "travel" },
  read: { sv: "läsa", en: "read" },
  untold: { sv: "inte sagt", en: "not told" },
};

const counted = { sv: "Krav med sådant arbete", en: "Demands with such work" } as const;

export const byActivitySection = section({
  id: "by-activity",
  figures: byActivity,
  blocks: ({ activities }, { options }) =>
    tallyTable(
      titleOf("by-activity", options.language),
      activities.map(({ activity, amount }) => [
        words[activity ?? "untold"][options.language],
        amount,
      ]),
      options,
      counted[options.language],
    ),
});
