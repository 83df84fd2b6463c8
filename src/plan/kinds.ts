import * as z from "zod";
import { slug } from "./id.js";

/** The parts of a plan that hold entities, and the kind of entity in each. The kind is also the first half of its ids. */
export const parts = {
  sources: "source",
  units: "unit",
  positions: "position",
  targetGroups: "targetGroup",
  needs: "need",
  matters: "matter",
  goalAreas: "goalArea",
  goals: "goal",
  assignments: "assignment",
  indicators: "indicator",
  observations: "observation",
  scales: "scale",
  cycles: "cycle",
  occasions: "occasion",
  obligations: "obligation",
  dataItems: "dataItem",
  estimates: "estimate",
  registers: "register",
  delegations: "delegation",
  houseRules: "houseRule",
  activities: "activity",
  improvements: "improvement",
  dialogues: "dialogue",
  programmes: "programme",
  decisions: "decision",
  records: "record",
} as const;

export type Part = keyof typeof parts;
export type Kind = (typeof parts)[Part];

export const partNames = Object.keys(parts) as readonly Part[];

/** The part that holds a kind. */
export const partOf = Object.fromEntries(partNames.map((part) => [parts[part], part])) as Readonly<
  Record<Kind, Part>
>;

const kindNames = partNames.map((part) => parts[part]);

/** The id of any entity. */
export const anyId = () =>
  z.templateLiteral([z.enum([...kindNames, "organisation"]), ":", slug()]).meta({ ref: "*" });
export type AnyId = `${Kind | "organisation"}:${string}`;
