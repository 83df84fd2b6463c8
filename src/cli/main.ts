#!/usr/bin/env node
import process from "node:process";
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

// Whoever reads may stop before the end: `styrkedja rules | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), nodeIo());
