import { provisionText } from "./provision.js";
import type { RuleSource } from "./source.js";

/** From which day a wording applies, by the act that gave it; `null` where no source for the day was read. */
const wordings = {
  original: "2018-01-01",
  "2018:600": "2019-01-01",
  "2019:835": "2020-01-01",
  "2022:638": "2022-07-01",
  "2023:708": null,
  "2025:374": null,
} as const;

const section = (
  chapter: number,
  number: string,
  says: string,
  validFrom: string | null = wordings.original,
): RuleSource => {
  const provision = { sfs: "2017:725", chapter: String(chapter), section: number };
  return {
    id: `kl-${chapter}-${number.replace(" ", "")}`,
    kind: "statute",
    citation: provisionText(provision),
    provision,
    url: "https://github.com/se-lex/sfs/blob/batch-2025-07-17/2017/sfs-2017-725.md",
    reading: "full",
    ...(validFrom && { validFrom }),
    checkedOn: "2025-07-01",
    says,
  };
};

/** Kommunallagen (2017:725), in the wording in force 1 July 2025, read in full. By chapter and section. */
export const kommunallagen = {
  "2:3": section(
    2,
    "3",
    "Members are treated alike unless there are objective reasons for something else.",
    wordings["2019:835"],
  ),
  "5:1": section(
    5,
    "1",
    "The council decides matters of principle or major weight, goals and guidelines first.",
    wordings["2019:835"],
  ),
  "5:2": section(
    5,
    "2",
    "The council may let a board decide in its place, but not what 5 kap. 1 § names nor what other law keeps for the council.",
  ),
  "5:24": section(
    5,
    "24",
    "Before the end of June the council decides on discharge for the year before.",
  ),
  "6:2": section(6, "2", "The council sets the boards' areas of activity.", wordings["2019:835"]),
  "6:3": section(
    6,
    "3",
    "Boards decide on administration, on what law gives them and on what the council has delegated.",
  ),
  "6:4": section(
    6,
    "4",
    "Boards prepare the council's matters and see that its decisions are carried out.",
  ),
  "6:5": section(
    6,
    "5",
    "Boards report to the council on tasks it has given them; the council decides how.",
  ),
  "6:6": section(
    6,
    "6",
    "Boards see that the activity follows the council's goals and guidelines.",
    wordings["2025:374"],
  ),
  "6:37": section(
    6,
    "37",
    "A board may delegate to its presidium, a committee, a member, a substitute or an automated function; to an employee by 7 kap. 5–8 §§.",
    wordings["2022:638"],
  ),
  "6:38": section(
    6,
    "38",
    "Five kinds of matter a board may not delegate, and four more not to an automated function.",
    wordings["2023:708"],
  ),
  "6:39": section(
    6,
    "39",
    "The chair, or another member the board has named, may decide what cannot wait.",
  ),
  "6:40": section(
    6,
    "40",
    "The board decides which decisions under delegation are reported to it; others that can be appealed under 13 kap. get minutes of their own, urgent ones are reported at the next meeting.",
  ),
  "6:44": section(6, "44", "The council adopts the boards' reglementen."),
  "7:5": section(
    7,
    "5",
    "A board may let an employee decide, but not in the cases of 6 kap. 38 §.",
    wordings["2019:835"],
  ),
  "7:6": section(
    7,
    "6",
    "A board may let a head of administration to whom it has delegated pass the task on to another employee.",
    wordings["2019:835"],
  ),
  "7:7": section(
    7,
    "7",
    "A board may ask that users propose, comment or consent before an employee decides.",
  ),
  "7:8": section(
    7,
    "8",
    "The board decides which decisions by employees are reported to it; others that can be appealed under 13 kap. get minutes of their own.",
  ),
  "7:20": section(
    7,
    "20",
    "The council may set up party-composed bodies for matters between the municipality and its employees.",
    wordings["2019:835"],
  ),
  "7:21": section(
    7,
    "21",
    "The council sets a party-composed body's tasks, composition and forms in a reglemente.",
  ),
  "7:22": section(
    7,
    "22",
    "A party-composed body may not decide on goals, direction, scope or quality, nor exercise authority against anyone.",
  ),
  "8:3": section(8, "3", "Boards work for consultation with those who use their services."),
  "8:4": section(
    8,
    "4",
    "With the council's leave a board may delegate to a self-governing body, but not authority against individuals nor what 6 kap. 38 § names.",
  ),
  "8:10": section(
    8,
    "10",
    "The notice board announces decisions under delegation that are not reported to a board.",
    wordings["2019:835"],
  ),
  "9:30": section(
    9,
    "30",
    "A joint board may also let an employee of any of the partners decide.",
    wordings["2019:835"],
  ),
  "9:31": section(
    9,
    "31",
    "In a joint board the task may be passed on to an employee of any of the partners.",
    wordings["2019:835"],
  ),
  "9:33": section(
    9,
    "33",
    "A joint board's reglemente is adopted by the council of each partner.",
    wordings["2019:835"],
  ),
  "9:37": section(
    9,
    "37",
    "Under contract cooperation an employee of the other municipality or region may decide, within 6 kap. 38 §.",
    wordings["2019:835"],
  ),
  "11:6": section(
    11,
    "6",
    "The budget states the financial goals that matter for sound financial management, holds a plan for the year's activity with goals and guidelines, and a plan for the economy of three years.",
  ),
  "11:16": section(
    11,
    "16",
    "The council deals with at least one interim report, handed over to it and the auditors within two months of its period.",
    wordings["2018:600"],
  ),
  "12:2": section(
    12,
    "2",
    "The auditors judge whether the results are in line with the council's goals.",
  ),
} as const satisfies Readonly<Record<string, RuleSource>>;
