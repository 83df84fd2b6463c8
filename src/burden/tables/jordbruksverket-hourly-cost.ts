/**
 * What does an hour cost a Swedish agency? Jordbruksverket's stack of 2022, in kronor: wage, on it social charges and holiday
 * pay, on both of them administration: 257 × 1.496 × 1.47 = 565. `hourlyCost` lays them on each other.
 */
export const jordbruksverketHourlyCost = {
  source: {
    title: "Jordbruksverket, kontrollavgifter och beräkningsunderlag",
    url: "https://jordbruksverket.se/kontroller-och-tillsyn/kontrollavgifter-och-berakningsunderlag",
    year: 2022,
  },
  currency: "SEK",
  wage: 257,
  socialChargesAndHolidayPay: 0.496,
  administration: 0.47,
  hoursPerYear: 1680,
} as const;
