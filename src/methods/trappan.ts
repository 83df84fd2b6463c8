import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";

/** Trappan: gender mainstreaming in eight steps, in order, with figures for women and men. */
export const trappan: Method = {
  id: "trappan",
  title: { sv: "Trappan, jämställdhetsintegrering", en: "Trappan, gender mainstreaming" },
  known: {
    sv: "Att stegen är åtta, och steg 1–5 med sina verktyg, står i källorna; ordalydelsen av steg 6 och namnen på steg 7 och 8 är inte bekräftade. Källorna skiljer sig åt om processverktygen hör till steg 2 eller 4. Att samma siffror ska mätas igen efter åtgärderna är vår läsning av det sista steget. SKR säger att inget särskilt system behövs: det ska synas i varje led av styrkedjan.",
    en: "That there are eight steps, and steps 1–5 with their tools, stand in the sources; the wording of step 6 and the names of steps 7 and 8 are not confirmed. The sources differ on whether the process tools belong to step 2 or 4. That the same figures should be measured again after the measures is our reading of the last step. SKR says that no separate system is needed: it should show in every link of the chain.",
  },
  sources: [
    methodSources["trappan"].url,
    methodSources["trappan-consultant"].citation,
    methodSources["umea-4r"].url,
    methodSources["process-mapping"].url,
    methodSources["skr-gender-chain"].url,
    methodSources["katrineholm-easy"].url,
  ],
  labels: {
    programme: { sv: "jämställdhetsarbete", en: "gender equality work" },
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
  },
  stages: [
    { key: "1", label: { sv: "Grundläggande förståelse", en: "Basic understanding" } },
    { key: "2", label: { sv: "Undersök förutsättningarna", en: "Examine conditions" } },
    { key: "3", label: { sv: "Planera och organisera", en: "Plan and organise" } },
    { key: "4", label: { sv: "Inventera", en: "Inventory" } },
    { key: "5", label: { sv: "Kartlägg och analysera", en: "Map and analyse" } },
    { key: "6", label: { sv: "Formulera mål och åtgärder", en: "Goals and measures" } },
    { key: "7", label: { sv: "Genomför åtgärderna", en: "Implement" } },
    { key: "8", label: { sv: "Utvärdera", en: "Evaluate" } },
  ].map((stage) => ({ ...stage, key: `step${stage.key}`, heldBy: "programmes.steps" })),
  lenses: [
    {
      key: "representation",
      label: {
        sv: "Representation: siffror för kvinnor och män",
        en: "Representation: figures for women and men",
      },
      rules: ["individual-figures-by-sex"],
    },
    {
      key: "resources",
      label: { sv: "Resurser: hur de fördelas", en: "Resources: how they are shared" },
      rules: [],
    },
    {
      key: "realia",
      label: { sv: "Realia: varför det är så", en: "Realia: why it is so" },
      rules: [],
    },
    {
      key: "realise",
      label: {
        sv: "Realisera: åtgärder, i ordning, och ny mätning",
        en: "Realise: measures, in order, and a new measurement",
      },
      rules: ["steps-in-order", "remeasured-after-the-measures"],
    },
  ],
  rules: {
    "steps-in-order": "warning",
    "remeasured-after-the-measures": { options: { mapped: 5, acted: 7, evaluated: 8 } },
  },
};
