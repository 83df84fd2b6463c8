import { describe, expect, it } from "vitest";
import { looksPersonal } from "../../src/rules/looks-personal.js";

const looks = (text: string) => looksPersonal(text, new Set(["utbildning", "ks"]));

describe("a mailbox", () => {
  it.each([
    "anna.andersson@kommun.se",
    "Skriv till Anna-Karin.Öberg@kommun.example.se i dag.",
    "mailto:a.b.andersson2@kommun.se",
    "info@kommun.se, eva_ek@kommun.se",
  ])("is a person's: %s", (text) => {
    expect(looks(text)).toBe("email");
  });

  it.each([
    "info@kommun.se",
    "registrator@kommun.se",
    "barn.utbildning@kommun.se",
    "KS.diarium@kommun.se",
    "e-tjanst@kommun.se",
    "anna.andersson@kommunen",
    "anna.andersson (at) kommun.se",
  ])("is not, or cannot be told: %s", (text) => {
    expect(looks(text)).toBeUndefined();
  });
});

// The number of Tolvan Tolvansson, who fills in forms as an example, and neighbours of it.
describe("a number", () => {
  it.each([
    "191212121212",
    "19121212-1212",
    "121212-1212",
    "121212+1212",
    "Ärendet gäller 1212121212.",
    "19121272-1219", // coordination number: the 12th is written 72
  ])("is a person's: %s", (text) => {
    expect(looks(text)).toBe("personalNumber");
  });

  it.each([
    "212000-0142", // organisation number: the third digit is at least 2
    "556036-0793",
    "121212-1213", // wrong check digit
    "121312-1214", // no thirteenth month
    "121232-1212", // no 32nd day
    "1121212-1212", // part of a longer number
    "121212-12125",
    "KS 2026-001234",
    "2026-11-21",
  ])("is not: %s", (text) => {
    expect(looks(text)).toBeUndefined();
  });
});

it("reads a long text without end in good time", () => {
  expect(looks(`${"a.".repeat(5000)}@`)).toBeUndefined();
});
