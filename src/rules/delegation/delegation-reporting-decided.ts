import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { otherActs } from "../../sources/other-acts.js";
import type { RuleSource } from "../../sources/source.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { firstLink } from "../first-link.js";
import { giverOf, untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { personOnlyBy } from "../special-law-of.js";
import { stated } from "../stated.js";

const minutes = [kommunallagen["6:40"], kommunallagen["7:8"]] as const;
const notice = [kommunallagen["8:10"], kommunallagen["13:5"]] as const;
const selfGoverning = [kommunallagen["8:5"]] as const;
const purchasing = [otherActs["lag-2009-47-6-6"]] as const;
const guardians = [otherActs["fb-19-14"]] as const;
const law = [...minutes, ...notice] as const;

const units = [{ id: "unit:sn", kind: "board" }];
const matters = [{ id: "matter:grants", appeal: "legalityReview" }];
const notReported = {
  decision: "doNotReport",
  decidedBy: "unit:sn",
  separateMinutes: true,
  noticeOnBoard: true,
} as const;
const row = {
  id: "delegation:4-2",
  from: "unit:sn",
  matters: ["matter:grants"],
  urgentOnly: false,
};

/** Does the board hear of it? The board has decided which decisions are reported, and the others can still be found. */
export const delegationReportingDecided = defineRule({
  id: "delegation-reporting-decided",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law", "openness"],
  title: {
    sv: "Nämnden har beslutat vilka delegationsbeslut som anmäls till den",
    en: "The board has decided which decisions under delegation are reported to it",
  },
  reason: {
    sv: "Nämnden väljer själv, om inte annan lag säger annat. Det som inte anmäls måste ändå gå att hitta: tiden för överklagande räknas från att det tillkännages på anslagstavlan att protokollet har justerats.",
    en: "The board chooses, unless other law says otherwise. What is not reported must still be found: the time for appeal counts from the notice that the minutes have been approved.",
  },
  fix: {
    sv: "Låt nämnden besluta om anmälan för varje grupp av ärenden, och för särskilda protokoll över det som inte anmäls.",
    en: "Let the board decide on reporting for each group of matters, and keep separate minutes of what is not reported.",
  },
  message: {
    sv: "Om anmälan av besluten i {entity}: {why}.",
    en: "On reporting the decisions in {entity}: {why}.",
  },
  terms: {
    notByBoard: {
      sv: "enligt planen är det inte nämnden som har beslutat om anmälan",
      en: "by the plan it is not the board that has decided on reporting",
    },
    mustReport: {
      sv: "enligt planen anmäls besluten inte, men i det här fallet kräver lagen det",
      en: "by the plan the decisions are not reported, and in this case the law asks for it",
    },
    noMinutes: {
      sv: "enligt planen anmäls besluten inte och protokollförs inte särskilt, fast de kan laglighetsprövas",
      en: "by the plan the decisions are neither reported nor kept in separate minutes, though their legality can be tried",
    },
    noNotice: {
      sv: "enligt planen anmäls besluten inte och tillkännages inte på anslagstavlan",
      en: "by the plan the decisions are neither reported nor announced on the notice board",
    },
  },
  sources: [
    ...law,
    ...selfGoverning,
    ...purchasing,
    ...guardians,
    delegationGuidance["skr-reporting-decisions"],
    delegationGuidance["skr-separate-minutes"],
  ],
  needs: ["from", "matters"],
  inPractice: {
    sv: "Beslut om köp anmäls inte, protokollförs inte särskilt och anslås inte, så ingen får veta när tiden för överklagande börjar.",
    en: "Decisions on purchases are not reported, not in minutes of their own and not announced, so nobody learns when the time for appeal begins.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Anmäls inte, men protokollförs och tillkännages: lagligt och lätt.",
          en: "Not reported, but in minutes and announced: lawful and light.",
        },
        plan: { units, matters, delegations: [{ ...row, notify: notReported }] },
      },
      {
        says: { sv: "Anmäls i en lista.", en: "Reported in a list." },
        plan: {
          units,
          matters,
          delegations: [
            { ...row, notify: { decision: "report", decidedBy: "unit:sn", form: "list" } },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Varken anmälan eller särskilt protokoll.",
          en: "Neither reporting nor separate minutes.",
        },
        plan: {
          units,
          matters,
          delegations: [{ ...row, notify: { ...notReported, separateMinutes: false } }],
        },
      },
      {
        says: { sv: "Inte på anslagstavlan.", en: "Not on the notice board." },
        plan: {
          units,
          matters,
          delegations: [{ ...row, notify: { ...notReported, noticeOnBoard: false } }],
        },
      },
      {
        says: {
          sv: "Förvaltningen bestämmer vad som anmäls.",
          en: "The administration decides what is reported.",
        },
        plan: {
          units: [...units, { id: "unit:sf", kind: "administration" }],
          matters,
          delegations: [{ ...row, notify: { decision: "report", decidedBy: "unit:sf" } }],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const giver = giverOf(delegation, q);
    if (giver === undefined) return tell.cannotTell(untoldGiver(delegation));
    if (giver === "elsewhere" || giver === "body") return;
    if (stated(delegation, "urgentOnly")) return;
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);

    const chapter = chapterOf(delegation, q);
    // Föräldrabalken lets the guardian board's own decisions be: they need not be reported.
    const matters = (delegation.matters ?? []).filter(
      (matter) => personOnlyBy(q.get(matter), chapter, delegation) === undefined,
    );
    if (delegation.matters?.length && matters.length === 0) {
      return isLawOf(asOf, guardians) ? undefined : tell.notExamined(lawOfAnotherTime);
    }

    const notify = stated(delegation, "notify") ?? chapter?.notify;
    if (!notify) return tell.cannotTell("delegation.notify");
    const because = (why: string, path: string, sources: readonly RuleSource[]) =>
      tell.finding({ path, params: { why }, sources });
    const isReported = notify.decision === "report";

    if (stated(delegation, "cooperation") === "purchasingCentre") {
      if (!isLawOf(asOf, purchasing)) tell.notExamined(lawOfAnotherTime);
      else if (!isReported) because("mustReport", "notify.decision", purchasing);
      return;
    }
    const isSelfGoverning = stated(delegation, "to")?.kind === "selfGoverningBody";

    const first = firstLink(delegation, q);
    const start = first && giverOf(first, q);
    if (!start) tell.cannotTell(first ? untoldGiver(first) : "delegation.parent");
    else if (start !== "board") return;
    else if (!notify.decidedBy) tell.cannotTell("delegation.notify.decidedBy");
    else if (notify.decidedBy !== first.from) {
      because("notByBoard", "notify.decidedBy", isSelfGoverning ? selfGoverning : minutes);
    }

    if (isReported) return;
    if (isSelfGoverning) return because("mustReport", "notify.decision", selfGoverning);
    let isAppealable: boolean | undefined = false;
    for (const matter of matters) {
      const appeal = stated(q.get(matter), "appeal");
      if (appeal === "legalityReview") isAppealable = true;
      else if (appeal === undefined) isAppealable ||= undefined;
    }
    if (isAppealable === undefined) return tell.cannotTell("matter.appeal");
    if (!isAppealable) return;
    if (notify.separateMinutes === undefined) tell.cannotTell("delegation.notify.separateMinutes");
    else if (!notify.separateMinutes) because("noMinutes", "notify.separateMinutes", minutes);
    if (notify.noticeOnBoard === undefined) tell.cannotTell("delegation.notify.noticeOnBoard");
    else if (!notify.noticeOnBoard) because("noNotice", "notify.noticeOnBoard", notice);
  },
});
