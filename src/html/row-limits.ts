/** How many rows the page lists; the rest are counted, and lie in its data as far as `inData`. A city has thousands. */
export const rowLimits = { goals: 100, indicators: 60, demands: 100, inData: 3000 } as const;
