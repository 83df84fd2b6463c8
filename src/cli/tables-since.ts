import type { SideFile } from "../formats/tables/import/side-file.js";
import { hashOf } from "./hash-of.js";
import type { Io } from "./io.js";

/** What has become of the tables that a plan was read from. */
export interface TablesSince {
  /** Files that are to be found here. */
  readonly here: ReadonlySet<string>;
  /** Files that are other than when they were read: rows may have moved. */
  readonly changed: readonly string[];
  /** Tables, by their number, of an earlier version of a file that has been read again since: those rows are gone from it. */
  readonly gone: ReadonlySet<number>;
}

/** What lies beside a plan may come from anybody: only a file beneath the folder one stands in is opened for its sake. */
const isBeneath = (path: string): boolean =>
  path !== "-" &&
  !path.includes(":") &&
  path.split(/[\\/]/u).every((part, at) => part !== ".." && (part !== "" || at > 0));

/** Are the tables still as they were read? A file that is not to be found here says nothing either way. */
export const tablesSince = async (
  io: Io,
  { tables }: Pick<SideFile, "tables">,
): Promise<TablesSince> => {
  const numbersOf = new Map<string, number[]>();
  for (const [at, { file, hash }] of tables.entries()) {
    if (hash === undefined || !isBeneath(file)) continue;
    const known = numbersOf.get(file);
    if (known) known.push(at);
    else numbersOf.set(file, [at]);
  }
  const here = new Set<string>();
  const changed: string[] = [];
  const gone = new Set<number>();
  for (const [file, numbers] of numbersOf) {
    let now: string;
    try {
      now = hashOf(await io.readFile(file));
    } catch {
      continue;
    }
    here.add(file);
    const others = numbers.filter((at) => tables[at]?.hash !== now);
    if (others.length === numbers.length) changed.push(file);
    else for (const at of others) gone.add(at);
  }
  return { here, changed, gone };
};
