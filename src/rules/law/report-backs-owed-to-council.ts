import type { Citation } from "../../plan/citation.js";
import type { Id } from "../../plan/id.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const law = [kommunallagen["5:2"], kommunallagen["6:5"]] as const;

/** Does it stand on 5 kap. 2 or 4 §? What a board has from its reglemente alone is no task of that kind. */
const stands = (citations: readonly Citation[] | undefined): boolean | undefined =>
  citations?.some(
    ({ sfs, chapter, section }) =>
      sfs === "2017:725" && chapter === "5" && (section === "2" || section === "4"),
  );

const handed = (reportBack: object | null) => ({
  units: [
    { id: "unit:kf", kind: "council" },
    { id: "unit:ks", kind: "executive" },
  ],
  matters: [{ id: "matter:mark", label: { sv: "Försäljning av mark" } }],
  delegations: [
    {
      id: "delegation:mark",
      from: "unit:kf",
      to: { kind: "board", unit: "unit:ks" },
      parent: null,
      matters: ["matter:mark"],
      law: [{ sfs: "2017:725", chapter: "5", section: "2" }],
      decidedOn: "2022-12-12",
      reportBack,
    },
  ],
});

/** Has the council said how what it has handed over comes back to it? 6 kap. 5 § kommunallagen. */
export const reportBacksOwedToCouncil = defineRule({
  id: "report-backs-owed-to-council",
  family: "law",
  on: "delegation",
  force: "law",
  principles: ["law", "openness"],
  title: {
    sv: "Fullmäktige har bestämt hur det som lämnats till en nämnd redovisas",
    en: "The council has decided how what it handed to a board is reported back",
  },
  reason: {
    sv: "Den som lämnar ifrån sig ett beslut ska få veta hur det har använts. Omfattning och form väljer fullmäktige själv; en rad i årsredovisningen kan räcka.",
    en: "Whoever hands over a decision is to hear how it was used. The council itself chooses extent and form; a line in the annual report may do.",
  },
  fix: {
    sv: "Låt fullmäktige besluta om en enkel redovisning, gärna i en rapport som redan finns.",
    en: "Let the council decide on a light form, best in a report that already exists.",
  },
  message: {
    sv: "{entity}: planen visar inget beslut av fullmäktige om hur uppdraget ska redovisas.",
    en: "{entity}: the plan shows no decision by the council on how the task is to be reported back.",
  },
  sources: law,
  needs: ["from", "to", "reportBack"],
  inPractice: {
    sv: "Kommunstyrelsen får sälja mark för upp till fem miljoner, men fullmäktige har inte sagt hur de ska få veta om det. Kommunjuristen lägger till en mening i nästa beslut.",
    en: "The executive may sell land for up to five million, but the council has not said how it is to hear of it. The municipal lawyer adds a sentence to the next decision.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Fullmäktige har bestämt en lista i årsredovisningen.",
          en: "The council has decided on a list in the annual report.",
        },
        plan: handed({ decidedOn: "2022-12-12", extent: "En lista i årsredovisningen." }),
      },
    ],
    bad: [
      {
        says: { sv: "Inget är bestämt.", en: "Nothing has been decided." },
        plan: handed(null),
      },
    ],
  }),
  inForce: true,
  when: (delegation, { q }) => {
    const from = stated(delegation, "from");
    if (from === undefined) return delegation.reportBack !== undefined;
    if (!from.startsWith("unit:")) return false;
    const kind = stated(q.get(from as Id<"unit">), "kind");
    return kind === undefined || kind === "council";
  },
  check: (delegation, { q, asOf }, tell) => {
    const { from, to, reportBack } = delegation;
    if (reportBack !== null || to?.kind !== "board") return;
    if (stated(q.get(from as Id<"unit">), "kind") === undefined)
      return tell.cannotTell("unit.kind");
    if (!stands(stated(delegation, "law"))) return tell.cannotTell("delegation.law");
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    tell.finding({ path: "reportBack" });
  },
});
