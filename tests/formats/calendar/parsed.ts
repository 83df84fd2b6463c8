import ICAL from "ical.js";

const textOf = (component: ICAL.Component, property: string) =>
  component.getFirstPropertyValue(property) as string | null;

const dayOf = (component: ICAL.Component, property: string) => {
  const time = component.getFirstPropertyValue(property);
  if (!(time instanceof ICAL.Time && time.isDate)) return undefined;
  return time.toString();
};

/** What another reader of iCalendar finds in a file. */
export const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    // The parser does not know this property (RFC 7986), and leaves its text as it stands.
    name: textOf(calendar, "name")?.replace(/\\(.)/g, "$1"),
    method: textOf(calendar, "method"),
    entries: calendar.getAllSubcomponents().map((component) => ({
      kind: component.name,
      uid: textOf(component, "uid"),
      on: dayOf(component, "dtstart") ?? dayOf(component, "due"),
      end: dayOf(component, "dtend"),
      title: textOf(component, "summary"),
      text: textOf(component, "description"),
      categories: component.getFirstProperty("categories")?.getValues() ?? [],
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      sequence: component.getFirstPropertyValue("sequence"),
      alarms: component
        .getAllSubcomponents("valarm")
        .map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
    })),
  };
};
