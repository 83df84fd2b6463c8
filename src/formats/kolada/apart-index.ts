import { type Marks, marksOf, type ToldApart, toldApart } from "./told-apart.js";

interface Title {
  readonly name: string;
  readonly unit?: string;
}

/** Marks that are written alike tell the same things apart. */
const keyOf = ({ words, numbers, unitNumbers, dividedBy }: Marks): string =>
  [...words, numbers, unitNumbers, dividedBy]
    .map((found) => (found ? [...found.values()].join(",") : "?"))
    .join(";");

/**
 * What tells a title from each of these? Many titles have the same marks, so that each title is read once, and held
 * against each sort of marks once.
 */
export const apartIndex = (titles: readonly Title[]) => {
  const sorts = new Map<string, { readonly marks: Marks; readonly sort: number }>();
  const sortOfRow: ({ readonly marks: Marks; readonly sort: number } | undefined)[] = [];
  const sortOf = (row: number) => {
    const before = sortOfRow[row];
    if (before) return before;
    const { name = "", unit } = titles[row] ?? {};
    const marks = marksOf(name, unit);
    const key = keyOf(marks);
    const found = sorts.get(key) ?? { marks, sort: sorts.size };
    sorts.set(key, found);
    sortOfRow[row] = found;
    return found;
  };
  return (name: string, unit: string | undefined): ((row: number) => readonly ToldApart[]) => {
    const own = marksOf(name, unit);
    const known: (readonly ToldApart[])[] = [];
    return (row) => {
      const { marks, sort } = sortOf(row);
      const apart = known[sort] ?? toldApart(own, marks);
      known[sort] = apart;
      return apart;
    };
  };
};
