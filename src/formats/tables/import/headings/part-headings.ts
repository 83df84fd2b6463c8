/** Words that stand above a column in real lists, by the field they mean. `label.sv` and `label.en` are the name. */
export type PartHeadings = Readonly<Record<string, readonly string[]>>;

/** What may stand above a column in a list of anything. */
export const commonHeadings: PartHeadings = {
  "label.sv": ["namn", "benämning", "rubrik"],
  "label.en": ["name", "title"],
  note: [
    "anmärkning",
    "anmärkningar",
    "anm",
    "notering",
    "noteringar",
    "kommentar",
    "kommentarer",
    "övrigt",
    "övrig information",
    "upplysning",
    "note",
    "notes",
    "remark",
    "remarks",
    "comment",
    "comments",
  ],
  validFrom: [
    "gäller fr.o.m",
    "gäller fr o m",
    "fr.o.m",
    "from och med",
    "giltig från",
    "giltigt från",
    "startdatum",
    "valid from",
    "start date",
  ],
  validTo: [
    "gäller t.o.m",
    "gäller t o m",
    "t.o.m",
    "till och med",
    "giltig till",
    "giltigt till",
    "valid to",
    "end date",
  ],
};
