/** Packs what would be published, judges it, and uses it from an empty project. Needs a built dist. */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import manifest from "../package.json" with { type: "json" };

const consumer = mkdtempSync(join(tmpdir(), "styrkedja-"));
const tarball = join(consumer, `${manifest.name}-${manifest.version}.tgz`);
const fastCheck = `fast-check@${manifest.devDependencies["fast-check"]}`;
const tsc = resolve("node_modules/typescript/bin/tsc");

const here = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: "inherit" });

const there = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: "inherit", cwd: consumer });

const install = (name: string) =>
  there("npm", "install", name, "--prefer-offline", "--no-audit", "--no-fund");

/** The bundler says above each file of others where it comes from; each must have its notice. */
const checkNotices = (dist: string) => {
  const notices = readFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => readFileSync(join(dist, file), "utf8").split("\n"))
    .map((line) => /^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(line)?.[1] ?? "");
  const builtIn = [...new Set(names)].filter((name) => name !== "").sort();
  const silent = builtIn.filter((name) => !notices.includes(`\n${name} `));
  if (builtIn.length === 0) throw new Error("No code of others was found: look for it anew.");
  if (silent.length > 0) throw new Error(`Built in without a notice: ${silent.join(", ")}`);
  console.log(`Notices: ${builtIn.join(", ")}`);
};

try {
  here("npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", consumer);
  here("npx", "--no-install", "publint", "--strict", tarball);
  here("npx", "--no-install", "attw", tarball, "--profile", "esm-only", "--format", "ascii");

  cpSync("scripts/consumer", consumer, { recursive: true });
  copyFileSync(".npmrc", join(consumer, ".npmrc"));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true }));
  install(tarball);
  checkNotices(join(consumer, "node_modules", manifest.name, "dist"));
  there("node", "doors.mjs", "styrkedja/testing");
  install(fastCheck);
  there("node", "doors.mjs");
  there("node", tsc, "-p", ".");
  there("node", "out/use.mjs");
  there("node", "out/use.cjs");
  there("npx", "--no-install", "styrkedja", "--help");
} finally {
  rmSync(consumer, { recursive: true, force: true });
}
