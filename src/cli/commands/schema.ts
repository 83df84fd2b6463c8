import { planJsonSchema } from "../../plan/json-schema.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";

export const schema: Command = {
  name: "schema",
  takes: "",
  summary: {
    sv: "planens JSON Schema, för den som skriver planer i en editor",
    en: "the JSON Schema of a plan, for those who write plans in an editor",
  },
  options: [],
  run: async ({ io }) => {
    io.stdout(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
    return exitCode.fine;
  },
};
