import type { Words } from "../../sources/words.js";

/** What was met in a sheet that its reader should know of. */
export interface Met {
  readonly isHidden: boolean;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly filledDown: number;
  readonly timesOfDay: number;
  readonly hasComments: boolean;
}

const some = (count: number, one: Words, several: Words): readonly Words[] => {
  if (count === 0) return [];
  const { sv, en } = count === 1 ? one : several;
  return [{ sv: sv.replace("#", String(count)), en: en.replace("#", String(count)) }];
};

/** What should whoever reads the rows know? A sentence for each. */
export const sheetNotes = (met: Met): readonly Words[] => [
  ...(met.isHidden
    ? [
        {
          sv: 'Bladet är dolt i arbetsboken. Det lästes ändå. Ska det inte med, skriv "leaveOut": true för det i en mappningsfil.',
          en: 'The sheet is hidden in the workbook. It was read all the same. To leave it out, write "leaveOut": true for it in a mapping file.',
        },
      ]
    : []),
  ...some(
    met.hiddenRows,
    {
      sv: "En rad är dold i arbetsboken. Den lästes ändå.",
      en: "One row is hidden in the workbook. It was read all the same.",
    },
    {
      sv: "# rader är dolda i arbetsboken. De lästes ändå.",
      en: "# rows are hidden in the workbook. They were read all the same.",
    },
  ),
  ...some(
    met.hiddenColumns,
    {
      sv: "En kolumn är dold i arbetsboken. Den lästes ändå.",
      en: "One column is hidden in the workbook. It was read all the same.",
    },
    {
      sv: "# kolumner är dolda i arbetsboken. De lästes ändå.",
      en: "# columns are hidden in the workbook. They were read all the same.",
    },
  ),
  ...some(
    met.filledDown,
    {
      sv: "En rad fick sitt värde från en cell som är sammanfogad med den ovanför.",
      en: "One row got its value from a cell merged with the one above.",
    },
    {
      sv: "# celler fick sitt värde från den cell ovanför som de är sammanfogade med.",
      en: "# cells got their value from the cell above that they are merged with.",
    },
  ),
  ...some(
    met.timesOfDay,
    {
      sv: "Ett datum hade även ett klockslag. Dagen lästes, klockslaget inte.",
      en: "One date had a time of day too. The day was read, the time was not.",
    },
    {
      sv: "# datum hade även ett klockslag. Dagarna lästes, klockslagen inte.",
      en: "# dates had a time of day too. The days were read, the times were not.",
    },
  ),
  ...(met.hasComments
    ? [
        {
          sv: "Bladet har kommentarer till celler. De läses inte.",
          en: "The sheet has comments on cells. They are not read.",
        },
      ]
    : []),
];
