import type { Kind } from "../../../plan/kinds.js";

const longest = 60;

const lettersWithoutMarks: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  "§": "paragraf ",
  "&": " och ",
};

/** A name as the second half of an id: å and ä become a, ö becomes o, all else but letters and digits a hyphen. */
export const slugOf = (name: string): string => {
  const plain = name
    .slice(0, 400)
    .toLowerCase()
    .replace(/[øæßłđ§&]/gu, (letter) => lettersWithoutMarks[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const hyphen = cut.lastIndexOf("-");
  return (hyphen > longest / 2 ? cut.slice(0, hyphen) : cut.slice(0, longest)).replace(/-+$/u, "");
};

/** Makes ids that nothing has: from a name, with a number after it when the name is taken. */
export const idMaker = (taken: (id: string) => boolean) => {
  const made = new Set<string>();
  const next = new Map<string, number>();
  const isFree = (id: string) => !made.has(id) && !taken(id);
  return (kind: Kind | "organisation", name: string): string => {
    const slug = slugOf(name);
    const base = `${kind}:${slug || "rad"}`;
    let id = base;
    let number = next.get(base) ?? (slug === "" ? 1 : 2);
    if (slug === "" || !isFree(base)) {
      for (id = `${base}-${number}`; !isFree(id); id = `${base}-${number}`) number += 1;
      next.set(base, number + 1);
    }
    made.add(id);
    return id;
  };
};
