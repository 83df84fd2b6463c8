import type { HtmlSection } from "./section.js";
import { areasSection } from "./sections/areas-section.js";
import { burdenSection } from "./sections/burden-section.js";
import { dataSection } from "./sections/data-section.js";
import { delegationSection } from "./sections/delegation-section.js";
import { findingsSection } from "./sections/findings-section.js";
import { goalTreeSection } from "./sections/goal-tree-section.js";
import { goalsSection } from "./sections/goals-section.js";
import { heaviestSection } from "./sections/heaviest-section.js";
import { improvementsSection } from "./sections/improvements-section.js";
import { indicatorsSection } from "./sections/indicators-section.js";
import { investedSection } from "./sections/invested-section.js";
import { leadSection } from "./sections/lead-section.js";
import { methodSection } from "./sections/method-section.js";
import { onceOnlySection } from "./sections/once-only-section.js";
import { untoldSection } from "./sections/untold-section.js";
import { wentWellSection } from "./sections/went-well-section.js";
import { yearSection } from "./sections/year-section.js";

/** The sections of the page, in their order: what it is about, what went well and what did not, and only then the details. */
export const sections: readonly HtmlSection[] = [
  leadSection,
  wentWellSection,
  goalsSection,
  indicatorsSection,
  areasSection,
  yearSection,
  burdenSection,
  heaviestSection,
  investedSection,
  improvementsSection,
  onceOnlySection,
  goalTreeSection,
  delegationSection,
  findingsSection,
  untoldSection,
  methodSection,
  dataSection,
];
