import type { RuleSource } from "./source.js";

/** Inquiries, audits, research, guidance and practice behind the rules, each as far as it was read. */
export const literature = {
  "rka-analysis": {
    id: "rka-analysis",
    kind: "guidance",
    citation: "RKA och SKR 2021, Arbeta med analys (Styrsnurran)",
    url: "https://rka.nu/radetforframjandeavkommunalaanalyser/analys/arbetamedanalys.44672.html",
    reading: "part",
    checkedOn: "2026-11-22",
    says: "Plans show who is responsible; deviations of both kinds are caught.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
