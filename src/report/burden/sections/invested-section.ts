import {
  type DialogueKind,
  invested,
  type ProgrammeKind,
} from "../../../burden/lenses/invested.js";
import { uncertaintyBeside } from "../../../burden/uncertainty/uncertainty-beside.js";
import type { Words } from "../../../sources/words.js";
import { hoursText } from "../../hours-text.js";
import { blank } from "../../page.js";
import { note } from "../block-table.js";
import { section } from "../section.js";
import { spreadAside } from "../spread-text.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const dialogueWords: Readonly<Record<DialogueKind, Words>> = {
  mission: { sv: "uppdragsdialog", en: "dialogue on the mission" },
  result: { sv: "resultatdialog", en: "dialogue on results" },
  userDialogue: { sv: "samtal med brukare och elever", en: "dialogue with users" },
  citizenDialogue: { sv: "medborgardialog", en: "dialogue with citizens" },
  survey: { sv: "enkät", en: "survey" },
  internalUser: { sv: "samtal med interna användare", en: "dialogue with internal users" },
  managersMeeting: { sv: "chefsdagar", en: "managers' days" },
  workplace: { sv: "arbetsplatsträffar", en: "workplace meetings" },
  staffConsultation: { sv: "samverkan med facket", en: "consultation with staff" },
  owner: { sv: "ägardialog", en: "owner dialogue" },
  learning: { sv: "lärande möten", en: "meetings to learn" },
};

const programmeWords: Readonly<Record<ProgrammeKind, Words>> = {
  leadership: { sv: "ledarprogram", en: "leadership programme" },
  development: { sv: "utvecklingsprogram", en: "development programme" },
  genderMainstreaming: { sv: "jämställdhetsarbete", en: "gender mainstreaming" },
  improvement: { sv: "förbättringsarbete", en: "improvement work" },
};

const words = {
  sv: {
    counted: "Antal",
    untold: "slag inte sagt",
    beside: (invested: string, demands: string) =>
      `Satsad tid: ${invested}. Kraven tar ${demands}. Den satsade tiden räknas aldrig in i dem.`,
    none: "Planen berättar inte om någon satsad tid under perioden.",
  },
  en: {
    counted: "Count",
    untold: "kind not told",
    beside: (invested: string, demands: string) =>
      `Time invested: ${invested}. The demands take ${demands}. Time invested is never counted among them.`,
    none: "The plan tells of no time invested in the span.",
  },
} as const;

export const investedSection = section({
  id: "invested",
  figures: invested,
  blocks: ({ dialogues, programmes, total, demands, untold }, { weights, options }) => {
    const { language } = options;
    const say = words[language];
    return [
      ...tallyTable(
        titleOf("invested", language),
        [
          ...dialogues.map(
            ({ kind, amount }) =>
              [kind === null ? say.untold : dialogueWords[kind][language], amount] as const,
          ),
          ...programmes.map(
            ({ kind, amount }) =>
              [kind === null ? say.untold : programmeWords[kind][language], amount] as const,
          ),
        ],
        options,
        say.counted,
      ),
      blank,
      note(
        total.known + total.unknown === 0
          ? say.none
          : say.beside(
              `${hoursText(total, language)}${spreadAside(uncertaintyBeside(weights).invested.minutes, language)}`,
              hoursText(demands, language),
            ),
      ),
      ...untoldText(untold, language),
    ];
  },
});
