import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

describe("personal-data", () => {
  it("tells the place, however deep, and never the text", () => {
    const { findings } = ask("personal-data", {
      goals: [
        {
          id: "goal:a",
          hallmarks: [
            { label: { sv: "Fler äter ihop" } },
            { label: { sv: "Fråga eva.ek@example.se" }, indicators: [] },
          ],
          note: "121212-1212",
        },
      ],
    });
    expect(findings).toMatchObject([{ entity: "goal:a", count: 2 }]);
    expect(findings[0]?.params).toEqual({ what: "email", place: "hallmarks[1].label.sv" });
    expect(JSON.stringify(findings)).not.toMatch(/eva|1212/);
  });

  it("reads the head of the plan, and names the organisation", () => {
    const { findings } = ask("personal-data", {
      title: "Plan",
      complete: [{ part: "goals", note: "enligt eva.ek@example.se" }],
    });
    expect(findings).toMatchObject([
      { entity: "organisation:exempelkommun", params: { place: "complete[0].note" } },
    ]);
  });

  it("names the organisation's own place, also where a goal says the same", () => {
    const address = "eva.ek@example.se";
    const { findings } = ask("personal-data", {
      goals: [{ id: "goal:a", note: address }],
      organisation: { id: "organisation:a", label: { sv: address } },
      complete: [{ part: "goals", note: "191212121212" }],
    });
    expect(findings).toMatchObject([
      { entity: "goal:a", params: { place: "note" } },
      { entity: "organisation:a", count: 2, params: { what: "email", place: "label.sv" } },
    ]);
    const head = ask("personal-data", {
      goals: [{ id: "goal:a", note: address }],
      complete: [{ part: "goals", note: address }],
    });
    expect(head.findings.map(({ params }) => params["place"])).toEqual([
      "note",
      "complete[0].note",
    ]);
  });

  it("finds the place past what is known to be none, and past the caller's own data", () => {
    const address = "eva.ek@example.se";
    const goal = { id: "goal:a", owner: null, ext: { who: address }, note: address };
    expect(ask("personal-data", { goals: [goal] }).findings).toMatchObject([
      { entity: "goal:a", count: 1, params: { place: "note" } },
    ]);
  });

  it("says nothing of an ordinary id that leads nowhere", () => {
    expect(ask("personal-data", { goals: [{ id: "goal:a", owner: "unit:gone" }] }).fires).toEqual(
      [],
    );
  });

  it("tells of an id where it is given, not where it is used", () => {
    const { fires } = ask("personal-data", {
      units: [{ id: "unit:191212121212" }],
      goals: [{ id: "goal:a", owner: "unit:191212121212" }],
    });
    expect(fires).toEqual(["unit:191212121212"]);
  });

  it("reads what the caller has named, and ids that lead nowhere", () => {
    const externalIds = { kontakt: "eva.ek@example.se" };
    expect(ask("personal-data", { goals: [{ id: "goal:a", externalIds }] }).fires).toEqual([
      "goal:a",
    ]);
    const lost = { id: "goal:b", owner: "unit:191212121212" };
    expect(ask("personal-data", { goals: [lost] }).findings).toMatchObject([
      { entity: "goal:b", params: { what: "personalNumber", place: "goal.owner" } },
    ]);
  });

  it("does not read the caller's own data", () => {
    const ext = { owner: "eva.ek@example.se" };
    expect(ask("personal-data", { ext, goals: [{ id: "goal:a", ext }] }).fires).toEqual([]);
  });

  it("takes the caller's own words for functions", () => {
    const plan = { units: [{ id: "unit:a", note: "fixar.malte@example.se" }] };
    const options = { "personal-data": { functionWords: ["fixar"] } };
    expect(ask("personal-data", plan).fires).toEqual(["unit:a"]);
    expect(ask("personal-data", plan, { options }).fires).toEqual([]);
  });
});
