// Opens every door of the installed package, by import and by require: one and the same module.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import process from "node:process";

const require = createRequire(import.meta.url);
const { exports } = require("styrkedja/package.json");
const shut = process.argv.slice(2);
const doors = Object.keys(exports)
  .map((key) => key.replace(".", "styrkedja"))
  .filter((door) => !door.endsWith(".json") && !shut.includes(door));

for (const door of doors) {
  const imported = await import(door);
  assert.notEqual(Object.keys(imported).length, 0, `${door} is empty`);
  assert.equal(require(door), imported, `${door} is loaded twice`);
}
for (const door of shut)
  await assert.rejects(import(door), { code: "ERR_MODULE_NOT_FOUND" }, `${door} opened`);
for (const schema of ["plan", "profile"])
  assert.ok(require(`styrkedja/${schema}.schema.json`).$schema);
console.log(`${doors.length} doors open`);
