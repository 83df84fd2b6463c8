import * as z from "zod";
import { date, period } from "../date.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { anyId } from "../kinds.js";
import { count } from "../quantity.js";
import { text } from "../text.js";
import { verdicts } from "../vocabulary.js";

/** A dated fact of law and openness: that something was proposed, adopted, delivered, tested, published. */
export const recordSchema = entity(
  "record",
  {
    says: "A dated fact of law and openness: that something was proposed, adopted, delivered, tested, published.",
    sv: "daterad händelse",
    knownBy: "the board secretary",
  },
  () => ({
    kind: must(
      z.enum([
        "budgetProposed",
        "budgetAdopted",
        "taxRateProposed",
        "taxRateAdopted",
        "financialPlan",
        "interimReportDelivered",
        "annualReportDelivered",
        "annualReportApproved",
        "auditReport",
        "discharge",
        "internalControl",
        "riskReview",
        "companyTest",
        "inspection",
        "privateProviderProgramme",
        "cooperation",
        "delegatedDecisionsReported",
        "meetingAnnounced",
        "publication",
        "consultation",
        "peerReview",
        "qualityReview",
        "ruleChallengeRoute",
        "ruleChallenge",
        "steeringSystem",
        "other",
      ]),
      "What happened.",
    ),
    on: orNone(date(), "The day it happened; `null` when it has not."),
    period: told(period(), "The year or period it is about."),
    by: told(z.union([id("unit"), id("position")]), "Who did it."),
    to: told(z.array(id("unit")), "To whom."),
    about: told(z.array(anyId()), "What it is about: ids of any kind."),
    area: told(text(), "Service area it is about."),
    outcome: told(text(), "What came of it."),
    decision: told(id("decision"), "The decision."),
    announcedOn: told(date(), "When it was announced on the notice board."),
    publishedOn: orNone(date(), "When it was published; `null` when it was not."),
    answeredOn: orNone(date(), "When it was answered; `null` while it is open."),
    answer: told(text(), "The answer."),
    answerDays: told(count(), "Days within which an answer is promised."),
    contains: told(
      z.array(
        z.enum([
          "financialGoals",
          "activityGoals",
          "followUp",
          "publicInsight",
          "taxRate",
          "threeYears",
        ]),
      ),
      "What the document holds, as a person has read it.",
    ),
    years: told(z.array(z.int().min(1900).max(2199)), "Plan years it covers."),
    specialReasons: told(z.boolean(), "Were there special reasons for a later date?"),
    verdicts: told(
      z.array(
        z.strictObject({
          goal: must(id("goal"), "Which goal."),
          verdict: must(z.enum(verdicts), "What was published."),
        }),
      ),
      "Verdicts published.",
    ),
    reviewers: told(z.array(id("unit")), "Who reviewed."),
    earliestDecisionOn: told(date(), "For delegated decisions reported: the first decision's day."),
    latestDecisionOn: told(date(), "For delegated decisions reported: the last decision's day."),
    pages: told(count(), "Pages of the document."),
  }),
);
export interface Record extends Infer<typeof recordSchema> {}
