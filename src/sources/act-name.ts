import { type Act, acts } from "./acts.js";
import { provisionText } from "./provision.js";

const named: Readonly<Record<string, Act>> = acts;

/** The name of an act where it alone says which act it is, `plan- och bygglagen`; else with its number. */
export const actName = (sfs: string): string => {
  const act = Object.hasOwn(named, sfs) ? named[sfs] : undefined;
  return !act || act.rest ? provisionText({ sfs }) : act.name;
};
