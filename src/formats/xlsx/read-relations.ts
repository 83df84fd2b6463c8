import { pathInZip } from "./path-in-zip.js";
import { readXml } from "./read-xml.js";
import type { Zip } from "./zip.js";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly path: string;
}

const most = 10_000;

/** Which parts does this part lead to? Links out of the workbook are left alone. */
export const readRelations = async (zip: Zip, of: string): Promise<readonly Relation[]> => {
  const slash = of.lastIndexOf("/");
  const folder = of.slice(0, Math.max(0, slash));
  const path = pathInZip(folder, `_rels/${of.slice(slash + 1)}.rels`);
  if (!zip.entries.has(path)) return [];
  const relations: Relation[] = [];
  await readXml(zip, path, {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || relations.length >= most) return;
      if (TargetMode === "External") return;
      relations.push({
        id: Id,
        type: Type.split("/").at(-1) ?? "",
        path: pathInZip(folder, Target),
      });
    },
  });
  return relations;
};
