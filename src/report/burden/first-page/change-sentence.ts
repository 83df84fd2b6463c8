import type { MayChange } from "../../../explain/why-change.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import type { Namer } from "../../namer.js";

const words = {
  sv: {
    all: (who: string) => `Kan ändras eller avslutas av: ${who}.`,
    change: (who: string) => `Kan ändras av: ${who}.`,
    aboveLeast: (who: string) => `Det som går utöver lagen kan ändras av: ${who}.`,
    manner: (who: string) =>
      `Ingen i kommunen kan avsluta det. Hur det görs kan ändras av: ${who}.`,
    agreed: "Inget beslut är känt: de det berör kan själva komma överens om att sluta.",
    nobody: "Vem i kommunen som kan ändra det är inte sagt.",
    leave: "Det är frivilligt att svara.",
    none: "Ingen i kommunen kan avsluta det.",
    untold: "Vem som kan ändra det går inte att säga.",
  },
  en: {
    all: (who: string) => `Can be changed or ended by: ${who}.`,
    change: (who: string) => `Can be changed by: ${who}.`,
    aboveLeast: (who: string) => `What goes beyond the law can be changed by: ${who}.`,
    manner: (who: string) =>
      `Nobody in the municipality can end it. How it is done can be changed by: ${who}.`,
    agreed: "No decision is known: those it concerns can themselves agree to stop.",
    nobody: "Who in the municipality can change it is not told.",
    leave: "Answering is voluntary.",
    none: "Nobody in the municipality can end it.",
    untold: "Who can change it cannot be told.",
  },
} as const;

/** Who may change or end it, in one sentence; `end` only where it is known that no law asks for it. */
export const changeSentence = (
  { what, by, because }: Omit<MayChange, "meeting">,
  isByNoLaw: boolean,
  { name }: Namer,
  language: Language,
): string => {
  const say = words[language];
  const who = listed(by.map(name), language, 2);
  switch (what) {
    case "leave":
    case "untold":
      return say[what];
    case "none":
      return by.length > 0 ? say.manner(who) : say.none;
    default:
      if (by.length === 0) return say.nobody;
      if (because === "agreed") return say.agreed;
      if (what === "aboveLeast") return say.aboveLeast(who);
      return isByNoLaw ? say.all(who) : say.change(who);
  }
};
