/** Where a part lies in the zip, told as seen from the folder of another: `worksheets/sheet1.xml` from `xl`. Never outside the zip. */
export const pathInZip = (folder: string, target: string): string => {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
};
