import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const asking = (id: string, more: object = {}) => ({
  id: `obligation:${id}`,
  from: ["unit:school"],
  dataItems: ["dataItem:staff"],
  reuses: [],
  ...more,
});
const answer = (
  obligations: readonly object[],
  dataItems: readonly object[] = [{ id: "dataItem:staff" }],
) => ask("double-reporting", { dataItems, obligations });

it("names what is asked for, by how many, of how many", () => {
  const from = ["unit:school", "unit:library"];
  const { findings } = answer([asking("a", { from }), asking("b", { from }), asking("c")]);
  expect(findings).toMatchObject([
    {
      entity: "dataItem:staff",
      params: { times: 3, units: 2 },
      related: ["obligation:a", "obligation:b", "obligation:c"],
    },
  ]);
});

it("leaves what points to nothing to the rule about that", () => {
  const gone = { dataItems: ["dataItem:gone"] };
  expect(answer([asking("a", gone), asking("b", gone)], []).fires).toEqual([]);
});

it("is about one unit asked twice, not two units asked once", () => {
  expect(answer([asking("a"), asking("b", { from: ["unit:library"] })]).fires).toEqual([]);
});

it("finds them wherever they stand in the plan", () => {
  const other = { id: "obligation:other", from: ["unit:school"] };
  expect(answer([other, asking("a"), asking("b")]).fires).toHaveLength(1);
  expect(answer([asking("a"), other, other, asking("b")]).fires).toHaveLength(1);
});

it("passes over what no longer holds", () => {
  expect(answer([asking("a"), asking("b", { endsOn: "2026-10-31" })]).fires).toEqual([]);
  expect(answer([asking("a"), asking("b", { endsOn: "2026-11-01" })]).fires).toHaveLength(1);
});

describe("reuse", () => {
  const reuses = (...ids: string[]) => ({ reuses: ids.map((id) => `obligation:${id}`) });

  it("may go through many hands", () => {
    const chain = [asking("a"), asking("b", reuses("a")), asking("c", reuses("b"))];
    expect(answer(chain)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("of something else changes nothing", () => {
    expect(answer([asking("a"), asking("b", reuses("x"))]).fires).toHaveLength(1);
  });

  it("that nobody has told of is not known to be none", () => {
    const silent = { reuses: undefined };
    const told = (rows: readonly object[]) => answer(JSON.parse(JSON.stringify(rows)));
    expect(told([asking("a"), asking("b", silent)])).toMatchObject({
      fires: [],
      cannotTell: ["obligation.reuses"],
    });
    expect(told([asking("a"), asking("b"), asking("c", silent)]).findings[0]?.params).toEqual({
      times: 2,
      units: 1,
    });
  });
});

it("lets a series build on itself", () => {
  const series = { series: "care-2026" };
  expect(answer([asking("a", series), asking("b", series)]).fires).toEqual([]);
  expect(answer([asking("a", series), asking("b", { series: "other" })]).fires).toHaveLength(1);
});

describe("a key", () => {
  const other = { dataItems: ["dataItem:personnel"] };
  const items = (one: object, two: object) => [
    { id: "dataItem:staff", ...one },
    { id: "dataItem:personnel", ...two },
  ];
  const key = (definitionKey: string) => ({ definitionKey });
  const rows = [asking("a"), asking("b", other)];

  it("tells that two things are the same", () => {
    expect(answer(rows, items(key("k"), key("k"))).fires).toEqual(["dataItem:personnel"]);
    expect(answer(rows, items(key("k"), key("l")))).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("gives the group the first of its names, whatever order they stand in", () => {
    const [staff, personnel] = items(key("k"), key("k"));
    expect(answer(rows, [personnel, staff] as object[]).fires).toEqual(["dataItem:personnel"]);
  });

  it("does not make two demands of one that names the same thing twice", () => {
    const both = { dataItems: ["dataItem:staff", "dataItem:personnel"] };
    const same = items(key("k"), key("k"));
    expect(answer([asking("a", both)], same)).toMatchObject({ fires: [], cannotTell: [] });
    expect(answer([asking("a", both), asking("b")], same).findings).toMatchObject([
      { params: { times: 2, units: 1 }, related: ["obligation:a", "obligation:b"] },
    ]);
  });

  it("is missed only where others have one", () => {
    expect(answer(rows, items(key("k"), {})).cannotTell).toEqual(["dataItem.definitionKey"]);
    expect(answer(rows, items({}, {})).cannotTell).toEqual([]);
  });
});
