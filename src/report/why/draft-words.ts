/** What a draft of a decision is worded with. */
export const draftWords = {
  sv: {
    title: "Utkast till tjänsteskrivelse, för den som vill pröva kravet",
    matter: (what: string) => `Ärende: Prövning av ${what}`,
    to: (who: string, meeting: string) => `Till: ${who}${meeting}`,
    meeting: (day: string) => `, sammanträdet den ${day}`,
    proposal: "Förslag till beslut",
    end: (what: string) => `${what} upphör att gälla. Rapport som redan är påbörjad lämnas.`,
    endRule: (what: string) => `${what} upphör att gälla.`,
    ifLaw: " Beslutet förutsätter att lagen inte kräver det, vilket ska kontrolleras innan.",
    seldom: (what: string, least: string, where: string) =>
      `${what} lämnas ${least} om året, det minsta som ${where} kräver, i stället för`,
    instead: (now: string) => ` ${now}.`,
    slim: (what: string, where: string) =>
      `${what} begränsas till det som ${where} kräver. Det som begärts därutöver upphör.`,
    leave: (what: string) => `${what} lämnas inte längre.`,
    grant: (amount: string) => ` Följden för bidraget (${amount}) prövas i samma beslut.`,
    tell: (who: string) => `De som berörs (${who}) underrättas.`,
    rests: (kind: string, where: string) => `Kravet vilar på ${kind}${where}.`,
    read: (what: string, other: string) =>
      `I fortsättningen hämtar mottagaren ${what} ur ${other}.`,
    nothing: "Inget förslag. Planen visar inget här som kommunen själv kan avsluta.",
    voice: (who: string) => `Det som återstår är att framföra till ${who} vad kravet tar.`,
    background: "Bakgrund",
    asked: (who: string) => `Bakom kravet står ${who}.`,
    untoldGround: "Vem som står bakom kravet är inte känt.",
    given: (often: string, by: string, to: string) => `Det lämnas ${often}${by}${to}.`,
    by: (who: string) => ` av ${who}`,
    receivers: (who: string) => ` till ${who}`,
    judged: "Bedömning",
    time: (hours: string, period: string) => `Under ${period} tar det ${hours} för dem som berörs.`,
    cost: (cost: string) => ` Kostnaden är ${cost}.`,
    unknownTime: "Hur lång tid det tar är inte känt.",
    freed:
      "Det är vad kravet tar i dag. Hur mycket tid ett beslut frigör, och till vad, får följas upp.",
    before: "Att klargöra före beslutet",
    need: (who: string) =>
      `Fråga ${who} vad svaret behövs till, och om behovet kan mötas på annat sätt.`,
    check: (what: string) => `Planen säger inte: ${what}.`,
  },
  en: {
    title: "Draft of a decision, for the one who wants to try the demand",
    matter: (what: string) => `Matter: Trial of ${what}`,
    to: (who: string, meeting: string) => `To: ${who}${meeting}`,
    meeting: (day: string) => `, the meeting on ${day}`,
    proposal: "Proposed decision",
    end: (what: string) => `${what} ceases to apply. A report already begun is delivered.`,
    endRule: (what: string) => `${what} ceases to apply.`,
    ifLaw:
      " The decision supposes that the law does not ask for it, which is to be checked before.",
    seldom: (what: string, least: string, where: string) =>
      `${what} is given ${least} a year, the least that ${where} asks, instead of`,
    instead: (now: string) => ` ${now}.`,
    slim: (what: string, where: string) =>
      `${what} is limited to what ${where} asks. What was asked beyond that ceases.`,
    leave: (what: string) => `${what} is no longer given.`,
    grant: (amount: string) =>
      ` What follows for the grant (${amount}) is tried in the same decision.`,
    tell: (who: string) => `Those it concerns (${who}) are told.`,
    rests: (kind: string, where: string) => `The demand rests on ${kind}${where}.`,
    read: (what: string, other: string) => `From now on the receiver takes ${what} from ${other}.`,
    nothing: "No proposal. The plan shows nothing here that the municipality itself can end.",
    voice: (who: string) => `What remains is to tell ${who} what the demand takes.`,
    background: "Background",
    asked: (who: string) => `Behind the demand stands ${who}.`,
    untoldGround: "Who stands behind the demand is not known.",
    given: (often: string, by: string, to: string) => `It is given ${often}${by}${to}.`,
    by: (who: string) => ` by ${who}`,
    receivers: (who: string) => ` to ${who}`,
    judged: "Assessment",
    time: (hours: string, period: string) => `In ${period} it takes those it concerns ${hours}.`,
    cost: (cost: string) => ` The cost is ${cost}.`,
    unknownTime: "How long it takes is not known.",
    freed:
      "That is what the demand takes today. How much time a decision frees, and for what, is to be followed up.",
    before: "To be made clear before the decision",
    need: (who: string) =>
      `Ask ${who} what the answer is needed for, and whether the need can be met in another way.`,
    check: (what: string) => `The plan does not say: ${what}.`,
  },
} as const;
