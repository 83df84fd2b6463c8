import type { Words } from "../../sources/words.js";
import type { Language } from "../language.js";

/** Groups of staff as examples and rates name them. A plan names its own as it likes: they are shown as they are. */
const words: Readonly<Record<string, Words>> = {
  manager: { sv: "chefer", en: "managers" },
  controller: { sv: "controllrar", en: "controllers" },
  officer: { sv: "handläggare", en: "officers" },
  principal: { sv: "rektorer", en: "principals" },
  teacher: { sv: "lärare", en: "teachers" },
  nurse: { sv: "sjuksköterskor", en: "nurses" },
  secretary: { sv: "sekreterare", en: "secretaries" },
  clerk: { sv: "administratörer", en: "clerks" },
  elected: { sv: "förtroendevalda", en: "elected members" },
};

export const staffWord = (staff: string, language: Language): string =>
  (Object.hasOwn(words, staff) ? words[staff]?.[language] : undefined) ?? staff;
