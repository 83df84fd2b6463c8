/** A message in which nothing is a link: SARIF reads `[text](address)` as one, and a name from a plan or a file is none. */
export const plainMessage = (message: string): string => message.replaceAll("](", "] (");
