/**
 * Names of the fields below which a person's own words may stand. Read from the schemas, which a test holds it against:
 * so that whoever reads all the words of a plan need not go through its ids, dates, codes and numbers. The caller's own
 * data (`ext`) is not among them.
 */
export const textNames: ReadonlySet<string> = new Set(
  `
$schema about acquisitions answer area assessment assessments bands becameTimeFor because benefit
between beyond calendar caseType causes chapter chapters chosen citation collector comment company
comparison competence complete conflicts councilOnly county cover decidedBy definition
definitionKey description diaryNumber differentiationGround effect effects effort en evidence
extent externalIds foundIn ground hallmarks heldBy hops horizon key kinds known label labels law
lawfulMinimum lenses lessons levels limits method mission noSplitReason note number options
organisation outcome outcomes ownPowers party perspective perspectives planningLevel purpose
qualityFactors readers reading reference reglemente reportBack resources rules section series
situationAnalysis source sources specialLaw staff stages statement steps substitution sv symbol
text title unitOfMeasure url useText waiting wentWell with
`
    .trim()
    .split(/\s+/),
);

/** Below these the caller chooses the names. */
export const dictionaryNames: ReadonlySet<string> = new Set(["externalIds", "labels", "rules"]);
