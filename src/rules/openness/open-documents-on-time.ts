import { parsePeriod } from "../../calendar/parse-period.js";
import type { Record as PlanRecord } from "../../plan/entities/record.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import type { RuleSource } from "../../sources/source.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

/** What the meeting did, and the paragraph that says from when its document is on the website. */
const documents: Readonly<Partial<Record<PlanRecord["kind"], readonly RuleSource[]>>> = {
  budgetAdopted: [kommunallagen["8:14"]],
  annualReportApproved: [kommunallagen["8:15"]],
};

const approved = (publishedOn: string | null) => ({
  records: [
    {
      id: "record:arsredovisning",
      kind: "annualReportApproved",
      period: "2025",
      on: "2026-05-11",
      announcedOn: "2026-04-30",
      publishedOn,
    },
  ],
});

/**
 * Were budget proposal and annual report on the website from the day the meeting was announced? Audit reports are not asked
 * about: the plan does not tell the yearly report (8 kap. 16 a §) from other audits.
 */
export const openDocumentsOnTime = defineRule({
  id: "open-documents-on-time",
  family: "openness",
  on: "record",
  force: "law",
  principles: ["openness", "law"],
  title: {
    sv: "Budgetförslag och årsredovisning ligger på webbplatsen i tid",
    en: "Budget proposal and annual report are on the website in time",
  },
  reason: {
    sv: "Den som vill följa ärendet ska kunna läsa handlingen från den dag sammanträdet tillkännages.",
    en: "Whoever wants to follow the matter is to be able to read the document from the day the meeting is announced.",
  },
  fix: {
    sv: "Publicera handlingen samtidigt som sammanträdet tillkännages på anslagstavlan.",
    en: "Publish the document when the meeting is announced on the notice board.",
  },
  message: {
    sv: "{entity}: sammanträdet tillkännagavs {announced}, men planen visar inte att handlingen då låg på webbplatsen.",
    en: "{entity}: the meeting was announced on {announced}, but the plan does not show the document on the website then.",
  },
  sources: [kommunallagen["8:14"], kommunallagen["8:15"]],
  needs: [],
  inPractice: {
    sv: "Budgetförslaget för 2026 lades ut fyra dagar efter tillkännagivandet. Nämndsekreteraren lägger publiceringen i samma rutin som kungörelsen.",
    en: "The budget proposal for 2026 was put up four days after the announcement. The board secretary puts publishing into the same routine as the notice.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Publicerad samma dag.", en: "Published the same day." },
        plan: approved("2026-04-30"),
      },
    ],
    bad: [
      {
        says: {
          sv: "Publicerad dagen efter sammanträdet.",
          en: "Published the day after the meeting.",
        },
        plan: approved("2026-05-12"),
      },
      { says: { sv: "Inte publicerad.", en: "Not published." }, plan: approved(null) },
    ],
  }),
  when: ({ kind, on }, { q }) =>
    documents[kind] !== undefined && on !== null && q.plan.organisation.kind !== "company",
  check: (record, { asOf }, tell) => {
    const law = documents[record.kind] ?? [];
    const met = stated(record, "on");
    if (met && !isLawOf(met, law)) return tell.notExamined(lawOfAnotherTime);
    const announcedOn = stated(record, "announcedOn");
    const announced = announcedOn === undefined ? undefined : parsePeriod(announcedOn);
    if (!announced) return tell.cannotTell("record.announcedOn");
    if (announced.from > asOf) return;
    if (!isLawOf(announced.from, law)) return tell.notExamined(lawOfAnotherTime);
    const publishedOn = stated(record, "publishedOn");
    const published = publishedOn ? parsePeriod(publishedOn) : undefined;
    if (publishedOn !== null && !published) return tell.cannotTell("record.publishedOn");
    if (published && published.to <= announced.from) return;
    const isSurelyLate = !published || published.from > announced.to;
    // What is put up after the meeting may be the budget as adopted; whether the proposal lay there is another fact.
    const mayBeAdopted =
      record.kind === "budgetAdopted" && published && met && published.from > met;
    if (!isSurelyLate || mayBeAdopted) return tell.cannotTell("record.publishedOn");
    tell.finding({
      path: "publishedOn",
      params: { announced: announcedOn as string },
      sources: law,
    });
  },
});
