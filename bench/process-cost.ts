import { spawnSync } from "node:child_process";

/** Wall clock and processor in seconds, memory at its peak in MiB. */
export type ProcessCost = readonly [wall: number, cpu: number, memory: number];

/** What a process took, told by itself when it ends. */
const tells =
  "data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\n'+JSON.stringify([performance.now()/1e3,(u+s)/1e6,m/1024]))})";

/** Runs Node with these arguments in a process of its own. */
export const processCost = (...args: readonly string[]): ProcessCost => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", tells, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("\n")));
};
