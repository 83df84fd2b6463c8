import { describe, expect, it } from "vitest";
import { factInText, factText } from "../../src/report/fact-text.js";
import { lacksWords } from "../../src/report/lacks-words.js";

describe("a fact that is missing", () => {
  it.each([
    ["goal.owner", "mål: ansvarig enhet (goal.owner)", "goal: unit responsible (goal.owner)"],
    [
      "occasion.assessments[].atRisk",
      "uppföljningstillfälle: bedömningar av målen: i riskzonen (occasion.assessments[].atRisk)",
      "follow-up occasion: assessments of the goals: at risk (occasion.assessments[].atRisk)",
    ],
    [
      "complete: goals",
      "om alla mål finns med (complete: goals)",
      "whether all goals are there (complete: goals)",
    ],
    [
      "complete: competence",
      "om hela beslutanderätten finns med (complete: competence)",
      "whether the whole competence is there (complete: competence)",
    ],
    [
      "options: hoursPerYear",
      "inställningen hoursPerYear, som görs i profil eller metod (options: hoursPerYear)",
      "the setting hoursPerYear, which a profile or method makes (options: hoursPerYear)",
    ],
  ])("%s has its plain name first and its path beside", (field, sv, en) => {
    expect([factText(field, "sv"), factText(field, "en")]).toEqual([sv, en]);
  });

  it.each(["mine", "own.thing", "constructor.name", "complete: toString"])(
    "%s is not ours and stands as it is",
    (field) => expect([factText(field, "sv"), factInText(field, "en")]).toEqual([field, field]),
  );

  it("is told in a sentence, by why it answers nothing", () => {
    const [rule, field] = ["goal-has-owner", "goal.owner"];
    expect(lacksWords({ rule, field, because: "notTold" }, "sv")).toBe(
      "planen säger inte ”mål: ansvarig enhet” (goal.owner).",
    );
    expect(lacksWords({ rule, field, because: "notStated" }, "en")).toBe(
      "“goal: unit responsible” (goal.owner) is only inferred or estimated.",
    );
    expect(lacksWords({ rule, field: "options: x", because: "notTold" }, "en")).toBe(
      "the setting x is not made. It is not part of the plan: a profile makes it (rules.goal-has-owner.options.x), or the method.",
    );
  });
});
