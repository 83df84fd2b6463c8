import { describe, expect, it } from "vitest";
import { nearest } from "../../src/plan/nearest.js";

describe("the word that was probably meant", () => {
  it.each([
    ["coucil", "council", "a letter left out"],
    ["counncil", "council", "a letter too many"],
    ["councul", "council", "a wrong letter"],
    ["coucnil", "council", "two that changed places count as one"],
    ["Council", "council", "a capital letter"],
    ["konucil", "council", "two wrong of seven"],
    ["lw", "law", "one of two"],
    ["goxxsx", "goalsx", "two of six"],
    ["delegation-abcd", "delegation-efgd", "three of fifteen"],
    ["goal:cheif", "goal:chief", "after the kind"],
    ["gaol:chief", "goal:chief", "in the kind"],
    ["--asof", "--as-of", "an option"],
  ])("%s is %s: %s", (word, known) => expect(nearest(word, [known, "wholly-other"])).toBe(known));

  it.each([
    ["bord", "goals", "three of four letters are others"],
    ["komun", "council", "more than a third"],
    ["goxxs", "goals", "two of five letters"],
    ["delegation-abcd", "delegation-efgh", "four letters, though less than a third"],
    ["goal:c", "goal:a", "the only letter is another; the kind says nothing"],
    ["goal:climate", "goal:schools", "the kind is the same, the rest is not"],
    ["--xyz", "--json", "the dashes are the same, the rest is not"],
    ["report-every-month", "report-every-second-year", "long, and still four or more off"],
    ["", "law", "nothing was written"],
  ])("%s is not %s: %s", (word, known) => expect(nearest(word, [known])).toBeUndefined());

  it("is the nearest of several, and the first of those that are equally near", () => {
    expect(nearest("boad", ["bold", "board", "boat"])).toBe("bold");
    expect(nearest("boards", ["bond", "board", "boat"])).toBe("board");
  });
});
