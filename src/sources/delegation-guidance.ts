import type { RuleSource } from "./source.js";

const skr =
  "https://skr.se/skr/ekonomijuridik/juridik/fastighetsrattallmanochspeciell/miljoratt/delegationsordningformiljoochhalsoskyddsnamnderna/allmantomdelegeringavarendeninommiljoochhalsoskyddsnamndensomrade/faq";
const checkedOn = "2026-11-22";

/** Guidance, cases and audits on who may decide, each as far as it was read. */
export const delegationGuidance = {
  "skr-urgent": {
    id: "skr-urgent",
    kind: "guidance",
    citation: "SKR 2021, frågor och svar om delegering: brådskande ärenden",
    url: `${skr}/vadinnebarundantagfrandelegationsforbudetforbradskandearenden.59200.html`,
    reading: "full",
    checkedOn,
    says: "The ban yields only in urgent matters, and only to the chair or another member.",
  },
  "skr-passing-on": {
    id: "skr-passing-on",
    kind: "guidance",
    citation: "SKR 2021, frågor och svar om delegering: vidaredelegering",
    url: `${skr}/vadgallerforvidaredelegering.59208.html`,
    reading: "full",
    checkedOn,
    says: "Only a head of administration passes on, and only when the board has allowed it.",
  },
  "skr-reporting-decisions": {
    id: "skr-reporting-decisions",
    kind: "guidance",
    citation: "SKR 2021, frågor och svar om delegering: anmälan av delegeringsbeslut",
    url: `${skr}/vilkakravfinnspaattanmaladelegeradebesluttillnamnden.59212.html`,
    reading: "full",
    checkedOn,
    says: "What demands there are on reporting decisions under delegation to the board.",
  },
  "skr-separate-minutes": {
    id: "skr-separate-minutes",
    kind: "guidance",
    citation: "SKR 2021, frågor och svar om delegering: särskild protokollföring",
    url: `${skr}/vadgallerforbeslutsominteskaanmalastillnamndenochsarskildprotokollforingavvissasadanabeslut.59210.html`,
    reading: "full",
    checkedOn,
    says: "The one who decides answers for the separate minutes of decisions that are not reported.",
  },
  "fmh-delegates": {
    id: "fmh-delegates",
    kind: "guidance",
    citation:
      "FMH, fråga och svar om delegater, efter A. Danielsson, Kommunal nämndadministration (2010)",
    url: "http://fmh.se/index.php?id=3693&no_cache=1&print=1",
    reading: "full",
    checkedOn,
    says: "Who can be a delegate, and that only a head of administration passes on.",
  },
  "hfd-2016-74": {
    id: "hfd-2016-74",
    kind: "authority",
    citation: "HFD 2016 ref. 74, med JO 2017-12-21",
    url: "http://www.jo.se/sv/Om-JO/Press1/Presskatalog/JO-vill-se-over-kommunernas-ratt-att-delegera/",
    reading: "secondHand",
    checkedOn,
    says: "A vice chair could not keep a child's address secret under delegation.",
  },
  "hfd-2019-32": {
    id: "hfd-2019-32",
    kind: "authority",
    citation: "HFD 2019 ref. 32 (mål 3425-18)",
    url: "https://www.domstol.se/nyheter/2019/06/beslut-i-mal-om-laglighetsprovning-enligt-kommunallagen/",
    reading: "summary",
    checkedOn,
    says: "Attention in the media does not by itself make a matter one of principle.",
  },
  "ey-region-skane": {
    id: "ey-region-skane",
    kind: "audit",
    citation: "EY för Region Skånes revisorer om delegationsordningar",
    url: "https://fardbevis.se/skane/trafikplanering/revisionsrapport-brister-i-delegationsordningar-region-skane",
    reading: "secondHand",
    checkedOn,
    says: "No unbroken chain from the assembly to the last delegate; passing on and reporting back unclear.",
  },
  "ey-huddinge-2014": {
    id: "ey-huddinge-2014",
    kind: "audit",
    citation: "EY 2014 för Huddinges revisorer, Granskning av delegation av beslutanderätt",
    url: "http://docplayer.se/1575911-Granskning-av-delegation-av-beslutanderatt-svar-pa-skrivelse-fran-huddinge-kommuns-revisorer.html",
    reading: "opening",
    checkedOn,
    says: "The register fits the organisation; its updating is criticised.",
  },
  "pwc-harryda": {
    id: "pwc-harryda",
    kind: "audit",
    citation: "Komrev/PwC, Delegation av beslutanderätten, Härryda kommun",
    url: "http://docplayer.se/1192965-Delegation-av-beslutanderatten-harryda-kommun.html",
    reading: "opening",
    checkedOn,
    says: "An audit of a delegation register.",
  },
  "jp-delegation-2023": {
    id: "jp-delegation-2023",
    kind: "practice",
    citation: "JP Infonet på Socialchefsdagarna 2023, om reglerna för delegation",
    url: "https://socialchefsdagarna.se/dokumentation/seminarier-2023/hur-bygger-man-en-forandringskraftig-organisation-utifran-reglerna-om-delegation/",
    reading: "opening",
    checkedOn,
    says: "The reglemente and the delegation register often do not match.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
