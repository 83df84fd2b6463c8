const most = 80;

/** A name as part of a sentence that is written for every cell: its beginning is enough to know it by. */
export const brief = (name: string): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;
