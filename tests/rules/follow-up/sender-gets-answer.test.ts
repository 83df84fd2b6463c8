import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:ks", kind: "executive" },
  { id: "unit:agency", kind: "outside" },
  { id: "unit:x" },
];
const report = {
  id: "occasion:a",
  of: "cycle:a",
  delivered: [{ to: "unit:ks", on: "2026-03-01" }],
  handled: [{ by: "unit:ks", on: "2026-04-01" }],
  answer: null,
};
const answer = (
  changes: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
  options = {},
) => {
  const told = Object.entries({ ...report, ...changes }).filter(([, value]) => value !== undefined);
  const plan = { units, cycles: [{ id: "cycle:a", to: ["unit:ks"] }], ...more };
  const { fires, cannotTell } = ask(
    "sender-gets-answer",
    { ...plan, occasions: [Object.fromEntries(told)] },
    options,
  );
  return [...fires, ...cannotTell];
};

describe("the days to answer", () => {
  it("run from the day it was taken up", () => {
    expect(answer({ answer: { on: "2026-05-01" } })).toEqual([]);
    expect(answer({ answer: { on: "2026-05-02" } })).toEqual(["cycle:a"]);
    expect(answer({ answer: { on: "2026-05" } })).toEqual([]);
    expect(answer({ answer: { on: "2026-06" } })).toEqual(["cycle:a"]);
  });

  it("run from the end of a month or a year, where no day is told", () => {
    const handled = [{ by: "unit:ks", on: "2026-04" }];
    expect(answer({ handled, answer: { on: "2026-05-30" } })).toEqual([]);
    expect(answer({ handled, answer: { on: "2026-05-31" } })).toEqual(["cycle:a"]);
    expect(answer({ answer: { on: "2026" } })).toEqual([]);
  });

  it("run from the last delivery where nobody took it up", () => {
    const handled = [{ by: "unit:ks", on: null }];
    const delivered = [
      { to: "unit:x", on: "2026-03-11" },
      { to: "unit:ks", on: "2026-03-01" },
    ];
    expect(answer({ handled, delivered, answer: { on: "2026-04-10" } })).toEqual([]);
    expect(answer({ handled, delivered, answer: { on: "2026-04-11" } })).toEqual(["cycle:a"]);
  });

  it("have not passed for a new report", () => {
    expect(answer({}, {}, { asOf: "2026-05-01" })).toEqual([]);
    expect(answer({}, {}, { asOf: "2026-05-02" })).toEqual(["cycle:a"]);
  });

  it("can be set", () => {
    const options = { "sender-gets-answer": { days: 60 } };
    expect(answer({ answer: { on: "2026-05-02" } }, {}, { options })).toEqual([]);
  });

  it("are not asked about a year later", () => {
    expect(answer({}, {}, { asOf: "2027-04-01" })).toEqual(["cycle:a"]);
    expect(answer({}, {}, { asOf: "2027-04-02" })).toEqual([]);
  });
});

describe("it is open", () => {
  it.each([
    ["occasion.answer", { answer: undefined }],
    ["occasion.answer.on", { answer: { text: "Tack." } }],
    ["occasion.delivered", { delivered: undefined, handled: undefined }],
    ["occasion.delivered", { delivered: [{ to: "unit:ks" }], handled: [] }],
    [
      "occasion.delivered",
      { delivered: [{ to: "unit:ks" }, { to: "unit:x", on: null }], handled: [] },
    ],
    ["occasion.handled", { handled: undefined }],
    ["occasion.handled[].on", { handled: [{ by: "unit:ks" }] }],
    ["occasion.of", { of: undefined }],
    ["cycle.to", { of: "cycle:b" }],
    ["unit.kind", { of: "cycle:c" }],
  ])("without %s: %j", (field, changes) => {
    const cycles = [
      { id: "cycle:a", to: ["unit:ks"] },
      { id: "cycle:b" },
      { id: "cycle:c", to: ["unit:x", "unit:agency"] },
    ];
    expect(answer(changes, { cycles })).toEqual([field]);
  });
});

describe("nobody waits for an answer", () => {
  it("to what was never delivered", () => {
    expect(answer({ delivered: [{ to: "unit:ks", on: null }], handled: [] })).toEqual([]);
  });

  it("from outside the municipality, unless somebody inside reads it too", () => {
    const to = (...ids: string[]) => ({ cycles: [{ id: "cycle:a", to: ids }] });
    expect(answer({}, to("unit:agency"))).toEqual([]);
    expect(answer({}, to())).toEqual([]);
    expect(answer({}, to("unit:x", "unit:agency", "unit:ks"))).toEqual(["cycle:a"]);
  });
});
