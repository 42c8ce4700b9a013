import { describe, expect, it } from "vitest";
import { byCodeUnit } from "../../src/files.ts";
import { languages } from "../../src/language.ts";
import { filled } from "../../src/rules/rule.ts";
import { textRules, textRuleWords } from "../../src/rules/text/index.ts";
import { linesOf, wordsIn } from "../../src/rules/text/markdown-lines.ts";
import { sentencesOf } from "../../src/rules/text/sentences.ts";
import type { TextDocument } from "../../src/rules/text/text-rule.ts";

const document = (text: string, more: Partial<TextDocument> = {}): TextDocument => ({
  id: "start-here",
  lang: "de",
  path: "kit/de/start.md",
  text,
  final: true,
  ...more,
});

const found = (code: string, text: string, more: Partial<TextDocument> = {}) => {
  const rule = textRules.find((it) => it.code === code);
  return rule?.check(document(text, more)).map(({ line, says }) => `${line} ${says}`);
};

const words = (count: number): string => `${Array.from({ length: count }, () => "wort").join(" ")}.`;

describe("every text rule", () => {
  it.each(textRules.map((rule) => [rule.code, rule] as const))("%s finds its bad example and not its good one", (_, rule) => {
    expect(rule.check(document(rule.good))).toEqual([]);
    const breaches = rule.check(document(rule.bad));
    expect(breaches.length).toBeGreaterThan(0);
    for (const lang of languages) {
      for (const { says, values } of breaches) {
        const said = textRuleWords[lang][rule.code];
        expect(filled(said?.message[says] ?? "", values, lang), `${lang} message “${says}”`).not.toBe("");
        expect(filled(said?.mend[says] ?? "", values, lang), `${lang} mend “${says}”`).not.toBe("");
      }
    }
  });

  it.each(textRules.map(({ code }) => code))("%s has the same messages and slots in both languages", (code) => {
    const slots = (texts: Readonly<Record<string, string>> = {}) =>
      Object.entries(texts).map(([says, text]) => [says, [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort(byCodeUnit)]);
    expect(slots(textRuleWords.de[code]?.message)).toEqual(slots(textRuleWords.en[code]?.message));
    expect(slots(textRuleWords.de[code]?.mend)).toEqual(slots(textRuleWords.en[code]?.mend));
  });
});

describe("a line of Markdown", () => {
  it.each<[string, string, number]>([
    ["# Ziele", "heading", 1],
    ["###### Ziele ##", "heading", 6],
    ["####### Ziele", "prose", 0],
    ["#Ziele", "prose", 0],
    ["12. Ziele", "item", 0],
    ["> - Ziele", "item", 0],
    ["| Ziele |", "table", 0],
    ["> ", "blank", 0],
  ])("%s is a %s of level %i", (raw, kind, level) => {
    expect(linesOf(raw)).toMatchObject([{ kind, level }]);
  });
});

describe("a short summary (L-01)", () => {
  const lines = (count: number) => Array.from({ length: count }, () => `- ${words(10)}`).join("\n");

  it.each([
    ["499 words and its title fit on a page", `# Titel\n\n${words(9)}\n\n## Teil\n\n${lines(48)}\n\n- ${words(9)}`, []],
    ["501 words do not, and the longest section is named", `# Titel\n\n## Teil\n\n${lines(49)}\n\n## Rest\n\n${words(8)}`, ["3 page"]],
    ["a sentence of 20 words is short enough", words(20), []],
    ["one of 21 is not", `# Titel\n\n${words(21)}`, ["3 sentences"]],
    ["it is the average that counts", `${words(30)} ${words(10)}`, []],
  ])("%s", (_, text, expected) => {
    expect(found("L-01", text)).toEqual(expected);
  });

  it("judges no other document", () => {
    expect(found("L-01", words(600), { id: "charter" })).toEqual([]);
  });

  it.each([
    ["Am 15. Oktober beginnt es. Danach z. B. Art. 6 Abs. 1.", ["Am 15. Oktober beginnt es.", "Danach z. B. Art. 6 Abs. 1."]],
    ["Das Programm endet 2029. Danach ist Schluss.", ["Das Programm endet 2029.", "Danach ist Schluss."]],
    ["Wer fragt? Alle! „Gut.“ Ende", ["Wer fragt?", "Alle!", "„Gut.“", "Ende"]],
    ["Ein Satz,\nder umbricht.", ["Ein Satz, der umbricht."]],
    ["- Erster Punkt\n- zweiter Punkt", ["Erster Punkt", "zweiter Punkt"]],
    ["## Kein Satz\n\n| auch | keiner |\n|---|---|", []],
  ])("sentences of %j", (text, expected) => {
    expect(sentencesOf(linesOf(text)).map((it) => it.text)).toEqual(expected);
  });

  it("counts what a reader reads", () => {
    expect(wordsIn("**Drei** [gute Gründe](https://x.example/a-b) – ________ 2027")).toEqual(["Drei", "gute", "Gründe", "2027"]);
  });
});

describe("no gap in a final document (L-02)", () => {
  it.each([
    ["an open marker", "Vorsitz: [offen: Vorsitz]", ["1 marker"]],
    ["one with escaped brackets, and two in a line", "\\[open: chair\\] and [open: deputy]", ["1 marker", "1 marker"]],
    ["a blank in a sentence", "Der Rat beschließt am ________ darüber.", ["1 fill"]],
    ["a blank at the end of a sentence", "Den Vorsitz hat ________.", ["1 fill"]],
    ["a row without its label", "| Gremium | Rolle |\n|---|---|\n| ________ | entscheidet |", ["3 fill"]],
    ["a link named „offen“ is no marker", "[offen: Daten](daten.md)", []],
    ["a signature line is none", "Ort, Datum, Unterschrift: ________", []],
    ["nor are labelled fields", "**Anwesenheit:** angemeldet ________ · gekommen ________", []],
    ["nor is a box to tick", "- [ ] Gelöscht am ________ durch ________", []],
    ["nor is a table for signatures", "| Stelle | Unterschrift |\n|---|---|\n| ________ | Amt |", []],
    ["nor is a row left for later", "| Was | Wer |\n|---|---|\n| ________ | ________ |", []],
    ["nor is a row with its label", "| Rolle | Wer |\n|---|---|\n| Moderation | ________ |", []],
    ["nor is a blank that is said aloud", "Uns hat überrascht, dass ___, denn ___.", []],
    ["nor is code", "```\n[offen: x]\n```", []],
  ])("%s", (_, text, expected) => {
    expect(found("L-02", text)).toEqual(expected);
  });

  it("says nothing of a draft", () => {
    expect(found("L-02", "[offen: Vorsitz]", { final: false })).toEqual([]);
  });
});

describe("accessible documents (D-08)", () => {
  it.each([
    ["no title", "## Teil", ["1 untitled"]],
    ["two titles", "# A\n\n# B", ["3 titles"]],
    ["a skipped level", "# A\n\n## B\n\n#### C\n\n## D", ["5 level"]],
    ["a title that comes after a deep heading", "### A\n\n# B", ["1 level"]],
    ["an empty head cell", "# A\n\n| Wer | |\n|---|---|\n| a | b |", ["3 head"]],
    ["the first head cell may be empty", "# A\n\n| | Wer |\n|---|---|\n| a | b |", []],
    ["but not the only one", "# A\n\n| |\n|---|\n| a |", ["3 head"]],
    ["a bar in a cell is no cell", "# A\n\n| a \\| b | c |\n|---|---|\n| 1 | 2 |", []],
    ["links that say nothing", "# A\n\n[hier](a) [**Here**](b) [mehr …](c)", ["3 link", "3 link", "3 link"]],
    ["a link that says where it leads", "# A\n\n[hier liegt die Vorlage](a)", []],
    ["an image without words", "# A\n\n![](karte.png) ![ ](b.png) ![Karte](c.png)", ["3 image", "3 image"]],
    ["a heading in a quotation counts, one in code does not", "# A\n\n> ## B\n\n```\n# C\n```", []],
    ["lines that end like on Windows", "# A\r\n\r\n## B\r\n", []],
  ])("%s", (_, text, expected) => {
    expect(found("D-08", text)).toEqual(expected);
  });
});
