const begins = "options: ";

/**
 * Which option of its rule is not set? The name of it, when what is missing is no fact of the plan but a setting that a
 * profile or a method makes: `options: hoursPerYear`. Absent for a fact.
 */
export const missingSetting = (field: string): string | undefined =>
  field.startsWith(begins) ? field.slice(begins.length) : undefined;
