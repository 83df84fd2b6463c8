import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFaultAt } from "../../src/cli/json-fault-at.js";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("where a text stops being JSON", () => {
  it("is its end when it is JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(jsonFaultAt(`\n ${text} \t`)).toBe(text.length + 4);
      }),
    );
  });

  it("is within it, and what stands before can still become JSON, when a character is lost", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, random) => {
        const at = random % json.length;
        const broken = json.slice(0, at) + json.slice(at + 1);
        if (isJson(broken)) return;
        const fault = jsonFaultAt(broken);
        expect(fault).toBeLessThanOrEqual(broken.length);
        // Nothing before the fault is at fault: the shorter text fails at its very end.
        expect(jsonFaultAt(broken.slice(0, fault))).toBe(fault);
      }),
    );
  });
});
