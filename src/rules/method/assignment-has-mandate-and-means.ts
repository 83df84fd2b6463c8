import { goalLiterature } from "../../sources/goal-literature.js";
import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const needed = ["mandate", "resources"] as const;

/** Can they do what they were asked to? Whoever has a task has the mandate and the means it takes. */
export const assignmentHasMandateAndMeans = defineRule({
  id: "assignment-has-mandate-and-means",
  family: "method",
  on: "assignment",
  force: "method",
  principles: ["trust", "roomForAction", "support"],
  title: {
    sv: "Den som har fått ett uppdrag har de befogenheter och resurser som krävs",
    en: "Whoever was given a task has the mandate and the means it takes",
  },
  reason: {
    sv: "Ett uppdrag utan befogenheter eller resurser flyttar ansvaret men inte möjligheten.",
    en: "A task without mandate or means moves the responsibility but not the possibility.",
  },
  fix: {
    sv: "Ge det som saknas, eller ta tillbaka uppdraget.",
    en: "Give what is missing, or take the task back.",
  },
  message: {
    sv: "Den som har fått uppdraget {entity} saknar {what}.",
    en: "Whoever has the task {entity} lacks {what}.",
  },
  terms: {
    mandate: { sv: "de befogenheter som krävs", en: "the mandate it takes" },
    resources: { sv: "de resurser som krävs", en: "the means it takes" },
  },
  sources: [goalLiterature["sou-2018-38-resources"], methodSources["tillitsdelegationen-care"]],
  needs: ["closedOn"],
  inPractice: {
    sv: "Hos Exempelkommun ska förvaltningen pröva gemensam nattbemanning utan pengar till det. Nämnden kan ge resurser eller ta tillbaka uppdraget innan någon står med skulden.",
    en: "In Exempelkommun the administration is to try shared night staffing without money for it. The board can give means or take the task back before somebody is left with the blame.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Båda finns.", en: "Both are there." },
        plan: {
          assignments: [{ id: "assignment:a", closedOn: null, mandate: true, resources: true }],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ett uppdrag utan pengar.", en: "A task without money." },
        plan: {
          assignments: [{ id: "assignment:a", closedOn: null, mandate: true, resources: false }],
        },
      },
    ],
  }),
  when: ({ closedOn }) => typeof closedOn !== "string",
  check: (assignment, _, tell) => {
    for (const what of needed) {
      const has = stated(assignment, what);
      if (has === undefined) tell.cannotTell(`assignment.${what}`);
      else if (!has) tell.finding({ path: what, params: { what } });
    }
  },
});
