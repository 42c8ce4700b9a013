import { describe, expect, it } from "vitest";
import { decodeCity, tooBigToRead } from "../../src/city/city-bytes.ts";
import { smallCity } from "./small-city.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("the bytes of a city file", () => {
  it("in UTF-8 are its text, a byte order mark left out", () => {
    expect(decodeCity(bytes("\ufeffname: Köln\n"), "city.yaml")).toEqual({ source: "name: Köln\n", finding: null });
  });

  it("in the old Western encoding are refused at the first letter that would be lost", () => {
    const { finding } = decodeCity(latin1(smallCity(["Beispielhausen", "Schönstadt"])), "town/city.yaml");
    expect(finding).toMatchObject({
      code: "encoding",
      place: { file: "town/city.yaml", line: 3, column: 12, source: "  name: Sch\ufffdnstadt" },
    });
    expect(finding?.message.de).toBe("Dieses Zeichen ist nicht lesbar: Die Datei ist nicht als UTF-8 gespeichert.");
  });

  it.each([
    ["UTF-16 from an editor", Uint8Array.of(0xff, 0xfe, 0x6f, 0), /UTF-16/],
    ["a Word file", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0x80), /keine Textdatei/],
    ["a file of five megabytes", new Uint8Array(5_000_000), /zu groß: 5 MB/],
  ])("of %s are refused in words", (_, given, words) => {
    const { source, finding } = decodeCity(given, "city.yaml");
    expect(source).toBeNull();
    expect(finding?.message.de).toMatch(words);
    expect(finding?.place).toMatchObject({ line: 1, column: 1 });
  });

  it("are not read at all where there are too many", () => {
    expect(tooBigToRead(2_000_000_000, "city.yaml")).toMatchObject({ code: "too-big", message: { en: "The file is too big: 2000 MB." } });
  });
});
