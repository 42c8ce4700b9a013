import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ExportDocument } from "../../src/export/document.ts";
import { toDocx } from "../../src/export/docx.ts";

const markdown = `# Charta

Erster Absatz mit [offen: Vorsitz] und <https://musterstadt.example/oic>.[^1] Noch einmal.[^1] Siehe [Fahrplan](fahrplan.md).

> [!NOTE]
> Ein Entwurf.

## Listen

1. a
2. b

Text.

1. c
   1. d

- [x] fertig
- [ ] offen

| Sitz | Organisation |
|---|---|
| 1 | Hochschule |

Ort, Datum: ____________________

[^1]: Quelle <https://quelle.example>.
`;

const document: ExportDocument = {
  title: "Charta & Co.",
  language: "de",
  markdown,
  city: "Musterstadt",
  mark: "Entwurf",
  audience: "Öffentlich",
  brand: { colour: "#ffcc00", font: null },
};

const partsOf = async (doc: ExportDocument): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries(unzipSync(await toDocx(doc))).map(([path, bytes]) => [path, strFromU8(bytes)]));

const partOf = async (path: string, change: Partial<ExportDocument> = {}): Promise<string> =>
  (await partsOf({ ...document, ...change }))[path] ?? "";

/** The paragraph that holds `words`. */
const paragraphWith = (xml: string, words: string): string => xml.split("<w:p>").find((part) => part.includes(words)) ?? "";
const numberOf = (xml: string, words: string): string | undefined => /<w:numId w:val="(\d+)"/.exec(paragraphWith(xml, words))?.[1];

