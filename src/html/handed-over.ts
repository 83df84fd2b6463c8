import { receiverText } from "../report/link-blocks.js";
import type { DelegationTree, Handed } from "../svg/delegation-tree.js";
import type { HtmlContext } from "./context.js";

const words = { sv: { untold: "inte sagt" }, en: { untold: "not told" } } as const;

/** Who has handed over what to whom: every link of the chains of the rows gone through, put together by giver and receiver. */
export const handedOver = (context: HtmlContext): Omit<DelegationTree, "title"> => {
  const { q, language, name } = context;
  const say = words[language];
  const holders = new Map<string, string>();
  const handed = new Map<
    string,
    { from: string; to: string; rows: Set<string>; broken: string[] }
  >();
  const known = (id: string, text: string): string => {
    if (!holders.has(id)) holders.set(id, text);
    return id;
  };
  for (const { explained } of context.delegations().rows) {
    for (const { from: giver, to, kind, row, verdict } of explained.links) {
      const from = giver === null ? known("untold", say.untold) : known(giver, name(giver));
      const receivers =
        to.length > 0
          ? to.map((id) => known(id, name(id)))
          : [known(`kind ${kind}`, receiverText({ to, kind }, q, language))];
      for (const receiver of receivers) {
        const key = `${from} ${receiver}`;
        const own = handed.get(key) ?? { from, to: receiver, rows: new Set(), broken: [] };
        handed.set(key, own);
        if (row === null || own.rows.has(row)) continue;
        own.rows.add(row);
        if (verdict === "breaks") own.broken.push(name(row));
      }
    }
  }
  return {
    holders: Array.from(holders, ([id, text]) => ({ id, name: text })),
    handed: Array.from(
      handed.values(),
      ({ from, to, rows, broken }): Handed => ({
        from,
        to,
        items: rows.size === 0 ? null : rows.size,
        broken,
      }),
    ),
  };
};
