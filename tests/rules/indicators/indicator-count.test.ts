import { expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const some = (count: number, fields: Fields = {}, name = "a") =>
  Array.from({ length: count }, (_, at) => ({
    id: `indicator:${name}-${at}`,
    role: "target",
    ...fields,
  }));
const answer = (
  indicators: readonly Fields[],
  complete: readonly Fields[] = [{ part: "indicators" }],
) => {
  const { findings, cannotTell } = ask("indicator-count", { complete, indicators });
  return [...findings.map(({ params }) => params), ...cannotTell];
};
const unclear = some(1, { basisOf: { role: "inferred" } }, "b");

it.each([
  [some(35), []],
  [some(36), [{ count: 36, limit: 35 }]],
  [[...some(35), ...some(9, { role: "monitoring" }, "b")], []],
  [[...some(35), ...some(9, { status: "closed" }, "b")], []],
  [[...some(35), ...unclear], ["indicator.role"]],
  [[...some(34), ...unclear], []],
  [[...some(36), ...unclear], [{ count: 36, limit: 35 }]],
])("%#", (indicators, expected) => {
  expect(answer(indicators)).toEqual(expected);
});

it("cannot tell that they are few where they are not told in full for the day", () => {
  expect(answer(some(3), [])).toEqual(["complete: indicators"]);
  expect(answer(some(3), [{ part: "indicators", period: "2025" }])).toEqual([
    "complete: indicators",
  ]);
  expect(answer(some(3), [{ part: "indicators", period: "2026" }])).toEqual([]);
});
