/** What the page before a new demand is worded with. */
export const gatewayWords = {
  sv: {
    title: (name: string) => `Innan kravet skickas ut: ${name}`,
    about: "Frågor till den som beslutar. Sidan säger vad som är känt, inte om kravet är rätt.",
    strangers: (ids: string) => `Finns inte i planen: ${ids}.`,
    takes: (period: string) => `Vad tar det, och av vem, ${period}?`,
    outside: "Kravet gäller inte under tiden.",
    all: (hours: string) => `Alla som svarar: ${hours}.`,
    cost: (cost: string | undefined) =>
      cost ? `Kostnad: ${cost}.` : "Kostnaden är okänd: ingen timkostnad är angiven.",
    beside: {
      readers: "De som läser, vid sidan av",
      hops: "Händer på vägen, vid sidan av",
      collector: "Den som frågar, vid sidan av",
    },
    missing: (paths: string) => `Saknas: ${paths}.`,
    from: (day: string, isTold: boolean) =>
      isTold
        ? `Räknat från ${day}, den dag kravet börjar gälla.`
        : `Räknat från ${day}, den dag kravet skickas ut. När det börjar gälla är inte sagt.`,
    fullYear: (year: number, hours: string, cost: string | undefined) =>
      `Ett helt år, räknat som ${year}: ${hours}${cost ? `, ${cost}` : ""}.`,
    byUnit: ["Enhet", "Timmar", "Kostnad"],
    byStaff: ["Personalgrupp", "Timmar", "Kostnad"],
    notTold: "inte sagt",
    unknown: "okänd",
    when: "När, och med vilket varsel?",
    weeks: (weeks: string) => `Ska lämnas: ${weeks}.`,
    weeksOf: (year: string, weeks: string) => `${year} vecka ${weeks}`,
    noWeeks: "Kravet har inga dagar i planen.",
    notice: (day: string, days: string) =>
      `Första svaret ska lämnas den ${day}, ${days} dagar efter utskicket.`,
    noNotice: "Hur långt varsel det blir går inte att säga: ingen dag är känd.",
    promised: (days: string) => `Varsel före ändring som utlovas: ${days} dagar.`,
    england: (source: string) =>
      `Till jämförelse: i England skulle varslet vara sex månader. Källa: ${source}.`,
    same: "Vad frågar andra redan efter?",
    nobodyElse: "Planen visar ingen annan som begär samma uppgifter av samma enheter.",
    itemsUntold: "Vilka uppgifter som begärs är inte sagt, så det går inte att säga.",
    present: "Vilka uppgifter finns redan?",
    indicator: (name: string, how: string) => `indikatorn ${name}, ${how}`,
    automatic: "som hämtas automatiskt",
    reused: "som redan samlas in för annat",
    asked: "Vad har den som frågar sagt?",
    answers: { yes: "Ja.", no: "Nej.", untold: "Inte sagt." },
    room: "Ryms det?",
    budget: (unit: string, budget: string, before: string, after: string, fullYear?: string) =>
      `${unit}: gräns ${budget} timmar om året; i dag ${before}, med kravet ${after}${fullYear ? `, med ett helt år av det ${fullYear}` : ""}.`,
    holds: (unit: string, limit: string) =>
      `${unit}: kravet gör inte att någon vecka går över gränsen ${limit} timmar.`,
    over: (unit: string, limit: string, weeks: string) =>
      `${unit}: över gränsen ${limit} timmar i veckan: ${weeks}.`,
    noLimit: (count: string) => `För ${count} av dem som svarar är ingen egen gräns satt.`,
    sum: "Vad blir summan?",
    sums: (before: string, after: string) => `Allt som begärs: ${before}. Med kravet: ${after}.`,
  },
  en: {
    title: (name: string) => `Before the demand is sent out: ${name}`,
    about:
      "Questions for the one who decides. The page says what is known, not whether the demand is right.",
    strangers: (ids: string) => `Not in the plan: ${ids}.`,
    takes: (period: string) => `What does it take, and of whom, ${period}?`,
    outside: "The demand is not in force in this time.",
    all: (hours: string) => `All who answer: ${hours}.`,
    cost: (cost: string | undefined) =>
      cost ? `Cost: ${cost}.` : "The cost is unknown: no hourly cost is given.",
    beside: {
      readers: "Those who read, beside it",
      hops: "Hands on the way, beside it",
      collector: "The one who asks, beside it",
    },
    missing: (paths: string) => `Missing: ${paths}.`,
    from: (day: string, isTold: boolean) =>
      isTold
        ? `Counted from ${day}, when the demand comes into force.`
        : `Counted from ${day}, when the demand is sent out. When it comes into force is not told.`,
    fullYear: (year: number, hours: string, cost: string | undefined) =>
      `A full year, counted as ${year}: ${hours}${cost ? `, ${cost}` : ""}.`,
    byUnit: ["Unit", "Hours", "Cost"],
    byStaff: ["Group of staff", "Hours", "Cost"],
    notTold: "not told",
    unknown: "unknown",
    when: "When, and with what notice?",
    weeks: (weeks: string) => `Due: ${weeks}.`,
    weeksOf: (year: string, weeks: string) => `${year}, week ${weeks}`,
    noWeeks: "The demand has no days in the plan.",
    notice: (day: string, days: string) =>
      `The first answer is due on ${day}, ${days} days after it is sent out.`,
    noNotice: "What notice it gives cannot be told: no day is known.",
    promised: (days: string) => `Notice promised before a change: ${days} days.`,
    england: (source: string) =>
      `To compare: in England the notice was to be six months. Source: ${source}.`,
    same: "What do others ask for already?",
    nobodyElse: "The plan shows nobody else who asks the same units for the same data.",
    itemsUntold: "Which data it asks for is not told, so it cannot be said.",
    present: "Which data are already there?",
    indicator: (name: string, how: string) => `the indicator ${name}, ${how}`,
    automatic: "which comes by itself",
    reused: "which is collected for another purpose",
    asked: "What has the one who asks told?",
    answers: { yes: "Yes.", no: "No.", untold: "Not told." },
    room: "Is there room for it?",
    budget: (unit: string, budget: string, before: string, after: string, fullYear?: string) =>
      `${unit}: limit ${budget} hours a year; today ${before}, with the demand ${after}${fullYear ? `, with a full year of it ${fullYear}` : ""}.`,
    holds: (unit: string, limit: string) =>
      `${unit}: the demand takes no week over the limit of ${limit} hours.`,
    over: (unit: string, limit: string, weeks: string) =>
      `${unit}: over the limit of ${limit} hours a week: ${weeks}.`,
    noLimit: (count: string) => `For ${count} of those who answer no limit of their own is set.`,
    sum: "What does it come to?",
    sums: (before: string, after: string) =>
      `All that is asked for: ${before}. With the demand: ${after}.`,
  },
} as const;
