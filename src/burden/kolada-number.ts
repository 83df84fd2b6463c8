const prefix = "kolada:";

/** The number in Kolada that an indicator or a data item tells, `N01951`: by `definitionKey`, or by `externalIds`. */
export const koladaNumber = ({
  definitionKey,
  externalIds,
}: {
  readonly definitionKey?: string;
  readonly externalIds?: Readonly<Record<string, string>>;
}): string | undefined =>
  (definitionKey?.startsWith(prefix) && definitionKey.slice(prefix.length)) ||
  externalIds?.["kolada"] ||
  undefined;
