import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CoreQuadrant,
  type Corner,
  checkQuadrant,
  corners,
  oppositeCorner,
} from "../../src/methods/index.js";
import { partNames } from "../../src/plan/index.js";

/** Words that are somebody's, and blank or absent ones. */
const words = () =>
  fc.oneof(
    fc.constantFrom("", "  ", "beslutsam", "Beslutsam ", "påstridig", "tålmodig", "passiv"),
    fc.string({ unit: "binary" }),
  );
const quadrants = (): fc.Arbitrary<CoreQuadrant> =>
  fc.record(
    { coreQuality: words(), pitfall: words(), challenge: words(), allergy: words() },
    { requiredKeys: [] },
  );
const said = (quadrant: CoreQuadrant, corner: Corner) => quadrant[corner]?.trim() ?? "";

describe("a core quadrant", () => {
  it("lacks nothing when all four corners are filled and distinct: decisive, pushy, patient, passive", () => {
    const quadrant = {
      coreQuality: "decisive",
      pitfall: "pushy",
      challenge: "patient",
      allergy: "passive",
    };
    expect(checkQuadrant(quadrant)).toEqual([]);
    expect(checkQuadrant({ ...quadrant, allergy: " Pushy" })).toEqual([
      {
        corner: "allergy",
        kind: "same",
        as: "pitfall",
        message: {
          sv: "Allergin säger samma som fallgropen. Vad blir utmaningen när den går för långt?",
          en: "The allergy says the same as the pitfall. What does the challenge become when it goes too far?",
        },
      },
    ]);
    expect(checkQuadrant({ ...quadrant, pitfall: "" })[0]?.message).toEqual({
      sv: "Fallgropen är inte ifylld. Vad händer när kärnkvaliteten blir för mycket av det goda?",
      en: "The pitfall is not filled in. What happens when there is too much of the core quality?",
    });
  });

  it("may be begun in any corner: the other three are asked for", () => {
    fc.assert(
      fc.property(fc.constantFrom(...corners), (corner) => {
        const gaps = checkQuadrant({ [corner]: "beslutsam" });
        expect(gaps.map((gap) => gap.corner)).toEqual(corners.filter((other) => other !== corner));
        expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(["empty"]));
      }),
    );
  });

  it("lacks something exactly when a corner is empty or says what another says", () => {
    fc.assert(
      fc.property(quadrants(), (quadrant) => {
        const texts = corners.map((corner) =>
          said(quadrant, corner).normalize("NFC").toLowerCase(),
        );
        const isWhole = texts.every((text) => text !== "") && new Set(texts).size === 4;
        expect(checkQuadrant(quadrant).length === 0).toBe(isWhole);
      }),
    );
  });

  it("names each corner once at most, and an earlier corner as the same", () => {
    fc.assert(
      fc.property(quadrants(), (quadrant) => {
        const gaps = checkQuadrant(quadrant);
        expect(new Set(gaps.map(({ corner }) => corner)).size).toBe(gaps.length);
        for (const { corner, kind, as } of gaps) {
          if (kind === "empty") expect(said(quadrant, corner)).toBe("");
          else expect(corners.indexOf(as as Corner)).toBeLessThan(corners.indexOf(corner));
        }
      }),
    );
  });

  it("never asks for more when one more corner is filled with a word of its own", () => {
    fc.assert(
      fc.property(quadrants(), fc.constantFrom(...corners), (quadrant, corner) => {
        const more = checkQuadrant({ ...quadrant, [corner]: "ett ord som ingen annan har sagt" });
        expect(more.length).toBeLessThanOrEqual(checkQuadrant(quadrant).length);
        expect(more.map((gap) => gap.corner)).not.toContain(corner);
      }),
    );
  });

  it("has opposites that are each other's, and no corner is its own", () => {
    for (const corner of corners) {
      expect(oppositeCorner(corner)).not.toBe(corner);
      expect(oppositeCorner(oppositeCorner(corner))).toBe(corner);
    }
    expect(oppositeCorner("coreQuality")).toBe("allergy");
  });

  it("is no part of a plan", () => {
    expect(partNames.filter((part) => /quadrant/i.test(part))).toEqual([]);
  });
});
