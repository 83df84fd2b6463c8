/** What is read of a workbook at most. A large city's register of 60 000 rows needs a tenth of it. */
export const limits = {
  packedBytes: 128 * 2 ** 20,
  unpackedBytes: 256 * 2 ** 20,
  /** Told in its directory; a workbook with thousands of pictures has a few thousand. */
  files: 20_000,
  /** Places in the grid, from A1 to the last cell of each row. */
  cells: 20_000_000,
  /** Excel's own. */
  rows: 1_048_576,
  columns: 16_384,
  sharedTexts: 4_000_000,
  styles: 100_000,
  merges: 100_000,
  sheets: 1_000,
  /** Characters of one tag, or of one run of text between two tags. */
  token: 1_000_000,
} as const;
