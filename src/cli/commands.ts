import type { Command } from "./command.js";
import { accept } from "./commands/accept.js";
import { brief } from "./commands/brief.js";
import { calendar } from "./commands/calendar.js";
import { check } from "./commands/check.js";
import { checkTable } from "./commands/check-table.js";
import { compare } from "./commands/compare.js";
import { explain } from "./commands/explain.js";
import { exportPlan } from "./commands/export.js";
import { gateway } from "./commands/gateway.js";
import { importFiles } from "./commands/import.js";
import { init } from "./commands/init.js";
import { kolada } from "./commands/kolada.js";
import { matrix } from "./commands/matrix.js";
import { measure } from "./commands/measure.js";
import { methods } from "./commands/methods.js";
import { report } from "./commands/report.js";
import { rules } from "./commands/rules.js";
import { schedule } from "./commands/schedule.js";
import { schema } from "./commands/schema.js";
import { show } from "./commands/show.js";
import { sources } from "./commands/sources.js";
import { stratsys } from "./commands/stratsys.js";
import { template } from "./commands/template.js";
import { validate } from "./commands/validate.js";
import { yellowCard } from "./commands/yellow-card.js";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  template,
  importFiles,
  validate,
  show,
  report,
  check,
  accept,
  measure,
  compare,
  gateway,
  yellowCard,
  schedule,
  calendar,
  exportPlan,
  stratsys,
  matrix,
  brief,
  kolada,
  checkTable,
  rules,
  explain,
  sources,
  methods,
  schema,
];
