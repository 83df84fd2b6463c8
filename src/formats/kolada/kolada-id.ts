import type { Indicator } from "../../plan/entities/index.js";

/** How Kolada numbers its indicators: N or U and five digits. */
export const koladaIdPattern = /^[NU]\d{5}$/;

const keyPrefix = "kolada:";

/** Which indicator in Kolada is this, as far as the plan says? By its external id, or by the key of its definition. */
export const koladaId = ({
  definitionKey,
  externalIds,
}: Pick<Indicator, "definitionKey" | "externalIds">): string | undefined =>
  definitionKey?.startsWith(keyPrefix)
    ? definitionKey.slice(keyPrefix.length)
    : externalIds?.["kolada"];
