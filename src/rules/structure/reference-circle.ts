import type { AnyId, Kind } from "../../plan/kinds.js";
import type { EntityReferencePath, Query } from "../../plan/query.js";
import { ownChoice } from "../../sources/own-choice.js";
import { circles } from "../circles.js";
import { defineRule } from "../define-rule.js";

/** References that must not lead back to where they started. */
const upwards = [
  "unit.parent",
  "unit.reportsTo[]",
  "unit.successorOf[]",
  "targetGroup.partOf",
  "goalArea.successorOf",
  "goal.serves[]",
  "goal.continues",
  "obligation.reuses[]",
  "delegation.parent",
] as const satisfies readonly EntityReferencePath[];

/** The entities that have the field, each with those it leads to. */
const linksAt = (q: Query, path: (typeof upwards)[number]) => {
  const links = new Map<string, readonly string[]>();
  const [kind, field] = path.replace("[]", "").split(".") as [Kind, string];
  for (const entity of q.all(kind)) {
    const targets = (entity as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof targets === "string") links.set(entity.id, [targets]);
    else if (Array.isArray(targets) && targets.length > 0) links.set(entity.id, targets);
  }
  return links;
};

/** Does the chain lead upwards, or round? No parent, goal or delegation stands above itself. */
export const referenceCircle = defineRule({
  id: "reference-circle",
  family: "structure",
  on: "organisation",
  force: "structure",
  principles: ["wholeView"],
  title: { sv: "Ingen kedja går i cirkel", en: "No chain goes in a circle" },
  reason: {
    sv: "Den som följer en kedja uppåt ska komma fram, inte tillbaka.",
    en: "Whoever follows a chain upwards should arrive, not come back.",
  },
  fix: { sv: "Ta bort en av länkarna.", en: "Take one of the links away." },
  message: {
    sv: "{entity} går i cirkel: via {next} är man tillbaka efter {steps} steg ({path}).",
    en: "{entity} goes in a circle: by way of {next} one is back at step {steps} ({path}).",
  },
  sources: [ownChoice("Every sum and every question about the chain needs an end to it.")],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Två mål stödjer samma mål.", en: "Two goals serve the same goal." },
        plan: {
          goals: [
            { id: "goal:kf-1" },
            { id: "goal:sn-1", serves: ["goal:kf-1"] },
            { id: "goal:sn-2", serves: ["goal:kf-1"] },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Två mål stödjer varandra.", en: "Two goals serve each other." },
        plan: {
          goals: [
            { id: "goal:a", serves: ["goal:b"] },
            { id: "goal:b", serves: ["goal:a"] },
          ],
        },
      },
      {
        says: { sv: "En enhet ligger under sig själv.", en: "A unit stands beneath itself." },
        plan: { units: [{ id: "unit:a", parent: "unit:a" }] },
      },
    ],
  }),
  check: (_, { q }, tell) => {
    for (const path of upwards) {
      const links = linksAt(q, path);
      for (const circle of circles(links.keys(), (id) => links.get(id) ?? [])) {
        const [start, next = start] = circle as readonly [string, ...string[]];
        tell.finding({ cause: start as AnyId, params: { path, next, steps: circle.length } });
      }
    }
  },
});
