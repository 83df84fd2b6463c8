import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icalendar } from "../../../src/formats/calendar/icalendar.js";
import { dayArbitrary } from "../../../src/testing/day-arbitrary.js";
import { parsed } from "./parsed.js";

const file = { name: "Exempel", language: "sv", stamp: "2026-11-24T14:30Z" } as const;

/** Names as unkind as they come. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "END:VEVENT",
    "en; två, tre\\n fyra \\",
    "👩‍👩‍👧‍👦".repeat(20),
    "å".repeat(300),
    "\u202egnp.exe",
    "\0\u0007\u001b[31m",
    "\u{1F3DB}".repeat(100),
    "\ud800 ensam",
    ":;,\\:",
  ),
);
/** One line, with what may not stand in a file or could steer a screen marked as such: by hand, from RFC 5545, 3.3.11. */
const shown = (text: string) =>
  [...text.replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, " ")]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
      const isLone = code >= 0xd800 && code <= 0xdfff;
      const turns = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(character);
      return isControl || isLone || turns ? "\ufffd" : character;
    })
    .join("");

/** Categories are words of ours; the parser takes a comma after an escaped backslash for an escaped comma. */
const entry = fc.record({
  uid: fc.uuid(),
  on: dayArbitrary(),
  title: hostile,
  text: fc
    .array(hostile, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map(shown).join("\n")),
  categories: fc.array(
    hostile.map(shown).filter((text) => text !== "" && !text.endsWith("\\")),
    { maxLength: 3 },
  ),
});

const next = (day: string) =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe("an iCalendar file", () => {
  it("is read by another parser as exactly what was put in", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.boolean(), (entries, tasks) => {
        const found = parsed(icalendar(entries, { ...file, tasks })).entries;
        expect(found).toEqual(
          entries.map(({ uid, on, title, text, categories }) => ({
            kind: tasks ? "vtodo" : "vevent",
            uid: tasks ? `task/${uid}` : uid,
            on,
            end: tasks ? undefined : next(on),
            title: shown(title),
            text,
            categories,
            stamp: "2026-11-24T14:30:00Z",
            sequence: expect.any(Number),
            alarms: [],
          })),
        );
      }),
    );
  });

  it("has lines of 75 octets at most, none cut inside a character, each ended with CR and LF", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
        const bytes = new TextEncoder().encode(icalendar(entries, file));
        const whole = new TextDecoder("utf-8", { fatal: true });
        let from = 0;
        for (let at = 0; at < bytes.length; at++) {
          if (bytes[at] !== 10) continue;
          expect(bytes[at - 1]).toBe(13);
          expect(at - 1 - from).toBeLessThanOrEqual(75);
          expect(() => whole.decode(bytes.subarray(from, at))).not.toThrow();
          from = at + 1;
        }
        expect(from).toBe(bytes.length);
      }),
    );
  });

  it("fills its lines: a fold comes only where the next character has no room", () => {
    const [, line = "", more = ""] =
      /SUMMARY:(a+)\r\n (a+)\r\n/.exec(
        icalendar(
          [{ uid: "1", on: "2027-01-01", title: "a".repeat(100), text: "", categories: [] }],
          file,
        ),
      ) ?? [];
    expect([line.length, more.length]).toEqual([75 - "SUMMARY:".length, 100 - 67]);
  });

  it("has a sequence that grows with its stamp", () => {
    const sequence = (stamp: string) =>
      parsed(
        icalendar([{ uid: "1", on: "2027-01-01", title: "", text: "", categories: [] }], {
          ...file,
          stamp,
        }),
      ).entries[0]?.sequence;
    expect(sequence("2000-01-02T00:01Z")).toBe(1441);
    expect(sequence("1999-12-31")).toBe(0);
    const stamps = [
      "2026-11-24",
      "2026-11-24T00:01:30Z",
      "2026-11-24T23:59Z",
      "2026-11-25",
      "2199-12-31",
    ];
    const found = stamps.map((stamp) => Number(sequence(stamp)));
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(new Set(found).size).toBe(stamps.length);
    expect(Math.max(...found)).toBeLessThan(2 ** 31);
  });

  it.each([
    "",
    "today",
    "2026-02-30",
    "2026-11-24T25:00Z",
    "2026-11-24T14:30",
    "2026-11-24T14:30+01:00",
  ])("refuses the stamp %j", (stamp) =>
    expect(() => icalendar([], { ...file, stamp })).toThrow(RangeError),
  );

  it("reminds when asked to, and not else", () => {
    const one = { uid: "1", on: "2027-01-01", title: "a", text: "", categories: [] };
    const alarms = (remindDays: number) =>
      parsed(icalendar([one], { ...file, remindDays })).entries[0]?.alarms;
    expect(alarms(7)).toEqual(["-P7D"]);
    expect(alarms(0)).toEqual(["PT0S"]);
    expect(icalendar([one], { ...file, remindDays: 7, tasks: true })).toContain(
      "TRIGGER;RELATED=END:-P7D",
    );
    for (const wrong of [-1, 1.5, 4000, Number.NaN])
      expect(() => alarms(wrong)).toThrow(RangeError);
  });
});
