import type { Citation } from "../../plan/citation.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { oldNumbering } from "../../sources/old-numbering.js";
import { type Provision, provisionText } from "../../sources/provision.js";
import { type RepealedAct, repealedActs } from "../../sources/repealed-acts.js";
import type { Words } from "../../sources/words.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const repealed = new Map(repealedActs.map((act) => [act.sfs, act]));

const same = (text: string): Words => ({ sv: text, en: text });
const first = (list: readonly Provision[]) => list[0]?.section;
const last = (list: readonly Provision[]) => list.at(-1)?.section;

/** `6 kap. 37–40 §§ och 7 kap. 5–8 §§ kommunallagen (2017:725)`. */
const rangeText = (now: readonly Provision[], and: string): string => {
  const chapters = [...new Set(now.map(({ chapter }) => chapter))];
  const ranges = chapters.map((chapter) => {
    const within = now.filter((provision) => provision.chapter === chapter);
    return `${chapter} kap. ${first(within)}–${last(within)} §§`;
  });
  return `${ranges.join(and)} ${provisionText({ sfs: now[0]?.sfs })}`;
};

/** Where it went: the range of paragraphs where that is known, else the act in its place. */
const placeOf = ({ now }: RepealedAct, { sfs, chapter, section }: Citation): string => {
  const moved = oldNumbering.findIndex(({ was }) =>
    was.some((old) => old.sfs === sfs && old.chapter === chapter && old.section === section),
  );
  return moved < 0 ? `instead ${now}` : `moved ${moved}`;
};

/** A word for each act, and a sentence for each act or range that something can have gone to. */
const terms: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(
    repealedActs.flatMap(({ sfs, now }) => {
      const place = provisionText({ sfs: now });
      // Of a whole act no more is said than that it applies: whether the paragraph is in it was not read.
      return [
        [sfs, same(provisionText({ sfs }))],
        [`instead ${now}`, { sv: `I dess ställe gäller ${place}`, en: `${place} applies instead` }],
      ];
    }),
  ),
  ...Object.fromEntries(
    oldNumbering.map(({ now }, at) => [
      `moved ${at}`,
      {
        sv: `Det står nu i ${rangeText(now, " och ")}`,
        en: `It now stands in ${rangeText(now, " and ")}`,
      },
    ]),
  ),
};

const planWith = (sfs: string, section: string) => ({
  delegations: [{ id: "delegation:3-1", law: [{ sfs, chapter: "6", section }] }],
});

/** Does the paragraph still exist? A register that cites old law has seldom been read since. */
export const delegationOutdatedLawReference = defineRule({
  id: "delegation-outdated-law-reference",
  family: "delegation",
  on: "delegation",
  force: "method",
  principles: ["law"],
  title: {
    sv: "Delegationsordningen hänvisar till lag som gäller",
    en: "The register refers to law in force",
  },
  reason: {
    sv: "En hänvisning till upphävd lag tyder på att ingen har läst raden sedan lagen ändrades, och hjälper inte den som ska kontrollera beslutet.",
    en: "A reference to repealed law suggests that nobody has read the row since, and does not help the one who is to check the decision.",
  },
  fix: {
    sv: "Byt hänvisningen, och pröva samtidigt om mottagaren fortfarande är den rätta.",
    en: "Change the reference and, while there, see whether the receiver still is the right one.",
  },
  message: {
    sv: "{entity} hänvisar till {old}, som inte längre gäller. {now}.",
    en: "{entity} refers to {old}, which is no longer in force. {now}.",
  },
  terms,
  sources: [kommunallagen["6:37"], kommunallagen["7:5"], delegationGuidance["ey-huddinge-2014"]],
  inPractice: {
    sv: "En rad och ett kapitel från 2018 som hänvisar till 1991 års kommunallag: juristen rättar dem på en kvart och ser då att ordningen inte har gåtts igenom.",
    en: "A row and a chapter of 2018 that cite kommunallagen of 1991: the lawyer corrects them in a quarter of an hour and sees that the register has not been gone through.",
  },
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "7 kap. 5 §, 2017 års lag.", en: "The act of 2017." },
        plan: planWith("2017:725", "37"),
      },
    ],
    bad: [
      {
        says: { sv: "6 kap. 33 §, 1991 års lag.", en: "6 kap. 33 § of the act of 1991." },
        plan: planWith("1991:900", "33"),
      },
      {
        says: {
          sv: "Kapitlet i ordningen hänvisar så: ett fel för alla rader.",
          en: "The chapter does: one fault for all its rows.",
        },
        plan: {
          registers: [
            {
              id: "register:tn",
              chapters: [{ key: "3", law: [{ sfs: "2001:453", chapter: "4" }] }],
            },
          ],
          delegations: [
            { id: "delegation:3-1", register: "register:tn", chapter: "3" },
            { id: "delegation:3-2", register: "register:tn", chapter: "3" },
          ],
        },
      },
    ],
  }),
  inForce: true,
  check: (delegation, { q, asOf }, tell) => {
    const own = stated(delegation, "law");
    const inherited = chapterOf(delegation, q)?.law;
    const law = own ?? inherited;
    if (!law) return tell.cannotTell("delegation.law");
    const { register } = delegation;
    for (const [at, citation] of law.entries()) {
      const { sfs } = citation;
      if (sfs === undefined) {
        tell.cannotTell("delegation.law[].sfs");
        continue;
      }
      const act = repealed.get(sfs);
      if (!act) continue;
      if (asOf < act.outSince) tell.notExamined(lawOfAnotherTime);
      else {
        tell.finding({
          ...(own || !register ? { path: `law[${at}]` } : { cause: register }),
          params: { old: sfs, now: placeOf(act, citation) },
        });
      }
    }
  },
});
