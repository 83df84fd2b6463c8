/** A file with answers from Kolada, read as JSON: one answer, a list of them, or what `fetchKolada` gave. */
export interface SavedAnswer {
  /** The file's name, as its reader knows it. */
  readonly file: string;
  readonly json: unknown;
}
