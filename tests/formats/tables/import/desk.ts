import type { Sheet } from "../../../../src/formats/tables/sheet.js";

/** A small municipality's lists, as tidy as they come: tests make them messy. */
export const units: Sheet = {
  file: "enheter.csv",
  rows: [
    ["Enhet", "Typ", "Tillhör"],
    ["Kommunfullmäktige", "fullmäktige", null],
    ["Socialnämnden", "nämnd", "Kommunfullmäktige"],
    ["Socialförvaltningen", "förvaltning", "Socialnämnden"],
  ],
};

export const positions: Sheet = {
  file: "befattningar.csv",
  rows: [
    ["Befattning", "Förvaltning", "Typ", "Roll"],
    ["Socialchef", "Socialförvaltningen", "anställd", null],
    ["Avdelningschef", "Socialförvaltningen", "anställd", null],
    ["Nämndordförande", "Socialnämnden", "förtroendevald", "ordförande"],
  ],
};

export const register: Sheet = {
  file: "delegationsordning.xlsx",
  name: "Socialnämnden",
  rows: [
    ["Exempelkommun"],
    ["Delegationsordning för socialnämnden"],
    [],
    ["Nr", "Ärende", "Delegat", "Ersättare", "Beloppsgräns", "Anmälan", "Vidaredelegation", "Anm."],
    ["1", "Allmänna ärenden"],
    ["1.1", "Yttrande", "Socialchef", "Avdelningschef", "500 000 kr", "Ja", "Nej", null],
    [
      "1.2",
      "Upphandling",
      "Socialchef/Avdelningschef",
      null,
      "10 prisbasbelopp",
      "nästa sammanträde",
      "Ja",
      null,
    ],
    [],
    ["Nr", "Ärende", "Delegat", "Ersättare", "Beloppsgräns", "Anmälan", "Vidaredelegation", "Anm."],
    ["1.10", "Brådskande ärenden", "Ordförande", null, "inga", null, null, "6 kap. 39 §"],
    ["Summa", null, null, null, 3],
  ],
};

export const organisation = "Exempelkommun";
