import { safeText } from "../../report/safe-text.js";
import type { Words } from "../../sources/words.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { starterPlan } from "../starter-plan.js";
import { UsageError } from "../usage-error.js";

const exists = (file: string): Words => ({
  sv: `${file} finns redan. Välj ett annat namn, eller skriv över den med --force.`,
  en: `${file} exists already. Choose another name, or write over it with --force.`,
});

const unwritable = (file: string): Words => ({
  sv: `${file} kunde inte skrivas. Finns mappen, och får du skriva där?`,
  en: `${file} could not be written. Does the folder exist, and may you write there?`,
});

const written = {
  sv: (file: string) => `Skrev ${file}. Ändra den till er egen, och pröva: styrkedja check ${file}`,
  en: (file: string) => `Wrote ${file}. Make it your own, and try: styrkedja check ${file}`,
} as const;

export const init: Command = {
  name: "init",
  takes: "[FILE]",
  summary: {
    sv: "skriv en liten plan att börja med (annars plan.json; - skriver den på skärmen)",
    en: "write a small plan to start from (else plan.json; - writes it to the screen)",
  },
  options: ["force"],
  run: async ({ io, positionals, given, language }) => {
    const [file = "plan.json", ...rest] = positionals;
    if (rest.length > 0) {
      throw new UsageError({ sv: "Ange högst en fil.", en: "Give at most one file." });
    }
    const text = `${JSON.stringify(starterPlan, null, 2)}\n`;
    if (file === "-") {
      io.stdout(text);
      return exitCode.fine;
    }
    try {
      await io.writeFile(file, text, given.has("force"));
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
      throw new UsageError(isThere ? exists(file) : unwritable(file));
    }
    io.stderr(`${safeText(written[language](file))}\n`);
    return exitCode.fine;
  },
};
