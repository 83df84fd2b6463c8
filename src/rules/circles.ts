/** Those that each id leads to. */
type Next = (id: string) => readonly string[];

interface Visit {
  readonly id: string;
  readonly targets: readonly string[];
  at: number;
}

/** Groups of ids within which all lead to each other (Tarjan's strongly connected components), in linear time. */
const groupsOf = (ids: Iterable<string>, next: Next): readonly string[][] => {
  const groups: string[][] = [];
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const reach = (id: string, to: number) => {
    lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  };
  const enter = (id: string): Visit => {
    number.set(id, number.size);
    reach(id, number.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, targets: next(id), at: 0 };
  };
  const leave = ({ id, targets }: Visit) => {
    if (lowest.get(id) !== number.get(id)) return;
    const group = open.splice(open.lastIndexOf(id));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || targets.includes(id)) groups.push(group);
  };
  for (const root of ids) {
    if (number.has(root)) continue;
    const trail = [enter(root)];
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const target = top.targets[top.at++];
      if (target === undefined) {
        leave(top);
        trail.pop();
        const above = trail.at(-1);
        if (above) reach(above.id, lowest.get(top.id) ?? 0);
      } else if (!number.has(target)) trail.push(enter(target));
      else if (isOpen.has(target)) reach(top.id, number.get(target) ?? 0);
    }
  }
  return groups;
};

/** The shortest way within a group from its first id, by the alphabet, back to that id. */
const shortest = (group: readonly string[], next: Next): readonly string[] => {
  const [start = ""] = group.toSorted();
  const members = new Set(group);
  const before = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const target of next(id).toSorted()) {
      if (target === start) {
        const way = [id];
        for (let at = before.get(id); at !== undefined; at = before.get(at)) way.push(at);
        return way.reverse();
      }
      if (!members.has(target) || before.has(target)) continue;
      before.set(target, id);
      queue.push(target);
    }
  }
  return [];
};

/**
 * Which go in a circle? For each group of ids that lead back to each other one circle: the shortest through the id that
 * comes first in the alphabet, which it starts with. The order of the ids does not matter; time grows with the links.
 */
export const circles = (ids: Iterable<string>, next: Next): readonly (readonly string[])[] =>
  groupsOf(ids, next).map((group) => shortest(group, next));
