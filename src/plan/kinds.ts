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

/** The place of the colon and two letters of an id: no two kinds share them, and nothing is cut out of the id. */
const lettersOf = (id: string, colon: number): number =>
  (colon << 16) | (id.charCodeAt(0) << 8) | id.charCodeAt(2);
const byLetters: ReadonlyMap<number, Kind | "organisation"> = new Map(
  ([...kindNames, "organisation"] as const).map((kind) => [lettersOf(kind, kind.length), kind]),
);

/** The kind of entity that an id is of; `undefined` when it is of none. */
export const kindOf = (id: string): Kind | "organisation" | undefined => {
  const kind = byLetters.get(lettersOf(id, id.indexOf(":")));
  return kind !== undefined && id.startsWith(kind) ? kind : undefined;
};

/** The id of any entity. */
export const anyId = () =>
  z.templateLiteral([z.enum([...kindNames, "organisation"]), ":", slug()]).meta({ ref: "*" });
export type AnyId = `${Kind | "organisation"}:${string}`;
