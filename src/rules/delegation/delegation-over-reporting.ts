import type { Delegation } from "../../plan/entities/delegation.js";
import type { Query } from "../../plan/query.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { isDelegated } from "../is-delegated.js";
import { stated } from "../stated.js";

/** Are the decisions of this row reported one by one? Else the fact that is missing. */
const isEachReported = (row: Delegation, q: Query): boolean | `delegation.${string}` => {
  const notify = stated(row, "notify") ?? chapterOf(row, q)?.notify;
  if (!notify) return "delegation.notify";
  if (notify.decision === "doNotReport") return false;
  return notify.form === undefined ? "delegation.notify.form" : notify.form === "eachDecision";
};

const rows = (form: string) => ({
  complete: [{ part: "delegations", units: ["unit:sn"] }],
  units: [{ id: "unit:sn", kind: "board" }],
  registers: [
    {
      id: "register:sn",
      board: "unit:sn",
      chapters: [{ key: "1", notify: { decision: "report", form } }],
    },
  ],
  delegations: Array.from({ length: 12 }, (_, at) => ({
    id: `delegation:sn-${at}`,
    register: "register:sn",
    chapter: "1",
  })),
});

/** Is everything reported because it used to be? The board may choose a list, a summary or a sample. */
export const delegationOverReporting = defineRule({
  id: "delegation-over-reporting",
  family: "delegation",
  on: "register",
  force: "advice",
  principles: ["trust", "support"],
  title: {
    sv: "Nämnden låter inte anmäla varje beslut bara för att det alltid har gjorts",
    en: "A board does not have each decision reported only because it used to be",
  },
  reason: {
    sv: "Sedan 2018 väljer nämnden själv vad som anmäls. En lista eller ett urval säger ofta mer och tar mindre tid.",
    en: "Since 2018 the board chooses what is reported. A list or a sample often says more and takes less time.",
  },
  fix: {
    sv: "Låt anmäla i lista, som urval eller efter tema, och behåll anmälan ett och ett där den används.",
    en: "Report by list, by sample or by theme, and keep one by one where it is used.",
  },
  message: {
    sv: "Enligt {entity} anmäls besluten ett och ett för {count} av {all} rader.",
    en: "By {entity} decisions are reported one by one for {count} of {all} rows.",
  },
  sources: [
    kommunallagen["6:40"],
    kommunallagen["7:8"],
    delegationGuidance["prop-2016-17-171"],
    delegationGuidance["skr-reporting-decisions"],
  ],
  needs: ["board"],
  options: {
    share: {
      default: 0.8,
      means: {
        sv: "Så stor andel av raderna är för mycket.",
        en: "A share of the rows above this is too much.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    rows: {
      default: 10,
      means: {
        sv: "Frågas bara om ordningar med fler rader än så.",
        en: "Asked only of registers with more rows than this.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Besluten anmäls i en lista.", en: "Decisions are reported in a list." },
        plan: rows("list"),
      },
    ],
    bad: [
      {
        says: { sv: "Alla anmäls ett och ett.", en: "All are reported one by one." },
        plan: rows("eachDecision"),
      },
    ],
  }),
  when: (register, { q, options }) =>
    q.count(register.id, "delegation.register") > (options["rows"] as number),
  check: (register, { q, asOf, options }, tell) => {
    let count = 0;
    let all = 0;
    const untold: string[] = [];
    for (const row of q.refs(register.id, "delegation.register")) {
      if (!isDelegated(row, asOf)) continue;
      const answer = isEachReported(row, q);
      all += 1;
      if (answer === true) count += 1;
      else if (answer !== false) untold.push(answer);
    }
    const most = (options["share"] as number) * all;
    if (all <= (options["rows"] as number) || count + untold.length <= most) return;
    if (count <= most) for (const field of untold) tell.cannotTell(field);
    else if (!q.isComplete("delegations", register.board ? { unit: register.board } : {})) {
      tell.cannotTell("complete: delegations");
    } else tell.finding({ params: { count, all } });
  },
});
