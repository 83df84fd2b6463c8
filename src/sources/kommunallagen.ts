import { provisionText } from "./provision.js";
import type { RuleSource } from "./source.js";

/** From which day the wordings of an act apply; `null` where no source for the day was read. */
const wordings = {
  "2018:600": "2019-01-01",
  "2019:835": "2020-01-01",
  "2022:638": "2022-07-01",
  "2023:642": null,
  "2023:708": null,
  "2024:247": null,
  "2025:374": null,
} as const;

/** The act that gave a paragraph the wording that was read, as it stands under its text; the others are of 1 January 2018. */
const amendedBy: Readonly<Record<string, keyof typeof wordings>> = {
  "2:3": "2019:835",
  "5:1": "2019:835",
  "5:3": "2024:247",
  "6:2": "2019:835",
  "6:6": "2025:374",
  "6:37": "2022:638",
  "6:38": "2023:708",
  "7:5": "2019:835",
  "7:6": "2019:835",
  "7:20": "2019:835",
  "8:10": "2019:835",
  "8:14": "2019:835",
  "8:15": "2019:835",
  "8:16 a": "2023:642",
  "9:30": "2019:835",
  "9:31": "2019:835",
  "9:33": "2019:835",
  "9:35": "2019:835",
  "9:37": "2019:835",
  "10:2": "2019:835",
  "10:3": "2019:835",
  "11:8": "2019:835",
  "11:16": "2018:600",
  "13:5": "2019:835",
};

/** What each paragraph says that bears on a rule, in our words. */
const says = {
  "2:3": "Members are treated alike unless there are objective reasons for something else.",
  "5:1": "The council decides matters of principle or major weight, goals and guidelines first.",
  "5:2":
    "The council may let a board decide in its place, but not what 5 kap. 1 § names nor what other law keeps for the council.",
  "5:3":
    "Where private providers carry out municipal matters, the council adopts for each term a programme of goals and guidelines for all who carry out such matters; it says how they are followed up and how the public gets insight.",
  "5:9": "The council is elected for four years from 15 October of the election year.",
  "5:24": "Before the end of June the council decides on discharge for the year before.",
  "6:2": "The council sets the boards' areas of activity.",
  "6:3":
    "Boards decide on administration, on what law gives them and on what the council has delegated.",
  "6:4": "Boards prepare the council's matters and see that its decisions are carried out.",
  "6:5":
    "Boards report to the council how they have carried out tasks given them under 5 kap. 2 and 4 §§; the council decides how and how often.",
  "6:6":
    "Boards see that the activity follows the council's goals and guidelines, and that internal control is sufficient to prevent errors and irregularities.",
  "6:9":
    "Each year the executive decides, for each wholly or partly owned stock company, whether the year before kept to the municipal purpose and powers.",
  "6:37":
    "A board may delegate to its presidium, a committee, a member, a substitute or an automated function; to an employee by 7 kap. 5–8 §§.",
  "6:38":
    "Five kinds of matter a board may not delegate, and four more not to an automated function.",
  "6:39":
    "A board may let the chair, or another member it has named, decide on its behalf what is so urgent that the board's decision cannot be waited for.",
  "6:40":
    "The board decides which decisions under delegation are reported to it; others that can be appealed under 13 kap. get minutes of their own, urgent ones are reported at the next meeting.",
  "6:44": "The council adopts the boards' reglementen.",
  "7:5": "A board may let an employee decide, but not in the cases of 6 kap. 38 §.",
  "7:6":
    "A board may let a head of administration to whom it has delegated pass the task on to another employee.",
  "7:7": "A board may ask that users propose, comment or consent before an employee decides.",
  "7:8":
    "The board decides which decisions by employees are reported to it; others that can be appealed under 13 kap. get minutes of their own.",
  "7:20":
    "The council may set up party-composed bodies for matters between the municipality and its employees.",
  "7:21": "The council sets a party-composed body's tasks, composition and forms in a reglemente.",
  "7:22":
    "A party-composed body may not decide on goals, direction, scope or quality, nor exercise authority against anyone.",
  "8:3": "Boards work for consultation with those who use their services.",
  "8:4":
    "With the council's leave a board may delegate to a self-governing body, but not authority against individuals nor what 6 kap. 38 § names.",
  "8:5": "What a self-governing body decides is reported to the board, in the way the board sets.",
  "8:10": "The notice board announces decisions under delegation that are not reported to a board.",
  "8:14":
    "The budget proposal is on the website from the day the meeting that adopts the budget is announced.",
  "8:15":
    "The annual report is on the website from the day the meeting that approves it is announced.",
  "8:16 a":
    "The audit reports are on the website from the day the meeting that takes them up is announced.",
  "9:30": "A joint board may also let an employee of any of the partners decide.",
  "9:31": "In a joint board the task may be passed on to an employee of any of the partners.",
  "9:33": "A joint board's reglemente is adopted by the council of each partner.",
  "9:35": "Whether a joint board is given discharge is tried by the council of each partner.",
  "9:37":
    "Under contract cooperation an employee of the other municipality or region may decide, within 6 kap. 38 §.",
  "10:2":
    "A wholly owned company is one whose shares the municipality or region holds, directly or indirectly, all of; a partly owned one is decided over together with somebody else.",
  "10:3":
    "For a wholly owned company the council sets the municipal purpose, and sees that the articles state it and let the council take position before decisions of principle or otherwise of major weight.",
  "10:4": "A partly owned company is bound by the same terms as far as is reasonable.",
  "11:6":
    "The budget states the financial goals that matter for sound financial management, holds a plan for the year's activity with goals and guidelines, and a plan for the economy of three years.",
  "11:8":
    "The executive draws up the budget proposal before the end of October; for special reasons in November, with the tax rate proposed before the end of October.",
  "11:10":
    "The council adopts the budget before the end of November; in a year of elections the newly elected council does.",
  "11:11":
    "For special reasons the budget is adopted before the end of December, with the tax rate before the end of November.",
  "11:16":
    "The council deals with at least one interim report, handed over to it and the auditors within two months of its period.",
  "11:20": "The annual report is handed to the council and the auditors by 15 April.",
  "11:21": "The council approves the annual report before it decides on discharge.",
  "12:1": "The auditors test whether the internal control within the boards is sufficient.",
  "12:2": "The auditors judge whether the results are in line with the council's goals.",
  "13:5":
    "An appeal is in within three weeks from the day when the notice board announced that the minutes of the decision were approved; a joint board's, when all partners' boards did.",
} as const;

const paragraph = (key: string, text: string): RuleSource => {
  const [chapter = "", section = ""] = key.split(":");
  const provision = { sfs: "2017:725", chapter, section };
  const act = amendedBy[key];
  const validFrom = act === undefined ? "2018-01-01" : wordings[act];
  return {
    id: `kl-${chapter}-${section.replace(" ", "")}`,
    kind: "statute",
    citation: provisionText(provision),
    provision,
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2017/sfs-2017-725.md",
    reading: "full",
    ...(validFrom !== null && { validFrom }),
    checkedOn: "2025-07-01",
    says: text,
  };
};

/** Kommunallagen (2017:725), in the wording in force 1 July 2025, read in full. By chapter and section. */
export const kommunallagen = Object.fromEntries(
  Object.entries(says).map(([key, text]) => [key, paragraph(key, text)]),
) as { readonly [Key in keyof typeof says]: RuleSource };
