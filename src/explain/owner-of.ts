import type { Position } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";
import { stated } from "../rules/stated.js";
import type { Owner } from "./answers-for.js";

/** Where a function sits, and the boards it is told to be head of administration for, among what the plan has. */
export const ownerOf = (q: Query, position: Position): Owner => {
  const unit = position.unit !== undefined && q.has(position.unit) ? position.unit : undefined;
  const headFor = stated(position, "headOfAdministrationFor")?.filter((board) => q.has(board));
  return { position: position.id, unit, boards: headFor ?? [] };
};
