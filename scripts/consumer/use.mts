import { type Plan, parsePlan } from "styrkedja";

const plan: Plan = {
  format: 1,
  organisation: { id: "organisation:exempel", label: { sv: "Exempelkommun" } },
  goals: [{ id: "goal:fewer-lonely-elders" }],
};
// @ts-expect-error: a unit is no goal
const wrong: Plan = { ...plan, goals: [{ id: "unit:care" }] };

console.log("import:", parsePlan(plan), wrong.format);
