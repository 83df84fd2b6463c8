/** What a field is called where people read, in Swedish and in English. */
export type FieldName = readonly [sv: string, en: string];

/** The names of an entity's own fields. */
export type FieldNames = Readonly<Record<string, FieldName>>;

export const validity = {
  validFrom: ["gäller från", "in force from"],
  validTo: ["gäller till", "in force until"],
} as const satisfies FieldNames;

/** What every entity may carry. */
export const commonNames = {
  id: ["id", "id"],
  label: ["namn", "name"],
  externalIds: ["namn i andra system", "names in other systems"],
  sources: ["källor", "sources"],
  basis: ["hur vi vet det", "how we know it"],
  basisOf: ["hur vi vet enskilda uppgifter", "how we know single facts"],
  note: ["anmärkning", "note"],
  ext: ["egna uppgifter", "own data"],
} as const satisfies FieldNames;

/** The header of the plan itself. */
export const headerNames = {
  $schema: ["adress till schemat", "address of the schema"],
  format: ["format", "format"],
  organisation: ["organisation", "organisation"],
  title: ["titel", "title"],
  madeUp: ["påhittad plan", "made-up plan"],
  describedOn: ["dagen som beskrivs", "the day described"],
  note: ["anmärkning", "note"],
  complete: ["vad som är komplett", "what is complete"],
  method: ["styrmodell", "steering method"],
  ext: ["egna uppgifter", "own data"],
} as const satisfies FieldNames;
