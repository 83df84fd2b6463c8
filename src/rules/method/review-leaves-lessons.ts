import type { Id } from "../../plan/id.js";
import { methodSources } from "../../sources/method-sources.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";
import { stated } from "../stated.js";

const plan = (lessons: readonly string[]) => ({
  method: "linkoping",
  cycles: [{ id: "cycle:reading", kind: "quality" }],
  occasions: [{ id: "occasion:reading", of: "cycle:reading", closedOn: "2026-05-20", lessons }],
});

/** What did the review teach us? A review that is closed ends in learning points. */
export const reviewLeavesLessons = defineRule({
  id: "review-leaves-lessons",
  family: "method",
  on: "occasion",
  optIn: true,
  force: "ownChoice",
  principles: ["knowledge"],
  title: {
    sv: "En kvalitetsgranskning slutar i lärdomar",
    en: "A quality review ends in learning points",
  },
  reason: {
    sv: "En granskning som bara slutar i ett omdöme ger ingen något att göra på måndag.",
    en: "A review that ends only in a verdict gives nobody anything to do on Monday.",
  },
  fix: {
    sv: "Skriv vad som lärdes, också vad som ännu är okänt.",
    en: "Write what was learnt, and what is still unknown.",
  },
  message: {
    sv: "{entity} är avslutad utan att någon lärdom är nedskriven.",
    en: "{entity} was closed without any lesson written down.",
  },
  sources: [
    methodSources["linkoping-follow-up"],
    ownChoice(
      "The details of the review are not known; that it ends in learning points is our conclusion.",
    ),
  ],
  needs: ["of"],
  options: {
    kinds: {
      default: ["quality"],
      means: {
        sv: "Vilka slags uppföljningar som är granskningar.",
        en: "Which kinds of follow-up are reviews.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Två lärdomar.", en: "Two lessons." },
        plan: plan(["Parläsning hjälper mest i årskurs 2.", "Om fritidshemmen är inget känt."]),
      },
    ],
    bad: [{ says: { sv: "Inga lärdomar.", en: "No lessons." }, plan: plan([]) }],
  }),
  when: ({ closedOn }) => closedOn !== null,
  check: (occasion, { q, options }, tell) => {
    if (!occasion.of?.startsWith("cycle:")) return;
    const cycle = q.get(occasion.of as Id<"cycle">);
    if (!cycle) return;
    const kind = stated(cycle, "kind");
    if (kind === undefined) tell.cannotTell("cycle.kind");
    else if (!(options["kinds"] as readonly string[]).includes(kind) || occasion.lessons?.length) {
      return;
    } else if (!isStated(occasion, "closedOn")) tell.cannotTell("occasion.closedOn");
    else if (!isStated(occasion, "lessons")) tell.cannotTell("occasion.lessons");
    else tell.finding({ path: "lessons" });
  },
});
