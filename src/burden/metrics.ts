import type { Metric } from "./metric.js";
import { usefulness } from "./usefulness.js";

const table = [
  {
    id: "by-goal",
    title: {
      sv: "Vilka mål följs upp, och vad tar det?",
      en: "Which goals are followed up, and what does it take?",
    },
    definition: {
      sv: "Tid och pengar för krav som följer upp målet. Ett krav som följer upp flera mål delas lika mellan dem, så att summan stämmer.",
      en: "Time and money of the demands that follow up the goal. A demand that follows up several is shared out among them in equal parts, so that the sum is kept.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "ours",
    sources: [],
  },
  {
    id: "by-role",
    title: { sv: "Vems arbetstid tar det?", en: "Whose working time does it take?" },
    definition: {
      sv: "Tid och pengar per personalgrupp, efter vad varje steg i arbetet tar. Det som köps är ingens arbetstid och summeras för sig.",
      en: "Time and money by group of staff, after what each step of the work takes. What is bought is nobody's working time and is summed apart.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "published",
    sources: ["norway-burden"],
  },
  {
    id: "by-activity",
    title: { sv: "Vad består arbetet i?", en: "What does the work consist of?" },
    definition: {
      sv: "Tid per slags arbete, så långt arbetet är beskrivet i steg: samla in, kvalitetssäkra, sammanställa, lämna in, ändra system, utbilda (de sex är HESA:s). Dokumentera löpande, resa och läsa är våra tillägg.",
      en: "Time by kind of work, as far as it is told in steps: gather, assure quality, extract and transform, transmit, change systems, train (the six are HESA's). To keep records, travel and read are ours.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "published",
    sources: ["hesa-burden"],
  },
  {
    id: "by-obligation",
    title: { sv: "Vilka krav bär tyngden?", en: "Which demands carry the load?" },
    definition: {
      sv: "Varje krav med sin andel av den troliga tiden, det tyngsta först, och andelen för det och alla tyngre tillsammans. Samtal, besök och kollegial granskning är satsad tid och rangordnas inte.",
      en: "Each demand with its share of the likely time, the heaviest first, and the share of it and all heavier together. Dialogue, visits and peer review are time invested and are not ranked.",
    },
    unit: { sv: "timmar i perioden, andel", en: "hours in the span, share" },
    status: "published",
    sources: ["gao-1999"],
  },
  {
    id: "top-demands",
    title: { sv: "Är det några få krav som väger?", en: "Is it a few demands that weigh?" },
    definition: {
      sv: "Andelen av den kända tiden för det tyngsta kravet, de fem och de tio tyngsta, och hur få som står för två tredjedelar.",
      en: "The share of the known time of the heaviest demand, the five and the ten heaviest, and how few stand for two thirds.",
    },
    unit: { sv: "andel, antal krav", en: "share, number of demands" },
    status: "published",
    sources: ["gao-1999"],
  },
  {
    id: "by-week",
    title: { sv: "I vilka veckor faller det?", en: "In which weeks does it fall?" },
    definition: {
      sv: "Tid och pengar per vecka (ISO). Ett svar räknas i veckan för sin sista dag, eller för periodens slut; det som saknar egna dagar fördelas jämnt över dagarna det gäller.",
      en: "Time and money by ISO week. An answer counts in the week of its due day, or of its period's end; what has no days of its own is spread evenly over the days in force.",
    },
    unit: { sv: "timmar och kronor i veckan", en: "hours and money in the week" },
    status: "ours",
    sources: [],
  },
  {
    id: "peaks",
    title: { sv: "När blir det för mycket på en gång?", en: "When is it too much at once?" },
    definition: {
      sv: "Den tyngsta veckan genom en genomsnittlig vecka; andelen av tiden i de fyra tyngsta veckorna; veckor då mer begärs av en enhet än den har sagt att den har tid för; veckor med röda dagar; veckor då flera krav på minst 40 timmar ska vara klara.",
      en: "The heaviest week over a mean week; the share of the time in the four heaviest weeks; weeks in which more is asked of a unit than it has said it has time for; weeks with public holidays; weeks in which several demands of 40 hours or more are due.",
    },
    unit: { sv: "kvot, andel, antal veckor", en: "ratio, share, number of weeks" },
    status: "ours",
    sources: [],
  },
  {
    id: "intensity",
    title: {
      sv: "Hur tungt är det för dem som bär det?",
      en: "How heavy is it for those who carry it?",
    },
    definition: {
      sv: "Timmar per årsarbetare; andelen av arbetstiden, timmar / (årsarbetare × timmar i ett arbetsår); timmar och kostnad per miljon i budget; årsarbeten, timmar / timmar i ett arbetsår. Per enhet med allt under den, i planens ordning. Per budgetkrona är vårt.",
      en: "Hours per full-time equivalent; share of the working time, hours / (FTE × hours in a working year); hours and cost per million of budget; person-years, hours / hours in a working year. By unit with all beneath it, in the plan's order. Per budget is ours.",
    },
    unit: { sv: "timmar, andel, årsarbeten", en: "hours, share, person-years" },
    status: "published",
    sources: ["norway-kor-2016", "teacher-diaries", "dutch-ceiling"],
  },
  {
    id: "inequality",
    title: { sv: "Faller det jämnt?", en: "Does it fall evenly?" },
    definition: {
      sv: "Gini för timmar per årsarbetare över de lägsta enheterna med känd bemanning: Σ|h_i − h_j| / (2 n² × medelvärdet av h). Lorenzpunkter: andelen av timmarna för den minst belastade femtedelen av personalen, två femtedelar och så vidare. Aldrig vem som står var, och inget alls för färre än fem enheter (vårt val).",
      en: "Gini of hours per full-time equivalent over the lowest units with known staff: Σ|h_i − h_j| / (2 n² × mean h). Lorenz points: the share of the hours of the least loaded fifth of the staff, two fifths and so on. Never who stands where, and nothing for fewer than five units (our choice).",
    },
    unit: { sv: "0 (jämnt) till 1", en: "0 (even) to 1" },
    status: "ours",
    sources: [],
  },
  {
    id: "net-burden",
    title: {
      sv: "Vad blir kvar när nyttan är avdragen?",
      en: "What is left when the use is taken off?",
    },
    definition: {
      sv: "Tiden för kraven minus den nytta de som svarar säger att de har, för de krav där den är sagd; upplevd nytta och irritation bredvid, som antal krav och timmar per svar. De läggs aldrig ihop.",
      en: "The time of the demands less the use that those who answer say they have of them, where it is told; perceived use and irritation beside, as demands and hours per answer. They are never added.",
    },
    unit: { sv: "timmar i perioden", en: "hours in the span" },
    status: "published",
    sources: ["tariffnumber-burden"],
  },
  {
    id: "burden-budget",
    title: {
      sv: "Hur mycket av det som får begäras är redan begärt?",
      en: "How much of what may be asked is asked already?",
    },
    definition: {
      sv: "Timmarna för kraven på enheten och allt under den genom enhetens tak (unit.burdenBudget). Ett tak i proportion till storleken kan räknas fram, men förutsätts aldrig.",
      en: "The hours of the demands on the unit and all beneath it over the unit's limit (unit.burdenBudget). A limit in proportion to size can be worked out, but is never assumed.",
    },
    unit: { sv: "andel av taket", en: "share of the limit" },
    status: "published",
    sources: ["nap-burden-budget"],
  },
  {
    id: "burden-index",
    title: { sv: "Växer det?", en: "Is it growing?" },
    definition: {
      sv: "100 × årets tid / det första årets, för upp till fem år räknade på samma sätt; från det år då det första kravet med känd början kom till.",
      en: "100 × the year's time / the first year's, for up to five years measured in the same way; from the year in which the first demand whose beginning is told began.",
    },
    unit: { sv: "index, första året = 100", en: "index, first year = 100" },
    status: "published",
    sources: ["cso-burden-index"],
  },
  {
    id: "gold-plating",
    title: {
      sv: "Vad begärs utöver det lagen minst kräver, och vem har beslutat det?",
      en: "What is asked beyond the lawful least, and who decided it?",
    },
    definition: {
      sv: "Tid × (1 − lagens lägsta antal gånger / antalet gånger som begärs), och hela tiden där lagen inte kräver något. Innehåll och form utöver lagens minsta visas bredvid. Det som inte är sagt räknas för sig.",
      en: "Time × (1 − the law's least number of times / the number of times asked), and all of it where the law asks nothing. Content and form beyond the lawful least are shown beside. What is not told is counted apart.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "ours",
    sources: ["uk-scm-2005"],
  },
  {
    id: "returned-time",
    title: { sv: "Vilken tid har getts tillbaka?", en: "What time has been given back?" },
    definition: {
      sv: "Tid per år som beslut och förbättringar under perioden har frigjort: den tid de själva säger, annars vad det avslutade kravet tog. Det som hör ihop räknas en gång. Nya krav under perioden, och planens eget underhåll där det är sagt, räknas ifrån.",
      en: "Time a year that decisions and improvements of the span have freed: the time they tell, or else what the ended demand took. What belongs together counts once. New demands of the span, and the plan's own upkeep where it is told, count against it.",
    },
    unit: { sv: "timmar om året", en: "hours a year" },
    status: "ours",
    sources: [],
  },
  {
    id: "once-only",
    title: {
      sv: "Vad begärs flera gånger, och vem kan använda vems svar?",
      en: "What is asked more than once, and who could use whose answer?",
    },
    definition: {
      sv: "Andel = Σ (k − 1) / Σ k, där k är antalet krav som samlar in samma uppgift på nytt från samma enhet om samma dagar. Tid i onödan = minuter att samla in × antal gånger, för alla utom det krav som lämnas oftast. Återanvända svar, rapporter i samma serie, samtal och automatisk överföring räknas inte.",
      en: "Ratio = Σ (k − 1) / Σ k, where k demands collect the same information anew from the same unit about the same days. Time in vain = minutes to collect × number of times, of all but the demand that is answered most often. Answers that are reused, reports of one series, talk and automatic transfer do not count.",
    },
    unit: { sv: "timmar i perioden, och andel", en: "hours in the span, and a ratio" },
    status: "ours",
    sources: ["sou-2013-80"],
  },
  ...usefulness,
  {
    id: "manager-load",
    title: {
      sv: "Hur mycket ligger på cheferna?",
      en: "How much lies on the managers?",
    },
    definition: {
      sv: "För funktioner som leder personal: plikter (krav att svara på och delegationer), medarbetare som svarar direkt till funktionen, och hur ofta något ska lämnas. Median, och vad nio av tio har som mest. Aldrig vem som har vad: ingen median för färre än fem funktioner och inget mått för nio av tio för färre än tio (vårt val).",
      en: "Of positions that manage people: duties (demands to answer and delegations held), people who answer directly to the position, and how often something is due. The median, and what nine in ten have at most. Never who has what: no median for fewer than five positions, and nothing for nine in ten for fewer than ten (our choice).",
    },
    unit: { sv: "antal", en: "count" },
    status: "ours",
    sources: [],
  },
  {
    id: "how-sure",
    title: { sv: "Hur säkra är siffrorna?", en: "How sure are the figures?" },
    definition: {
      sv: "Medel och 10:e, 50:e och 90:e percentil för summan, av intervallen låg–trolig–hög lästa som nio fall av tio (RAND). Medel och standardavvikelse räknas exakt: varje produkt av osäkra tal delas upp i medel och avvikelser, och en skattning som delas är ett fel. Percentilerna fås exakt, med Cornish–Fisher eller med dragningar. Median för en typisk enhet, medel för summan.",
      en: "Mean and 10th, 50th and 90th percentile of the sum, of the ranges low–likely–high read as nine cases of ten (RAND). Mean and standard deviation are exact: each product of uncertain numbers is multiplied out as means and deviations, and a shared estimate is one error. Percentiles are exact, by Cornish–Fisher or by draws. Median for a typical unit, mean for the sum.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "ours",
    sources: ["rand-cost-uncertainty", "pert-beta", "vakks-2011"],
  },
  {
    id: "tornado",
    title: {
      sv: "Vilken skattning ska vi mäta närmast?",
      en: "Which estimate should we measure next?",
    },
    definition: {
      sv: "För varje osäkert tal: summan när det ensamt ligger vid sin 10:e och 90:e percentil, dess andel av summans varians, och hur mycket smalare summans spann från 10:e till 90:e percentil blir när det är känt.",
      en: "For each uncertain number: the sum when it alone is at its 10th and 90th percentile, its share of the variance of the sum, and how much narrower the sum's range from 10th to 90th percentile becomes when it is known.",
    },
    unit: { sv: "timmar i perioden, andel", en: "hours in the span, share" },
    status: "ours",
    sources: ["rand-cost-uncertainty"],
  },
] as const satisfies readonly Metric[];

export type MetricId = (typeof table)[number]["id"];

/** What the burden can be seen by: every lens with its definition, in the order in which they are shown. */
export const metrics: readonly (Metric & { readonly id: MetricId })[] = table;
