import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (company: object) => {
  const { fires, cannotTell, notExamined } = ask("company-purpose-and-yearly-test", {
    complete: [{ part: "records", period: "2024", kinds: ["companyTest"] }],
    units: [
      {
        id: "unit:energi",
        kind: "company",
        company: { limited: true, purpose: "X", councilHearsPrincipalMatters: true, ...company },
      },
    ],
  });
  return { fires, cannotTell, notExamined };
};
const nothing = { fires: [], cannotTell: [], notExamined: [] };

describe("a company owned in part is a municipal one where the municipality decides together (10 kap. 2 §)", () => {
  it("which no share tells", () => {
    for (const ownedShare of [0.02, 0.5, 0.98]) {
      expect(answer({ ownedShare })).toEqual({
        ...nothing,
        cannotTell: ["unit.company.decidesTogether"],
      });
    }
  });

  it("and then it is tested each year", () => {
    expect(answer({ ownedShare: 0.02, decidesTogether: true }).fires).toEqual(["unit:energi"]);
  });

  it("but otherwise it is a holding of shares", () => {
    expect(answer({ ownedShare: 0.02, decidesTogether: false })).toEqual(nothing);
    expect(answer({ ownedShare: 0.02, decidesTogether: false, purpose: null }).notExamined).toEqual(
      [],
    );
  });

  it("a wholly owned one needs no such word", () => {
    expect(answer({ ownedShare: 1 }).fires).toEqual(["unit:energi"]);
    expect(answer({ ownedShare: 1, decidesTogether: false }).fires).toEqual(["unit:energi"]);
  });
});
