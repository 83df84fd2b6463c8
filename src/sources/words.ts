/** The same in Swedish and English. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}
