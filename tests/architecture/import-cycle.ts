/** Do some files import each other in a circle? The first circle met, ending where it began. */
export const importCycle = (
  graph: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined => {
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (file: string): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return;
    trail.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next);
      if (cycle !== undefined) return cycle;
    }
    trail.pop();
    done.add(file);
    return;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file);
    if (cycle !== undefined) return cycle;
  }
  return;
};
