import type { Report } from "../check/report.js";
import { delegationExplainer, type ExplainedDelegation } from "../explain/explain-delegation.js";
import type { Query } from "../plan/query.js";
import type { Language } from "../report/language.js";
import { receiverText } from "../report/link-blocks.js";
import type { Namer } from "../report/namer.js";
import { isActive } from "../rules/is-active.js";

/** Rows that are explained; a city has thousands. */
const most = 200;

/** One row of a delegation register, and what can be said of its chain. */
export interface DelegationRow {
  readonly item: string;
  /** `undefined`: not told. */
  readonly from: string | undefined;
  readonly to: string;
  readonly explained: ExplainedDelegation;
}

/** The rows in force, those with findings first, each explained; and how many are in force. */
export const delegationRows = (
  q: Query,
  { asOf, findings }: Pick<Report, "asOf" | "findings">,
  { name }: Pick<Namer, "name">,
  language: Language,
): { readonly rows: readonly DelegationRow[]; readonly inForce: number } => {
  const found = new Set(findings.map(({ entity }) => entity as string));
  const inForce = q.all("delegation").filter((row) => isActive(row, asOf));
  const explain = delegationExplainer(q, asOf);
  const chosen =
    inForce.length <= most
      ? inForce
      : [
          ...inForce.filter(({ id }) => found.has(id)),
          ...inForce.filter(({ id }) => !found.has(id)),
        ].slice(0, most);
  const rows = chosen.flatMap(({ id, from, to }): readonly DelegationRow[] => {
    const explained = explain(id);
    if (!explained) return [];
    const receivers = to?.positions ?? (to?.unit ? [to.unit] : []);
    return [
      {
        item: name(id),
        from: from === undefined ? undefined : name(from),
        to: receiverText({ to: receivers, kind: to?.kind ?? null }, q, language),
        explained,
      },
    ];
  });
  return { rows, inForce: inForce.length };
};
