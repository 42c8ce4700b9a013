import { describe, expect, it } from "vitest";
import {
  dateInput,
  datesInput,
  newNameInput,
  numberInput,
  questionInput,
  readDate,
  readNumber,
  spansInput,
} from "../../src/interview/read.ts";
import { wrap } from "../../src/interview/wrap.ts";

describe("a number typed", () => {
  it.each([
    ["128400", "de", 128400],
    ["128.400", "de", 128400],
    ["1.250.000,5", "de", 1250000.5],
    ["2,5", "de", 2.5],
    ["2.5", "de", 2.5],
    ["450.000 €", "de", 450000],
    ["450.000 EUR", "de", 450000],
    ["128,400", "en", 128400],
    ["2.5", "en", 2.5],
    ["", "de", null],
    ["-3", "de", null],
    ["1.2.3", "de", null],
    ["viele", "de", null],
  ] as const)("%s in %s is %s", (typed, lang, value) => {
    expect(readNumber(typed, lang)).toBe(value);
  });

  it.each([0, 5, 1.5, 1234, 12345, 1234567, 0.25])("%s as shown is read back", (value) => {
    for (const lang of ["de", "en"] as const) expect(numberInput).toSatisfy(() => readNumber(shown(value, lang), lang) === value);
  });
});

const shown = (value: number, lang: "de" | "en"): string => (numberInput.kind === "text" ? numberInput.show(value, lang) : "");

describe("a day typed", () => {
  it.each([
    ["2027-09-01", "2027-09-01"],
    ["1.9.2027", "2027-09-01"],
    ["01.09.2027", "2027-09-01"],
    ["1. 9. 2027", "2027-09-01"],
    ["1/9/2027", "2027-09-01"],
    ["29.2.2027", null],
    ["31.4.2027", null],
    ["1.9.27", null],
    ["September", null],
  ])("%s is %s", (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it("as shown is read back in both languages", () => {
    for (const lang of ["de", "en"] as const)
      expect(dateInput.kind === "text" && dateInput.read(dateInput.show("2027-09-01", lang), lang)).toEqual({ value: "2027-09-01" });
  });

  it("among others is put in order, each once", () => {
    expect(datesInput.kind === "text" && datesInput.read("16.11.2027, 14.9.2027; 14.9.2027", "de")).toEqual({
      value: ["2027-09-14", "2027-11-16"],
    });
  });

  it("and another make a span, read back as shown", () => {
    const value = [{ from: "2027-07-12", to: "2027-08-24" }];
    if (spansInput.kind !== "text") throw new Error("spans are typed");
    for (const typed of ["12.7.2027 bis 24.8.2027", "2027-07-12 to 2027-08-24", "12.7.2027 - 24.8.2027", "12.7.2027–24.8.2027"])
      expect(spansInput.read(typed, "de")).toEqual({ value });
    expect(spansInput.read(spansInput.show(value, "de"), "de")).toEqual({ value });
    expect(spansInput.read("24.8.2027 bis 12.7.2027", "de")).toHaveProperty("wrong");
  });
});

describe("a name typed", () => {
  it.each([
    ["Bürgerverein", true],
    ["Ärzte & Söhne #1", true],
    ["東京", true],
    ["4711", false],
    ["😀", false],
    ["TAKEN", false],
  ])("%s is taken: %s", (typed, fits) => {
    expect("value" in newNameInput(["Taken", null, undefined]).read(typed, "de")).toBe(fits);
  });
});

describe("a question typed", () => {
  it("ends with a question mark", () => {
    expect(questionInput.read("Wie?", "de")).toEqual({ value: "Wie?" });
    expect(questionInput.read("Wie", "de")).toHaveProperty("wrong");
  });
});

describe("text for a terminal", () => {
  it("is broken between words, and keeps its indent", () => {
    expect(wrap(`  - ${"word ".repeat(12)}end`, 30).split("\n")).toEqual([
      "  - word word word word word",
      "    word word word word word",
      "    word word end",
    ]);
  });

  it("stays whole where a word is longer than the line", () => {
    expect(wrap("a".repeat(50), 30)).toBe("a".repeat(50));
  });
});
