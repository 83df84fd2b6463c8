/** Packs what would be published, judges it, and uses it from an empty project. Needs a built dist. */
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

try {
  here("npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", consumer);
  here("npx", "--no-install", "publint", "--strict", tarball);
  here("npx", "--no-install", "attw", tarball, "--profile", "esm-only", "--format", "ascii");

  cpSync("scripts/consumer", consumer, { recursive: true });
  copyFileSync(".npmrc", join(consumer, ".npmrc"));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true }));
  install(tarball);
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
