import type { RuleSource } from "./source.js";

const read = { reading: "full", checkedOn: "2026-11-22" } as const;

/** What is said of talking and learning together, of peers, and of decisions near the citizen; each as far as it was read. */
export const dialogueLiterature = {
  "skr-trust-levels": {
    id: "skr-trust-levels",
    kind: "guidance",
    citation: "SKR 2022, Tillitsbaserad styrning",
    url: "https://webbutik.skl.se/skr/demokratiledningstyrning/styrningledning/styrledningssystemarbetssatt/styraforresultat/tillitsbaseradstyrning.46668.html",
    ...read,
    says: "Each level that decides builds relations; staff are able, willing and daring.",
  },
  "seven-principles-support": {
    id: "seven-principles-support",
    kind: "guidance",
    citation:
      "De sju principerna i var sin mening, på en konsults webbplats (adressen är ett namn)",
    ...read,
    says: "Powers are delegated to those who meet the citizen; support serves them; dissent is welcome.",
  },
  "sou-2018-38-unheard": {
    id: "sou-2018-38-unheard",
    kind: "inquiry",
    citation: "SOU 2018:38 Styra och leda med tillit, kap. 1 (Bringselius)",
    url: "https://lagen.nu/sou/2018:38",
    ...read,
    reading: "summary",
    says: "Those in the professions feel unheard.",
  },
  "charter-4": {
    id: "charter-4",
    kind: "authority",
    citation: "Europeiska stadgan om lokalt självstyre, art. 4",
    url: "https://likumi.lv/ta/lv/en/starptautiskie-ligumi/id/1173-european-charter-of-local-self-government",
    ...read,
    reading: "opening",
    says: "Tasks lie as near the citizen as they can. It is about levels of government; within an organisation it is an analogy.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