describe("a Word document", () => {
  test("has Word's own heading styles, with a colour that can be read", async () => {
    const styles = await partOf("word/styles.xml");
    for (const level of [1, 2, 3, 4]) {
      const style = styles.split("<w:style ").find((part) => part.includes(`w:styleId="Heading${level}"`)) ?? "";
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain("<w:keepNext/>");
      expect(style).not.toContain("FFCC00");
    }
    expect(paragraphWith(await partOf("word/document.xml"), ">Charta<")).toContain('<w:pStyle w:val="Heading1"/>');
  });

  test.each([
    ["de", "de-DE", "Hinweis:", "Seite ", " von "],
    ["en", "en-GB", "Note:", "Page ", " of "],
  ] as const)("speaks its language: %s", async (language, tag, label, page, of) => {
    const parts = await partsOf({ ...document, language });
    expect(parts["word/styles.xml"]).toContain(`<w:lang w:val="${tag}"`);
    expect(parts["word/settings.xml"]).toContain(`<w:themeFontLang w:val="${tag}"/>`);
    expect(parts["docProps/core.xml"]).toContain(`<dc:language>${tag}</dc:language>`);
    expect(parts["word/document.xml"]).toContain(`>${label} <`);
    expect(parts["word/footer1.xml"]).toContain(`>${page}<`);
    expect(parts["word/footer1.xml"]).toContain(`>${of}<`);
  });

  test("names title and city, and no time of making", async () => {
    const parts = await partsOf(document);
    const core = parts["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>Charta &amp; Co.</dc:title>");
    expect(core).toContain("<dc:creator>Musterstadt</dc:creator>");
    expect(core).not.toContain("dcterms:created");
    expect(parts["word/header1.xml"]).toContain("Entwurf");
    expect(parts["word/header1.xml"]).toContain("Öffentlich");
    expect(parts["word/footer1.xml"]).toContain("Musterstadt · Charta &amp; Co.");
  });

  test("is A4 with margins of 2.2 cm", async () => {
    const xml = await partOf("word/document.xml");
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain('w:top="1247" w:right="1247" w:bottom="1247" w:left="1247"');
  });

  test("marks the header row and breaks no row", async () => {
    const rows = (await partOf("word/document.xml")).split("<w:tr>").slice(1);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  test("numbers each list anew", async () => {
    const parts = await partsOf(document);
    const xml = parts["word/document.xml"] ?? "";
    const [a, b, c, d] = ["a", "b", "c", "d"].map((words) => numberOf(xml, `>${words}<`));
    expect(a).toBe(b);
    expect(new Set([a, c, d]).size).toBe(3);
    const num = (parts["word/numbering.xml"] ?? "").split("<w:num ").find((part) => part.startsWith(`w:numId="${c}"`));
    expect(num).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>');
  });

  test("has boxes to tick, as text that can be read aloud", async () => {
    const xml = await partOf("word/document.xml");
    expect(xml.match(/<w14:checkbox>/g)).toHaveLength(2);
    expect(paragraphWith(xml, ">fertig<")).toContain('<w14:checked w14:val="1"/>');
    expect(paragraphWith(xml, ">fertig<")).toContain("<w:t>☒</w:t>");
    expect(paragraphWith(xml, ">offen<")).toContain("<w:t>☐</w:t>");
  });

  test("has real footnotes, and repeats a number instead of the note", async () => {
    const parts = await partsOf(document);
    expect(parts["word/document.xml"]?.match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(parts["word/document.xml"]).toContain('<w:vertAlign w:val="superscript"/>');
    expect(parts["word/footnotes.xml"]).toContain("Quelle ");
    expect(parts["word/_rels/footnotes.xml.rels"]).toContain("https://quelle.example");
  });

  test("makes a callout a shaded paragraph, and an open point visible", async () => {
    const xml = await partOf("word/document.xml");
    expect(paragraphWith(xml, ">Ein Entwurf.<")).toContain('<w:pStyle w:val="CalloutNote"/>');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(paragraphWith(xml, "[offen: Vorsitz]")).toContain('<w:rStyle w:val="OpenPoint"/>');
  });

  test("draws lines to write on with tab stops", async () => {
    const line = paragraphWith(await partOf("word/document.xml"), "Ort, Datum");
    expect(line).toContain('w:leader="underscore"');
    expect(line).not.toContain("____");
  });

  test("links out of the document, and not to neighbouring files", async () => {
    const rels = await partOf("word/_rels/document.xml.rels");
    expect(rels).toContain('Target="https://musterstadt.example/oic"');
    expect(rels).not.toContain("fahrplan.md");
  });

  test("turns a page on its side only for a table too wide for it", async () => {
    const wide = `Text.\n\n## Breit\n\n|${" Überschrift |".repeat(8)}\n|${"---|".repeat(8)}\n|${" ein längerer Text |".repeat(8)}\n\n## Weiter\n\nText.`;
    const ways = (await partOf("word/document.xml", { markdown: wide })).match(/w:orient="\w+"/g);
    expect(ways).toEqual(['w:orient="portrait"', 'w:orient="landscape"', 'w:orient="portrait"']);
  });

  test("has table columns that fill the text's width, none below 1.6 cm", async () => {
    const table =
      "| Nr. | Aufgabe |\n|---|---|\n| 1 | Eine lange Aufgabe, die über viele Wörter geht und fast die ganze Breite braucht, damit sie lesbar bleibt |";
    const xml = await partOf("word/document.xml", { markdown: table });
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1247);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(907);
    expect(widths[1]).toBeGreaterThan(4 * (widths[0] ?? 0));
  });

  test("bears characters that XML does not", async () => {
    const xml = await partOf("word/document.xml", { markdown: "a\u0001b \ud800c & <d>" });
    expect(xml).toContain("ab c &amp; &lt;d&gt;");
  });
});

describe("the same document", () => {
  test("is the same bytes, whatever was written in between", async () => {
    const first = await toDocx(document);
    await toDocx({ ...document, markdown: "1. anderes\n\n<https://anderes.example>" });
    expect(Buffer.from(await toDocx(document)).equals(Buffer.from(first))).toBe(true);
  });

  test("draws nothing by lot: link ids are counted, files ordered, times fixed", async () => {
    const parts = await partsOf(document);
    for (const [path, xml] of Object.entries(parts)) {
      if (path.endsWith(".rels")) expect(xml.match(/ Id="(?!rId\d+"|rIdLink\d+")/g)).toBeNull();
    }
    const used = [...(parts["word/document.xml"] ?? "").matchAll(/ r:id="(rIdLink\d+)"/g)].map((match) => match[1]);
    expect(used).toEqual(["rIdLink1"]);
    expect(Object.keys(parts).slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
    const bytes = await toDocx(document);
    expect(bytes.slice(10, 14)).toEqual(Uint8Array.of(0, 0, 0x21, 0)); // 1980-01-01 00:00 in DOS time
  });
});
