import type { Part } from "../../../plan/kinds.js";
import type { Telling } from "./build-entity.js";
import { fieldsMeant, periodField } from "./fields-of.js";
import { placeOf } from "./place-of.js";
import { type Slot, type SlotContext, slotOf } from "./slot.js";
import type { TableToRead } from "./table-to-read.js";

/** The readers of a table's columns, and of what is the same in every row, which is read once. */
export const slotsOf = (
  { columns, guess }: TableToRead,
  part: Part,
  context: SlotContext,
  { faults, notFound }: Telling,
): readonly Slot[] => {
  const fields = new Set(columns.flatMap((column) => column.fields.flatMap(fieldsMeant)));
  const always = Object.entries(guess.always)
    .filter(([field]) => !fields.has(field))
    .flatMap(([field, value]): readonly Slot[] => {
      const slot = slotOf(part, field, 0, context);
      const result = slot.read(value);
      const place = placeOf(guess);
      if ("values" in result) return [{ ...slot, read: () => result }];
      if ("fault" in result) faults.add({ ...result.fault, place });
      else for (const said of result.unmatched) notFound(said, field, place);
      return [];
    });
  return withShared([
    ...columns.flatMap(({ column, fields: own }) =>
      own
        .filter((field) => !field.startsWith(periodField))
        .map((field): Slot => {
          const slot = slotOf(part, field, column, context);
          if (!Object.hasOwn(guess.always, field)) return slot;
          const other = slotOf(part, field, column, context);
          const standing = guess.always[field] ?? null;
          return {
            ...slot,
            read: (cell) => (cell === null || cell === "" ? other.read(standing) : slot.read(cell)),
          };
        }),
    ),
    ...always,
  ]);
};

/** Marks those columns that fill what another fills too. */
const withShared = (slots: readonly Slot[]): readonly Slot[] => {
  const fields = new Map<string, Set<string>>();
  for (const { field, fills } of slots) {
    for (const path of fills) {
      const its = fields.get(path.join(".")) ?? new Set();
      fields.set(path.join("."), its.add(field));
    }
  }
  return slots.map((slot) =>
    slot.fills.some((path) => (fields.get(path.join("."))?.size ?? 0) > 1)
      ? { ...slot, isShared: true }
      : slot,
  );
};
