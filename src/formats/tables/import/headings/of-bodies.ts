import type { PartHeadings } from "./part-headings.js";

/** The organisation: units, functions and those it exists for. */
export const bodyHeadings = {
  units: {
    "label.sv": [
      "enhet",
      "enhetsnamn",
      "organisationsenhet",
      "organisatorisk enhet",
      "verksamhet",
      "nämnd/förvaltning",
    ],
    "label.en": ["unit", "unit name", "organisation unit"],
    kind: ["typ", "enhetstyp", "typ av enhet", "organisationsnivå", "nivå", "type", "level"],
    parent: [
      "överordnad",
      "överordnat",
      "tillhör",
      "hör till",
      "ingår i",
      "ligger under",
      "närmast över",
      "parent",
      "parent unit",
      "belongs to",
    ],
    reportsTo: ["svarar inför", "svarar inför nämnd", "rapporterar till", "reports to"],
    staff: ["årsarbetare", "antal årsarbetare", "åa", "antal tjänster", "fte"],
    area: ["område", "area"],
    short: ["förkortning", "kortnamn", "abbreviation", "short name"],
  },
  positions: {
    "label.sv": [
      "funktion",
      "befattning",
      "befattningar",
      "befattningsbenämning",
      "titel",
      "tjänst",
      "tjänstebenämning",
      "uppdrag/befattning",
    ],
    "label.en": ["position", "function", "post", "job title"],
    unit: ["organisation", "organisationsenhet", "förvaltning", "nämnd", "placering", "tillhör", "department"],
    kind: ["anställd/förtroendevald", "förtroendevald/anställd", "typ", "type"],
    role: ["rolltyp", "befattningstyp"],
    holders: ["antal", "antal innehavare", "antal personer", "count"],
    manages: ["antal medarbetare", "antal underställda", "direkt underställda", "staff"],
    headOfAdministrationFor: ["förvaltningschef för", "förvaltningschef under", "head of administration for"],
    short: ["förkortning", "kortnamn", "abbreviation", "short name"],
  },
  targetGroups: {
    "label.sv": ["målgrupp", "målgrupper", "vi är till för"],
    "label.en": ["target group"],
    size: ["antal", "ungefär hur många", "size"],
    partOf: ["ingår i", "del av", "part of"],
  },
  needs: {
    "label.sv": ["behov"],
    "label.en": ["need"],
  },
} as const satisfies Readonly<Record<string, PartHeadings>>;
