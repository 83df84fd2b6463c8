/** A plan with one goal that nobody answers for, in a council with one board. */
export const small = {
  format: 1,
  organisation: { id: "organisation:exempel", label: { sv: "Exempelkommun" } },
  units: [
    { id: "unit:kf", kind: "council", label: { sv: "Kommunfullmäktige" } },
    { id: "unit:von", kind: "board", label: { sv: "Vård- och omsorgsnämnden" }, parent: "unit:kf" },
    { id: "unit:skola", kind: "unit", label: { sv: "Skolan" }, parent: "unit:kf" },
  ],
  goals: [
    {
      id: "goal:a",
      label: { sv: "Färre ensamma", en: "Fewer lonely" },
      level: "council",
      owner: null,
    },
    { id: "goal:b", label: { sv: "Bara en tanke" }, level: "council" },
  ],
  obligations: [
    {
      id: "obligation:month",
      label: { sv: "Månadsrapport", en: "Monthly report" },
      from: ["unit:von", "unit:skola"],
      to: ["unit:kf"],
      recurrence: { every: "month" },
      due: { by: "days", days: 10 },
      ground: { kind: "council" },
      purpose: "control",
      effort: { minutes: 30 },
    },
    {
      id: "obligation:untold",
      label: { sv: "Ingen vet vad den tar", en: "Nobody knows what it takes" },
      from: ["unit:von"],
      to: [],
      recurrence: { every: "year" },
    },
  ],
};

export const json = (plan: object) => JSON.stringify(plan);
