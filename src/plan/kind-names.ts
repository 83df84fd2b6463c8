import type { Kind } from "./kinds.js";

/** What each kind is called in running text, in the definite form. */
export const kindNames: Readonly<
  Record<Kind | "organisation", { readonly sv: string; readonly en: string }>
> = {
  organisation: { sv: "organisationen", en: "the organisation" },
  source: { sv: "källan", en: "the source" },
  unit: { sv: "enheten", en: "the unit" },
  position: { sv: "funktionen", en: "the position" },
  targetGroup: { sv: "målgruppen", en: "the target group" },
  need: { sv: "behovet", en: "the need" },
  matter: { sv: "ärendetypen", en: "the kind of matter" },
  goalArea: { sv: "målområdet", en: "the goal area" },
  goal: { sv: "målet", en: "the goal" },
  assignment: { sv: "uppdraget", en: "the assignment" },
  indicator: { sv: "indikatorn", en: "the indicator" },
  observation: { sv: "utfallet", en: "the outcome" },
  scale: { sv: "skalan", en: "the scale" },
  cycle: { sv: "uppföljningen", en: "the follow-up" },
  occasion: { sv: "uppföljningstillfället", en: "the follow-up occasion" },
  obligation: { sv: "rapporteringskravet", en: "the reporting obligation" },
  dataItem: { sv: "uppgiften", en: "the data item" },
  estimate: { sv: "skattningen", en: "the estimate" },
  register: { sv: "delegationsordningen", en: "the delegation register" },
  delegation: { sv: "delegationen", en: "the delegation" },
  houseRule: { sv: "den egna regeln", en: "the house rule" },
  activity: { sv: "aktiviteten", en: "the activity" },
  improvement: { sv: "förbättringen", en: "the improvement" },
  dialogue: { sv: "dialogen", en: "the dialogue" },
  programme: { sv: "programmet", en: "the programme" },
  decision: { sv: "beslutet", en: "the decision" },
  record: { sv: "händelsen", en: "the record" },
};
