import { notes, noteWeighed } from "./notes.js";
import type { Side } from "./parties.js";
import { weigher } from "./weigher.js";
import { leafWidth, type Weights } from "./weights.js";

const nobody: Side = { starts: [0], units: [] };

const sideOf = ({ starts, units }: Side, row: number): Side => {
  const own = units.slice(starts[row] ?? 0, starts[row + 1] ?? 0);
  return { starts: [0, own.length], units: own };
};

/** One demand of all that is weighed, as if nothing else were asked for; none for a row that is not there. */
export const oneRow = (weights: Weights, row: number): Weights => {
  const { q, options, span, inForce, rhythms, parties, beside } = weights;
  const demand = weights.demands[row];
  const noted = notes();
  if (demand) noteWeighed(noted, demand, weigher(q, options, span)(demand));
  const [from, to] = demand ? [row, row + 1] : [0, 0];
  const side = (of: Side) => (demand ? sideOf(of, row) : nobody);
  return {
    ...weights,
    demands: demand ? [demand] : [],
    inForce: inForce.slice(from, to),
    rhythms: rhythms.slice(from, to),
    leaves: weights.leaves.slice(from * leafWidth, to * leafWidth),
    givers: weights.givers.slice(from, to),
    times: weights.times.slice(from, to),
    population: weights.population.slice(from, to),
    certainty: weights.certainty.slice(from, to),
    origins: weights.origins.slice(from, to),
    purposes: weights.purposes.slice(from, to),
    parties: { ...parties, givers: side(parties.givers), receivers: side(parties.receivers) },
    beside: demand
      ? beside.filter((one) => one.row === row).map((one) => ({ ...one, row: 0 }))
      : [],
    notes: noted,
  };
};
