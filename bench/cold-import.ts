import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));

const milliseconds = (name: string): number => {
  const start = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "--eval", `await import("${name}")`], {
    cwd,
    env: {},
  });
  return performance.now() - start;
};

/** How long does a whole process take that only imports the library, next to one that only imports zod? */
export const coldImport = (rounds = 15) => {
  const ours: number[] = [];
  const zods: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const zod = milliseconds("zod");
    const our = milliseconds("styrkedja");
    if (round < 0) continue;
    zods.push(zod);
    ours.push(our);
  }
  return { ours, zods };
};
