/** A graph with its circles cut, so that it can be drawn from one side to the other. */
export interface GraphOrder {
  /** What serves each, in the order given. */
  readonly beneath: ReadonlyMap<string, readonly string[]>;
  /** Those that serve nothing that is here, and one of each circle. */
  readonly roots: readonly string[];
  /** How far each stands from a root, by the longest way. */
  readonly depth: ReadonlyMap<string, number>;
}

/** In which order do they stand? A link that would close a circle is not followed. */
export const graphOrder = (
  ids: readonly string[],
  links: readonly { readonly from: string; readonly serves: string }[],
): GraphOrder => {
  const known = new Set(ids);
  const all = new Map<string, string[]>(ids.map((id) => [id, []]));
  const serving = new Set<string>();
  for (const { from, serves } of links) {
    if (!known.has(from) || !known.has(serves) || from === serves) continue;
    all.get(serves)?.push(from);
    serving.add(from);
  }
  const beneath = new Map<string, string[]>();
  const open = new Set<string>();
  const sorted: string[] = [];
  const visit = (start: string) => {
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    beneath.set(start, []);
    open.add(start);
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { id: string; next: number };
      const below = all.get(top.id)?.[top.next];
      if (below === undefined) {
        open.delete(top.id);
        sorted.push(top.id);
        stack.pop();
        continue;
      }
      top.next += 1;
      if (open.has(below)) continue;
      beneath.get(top.id)?.push(below);
      if (beneath.has(below)) continue;
      beneath.set(below, []);
      open.add(below);
      stack.push({ id: below, next: 0 });
    }
  };
  const roots: string[] = [];
  for (const id of [...ids.filter((one) => !serving.has(one)), ...ids]) {
    if (beneath.has(id)) continue;
    roots.push(id);
    visit(id);
  }
  const depth = new Map(ids.map((id) => [id, 0]));
  for (const id of sorted.toReversed()) {
    for (const below of beneath.get(id) ?? []) {
      depth.set(below, Math.max(depth.get(below) ?? 0, (depth.get(id) ?? 0) + 1));
    }
  }
  return { beneath, roots, depth };
};
