/** How many rows the page lists, and its data hold; the rest are counted. A city has thousands. */
export const rowLimits = { goals: 100, indicators: 60 } as const;
