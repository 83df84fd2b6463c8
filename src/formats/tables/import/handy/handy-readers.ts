import type { Part } from "../../../../plan/kinds.js";
import type { HandyReader } from "./handy-reader.js";
import { readKolada, readShort } from "./read-codes.js";
import { readCollection } from "./read-collection.js";
import { readGround } from "./read-ground.js";
import { readHours } from "./read-hours.js";
import { readLimits } from "./read-limits.js";
import { readMayPassOn } from "./read-may-pass-on.js";
import { readNotify } from "./read-notify.js";
import { readOutcome, readOutcomeOf } from "./read-outcome.js";
import { readPolarity } from "./read-polarity.js";
import { readReceiver } from "./read-receiver.js";
import { readSource } from "./read-source.js";
import { readTarget } from "./read-target.js";

type Readers = Readonly<Record<string, HandyReader>>;

/** The columns of each part that are read into more than one field, or in more words than the field's own. */
export const handyReaders: { readonly [P in Part]?: Readers } = {
  units: { short: readShort },
  positions: { short: readShort },
  goals: { ground: readGround },
  assignments: { ground: readGround },
  indicators: {
    target: readTarget,
    source: readSource,
    kolada: readKolada,
    collection: readCollection,
    polarity: readPolarity,
  },
  observations: { value: readOutcome, women: readOutcomeOf("women"), men: readOutcomeOf("men") },
  cycles: { ground: readGround, hours: readHours },
  obligations: { ground: readGround, hours: readHours },
  houseRules: { ground: readGround },
  delegations: {
    to: readReceiver,
    limits: readLimits,
    notify: readNotify,
    mayPassOn: readMayPassOn,
  },
};
