import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptCharter } from "../../src/sync/adopt-charter.ts";
import { numbered } from "../../src/sync/charter-text.ts";
import { asKitText } from "../../src/sync/kit-text.ts";
import { plainWords } from "../../src/sync/part-words.ts";

const pack = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/kit/de/charta.md"), "utf8");
const english = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/kit/en/charter.md"), "utf8");
const adopted = (text: string) => adoptCharter(asKitText(text), pack, "de");

describe("an existing charter in the pack's order", () => {
  it.each([
    ["Gremien", "(2) Der Lenkungskreis ist beschlussfähig, wenn die Hälfte der Mitglieder anwesend ist.", "§ 4.5 Beschlussfähigkeit"],
    ["Austritt", "§ 7 Abs. 2 Ein Partner kann mit einer Frist von drei Monaten zum Quartalsende schriftlich austreten.", "§ 15.2 Austritt"],
    ["Gremien", "(2) Er ist beschlussfähig, wenn mehr als die Hälfte der Mitglieder anwesend ist.", "§ 4.5 Beschlussfähigkeit"],
    ["Gremien", "(3) Beschlüsse fallen im Konsens; gelingt das nicht, mit einfacher Mehrheit.", "§ 4.6 Mehrheiten"],
    ["Austritt und Ausschluss", "Jeder Partner kann zum Ende eines Quartals austreten.", "§ 15.2 Austritt"],
    ["Austritt", "Das Maskottchen ist ein Otter.", null],
  ])("under “%s”, %s goes to %s", (heading, clause, place) => {
    expect(adopted(`## ${heading}\n\n${clause}\n`).placed.map(({ to }) => to)).toEqual([place]);
  });

  it.each([
    ["Membership", "1.1 Any partner may leave with three months' written notice to the chair.", "§ 15.2 Leaving"],
    ["Steering group", "2.1 The steering group has a quorum when half of its members are present.", "§ 4.5 Quorum"],
    ["Steering group", "2.2 Tea is served.", null],
  ])("in English, under “%s”, %s goes to %s", (heading, clause, place) => {
    expect(adoptCharter(`## ${heading}\n\n${clause}\n`, english, "en").placed.map(({ to }) => to)).toEqual([place]);
  });

  it("has the person's words in the clause and the pack's other clauses round it", () => {
    const { text } = adopted("## Gremien\n\n(2) Der Lenkungskreis ist beschlussfähig, wenn die Hälfte der Mitglieder anwesend ist.\n");
    expect(text).toContain(
      "**§ 4.5 Beschlussfähigkeit.** Der Lenkungskreis ist beschlussfähig, wenn die Hälfte der Mitglieder anwesend ist.\n",
    );
    expect(text).toContain("**§ 4.6 Mehrheiten.**");
    expect(text).toContain("| (2) | § 4.5 |");
  });

  it("keeps the pack's table where the old clause has none, and takes the old one where it has", () => {
    const clause = "(1) Mehrheiten. Die Mitglieder suchen den Konsens, sonst wird abgestimmt; Enthaltungen zählen als anwesende Stimmen.";
    expect(adopted(`## Beschlüsse\n\n${clause}\n`).text).toContain("| Empfehlung im Umlaufverfahren |");
    const own = adopted(`## Beschlüsse\n\n${clause}\n\n| Beschluss | Mehrheit |\n| --- | --- |\n| alles | zwei Drittel |\n`).text;
    expect(own).toContain("| alles | zwei Drittel |");
    expect(own).not.toContain("| Empfehlung im Umlaufverfahren |");
  });

  it("is the pack's text with an empty annex where it is the pack's text already", () => {
    const { text, added, placed } = adopted(pack);
    expect(text.startsWith(pack.trimEnd())).toBe(true);
    expect(placed.filter(({ to }) => to === null)).toEqual([]);
    expect(added).toEqual([]);
  });
});

const word = fc.constantFrom(
  ..."Lenkungskreis beschlussfähig Mitglieder Antwort Frist Otter Rat Geld Sitz Konsens Partner Monat Daten und der die".split(" "),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(" ")}.`);
const mark = fc.constantFrom("", "(1) ", "2. ", "§ 3 ", "4.1 ", "**§ 4.5 Beschlussfähigkeit.** ", "- ", "> ", "<b>", "[x](javascript:y) ");
const block = fc.oneof(
  fc.tuple(mark, sentence).map(([start, words]) => start + words),
  sentence.map((words) => `## ${words}`),
  sentence.map((words) => `| ${words} | x |\n| --- | --- |\n| a | ${words} |`),
  sentence.map((words) => `${words}\n---`),
  fc.string({ maxLength: 40 }).filter((text) => !/[`~]{3}|\n/.test(text) && text.trim() !== ""),
);

describe("nothing of an existing charter is lost", () => {
  /** Every paragraph, item, row and heading as a reader sees it, without the number it had. */
  const readable = (text: string) =>
    text
      .split("\n")
      .map((line) =>
        squeezed(numbered(plainWords(line.replace(/^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+)?/, "").replaceAll("**", "")))[1]),
      )
      .filter((line) => /[\p{L}\p{N}]{2}/u.test(line));
  const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  it("every line of any charter is in the result", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const old = blocks.join("\n\n");
        const result = squeezed(adopted(old).text.replaceAll("**", ""));
        for (const line of readable(asKitText(old))) expect(result, line).toContain(line);
      }),
      { numRuns: 75, examples: [[["0**4"]]] },
    );
  });
});

describe("a file of somebody else's in a kit", () => {
  it.each([
    ["<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
    ["<https://www.example.org>", "<https://www.example.org>"],
    ["[Klick](javascript:alert(1))", "\\[Klick](javascript:alert(1))"],
    ["[Rat](https://rat.example)", "[Rat](https://rat.example)"],
    ["[Anlage](anlage.md)", "[Anlage](anlage.md)"],
    ["`<b>` und 3 < 4", "`<b>` und 3 < 4"],
    ["Titel\r\n=====\r\nText", "# Titel\n\nText"],
    ["```\n<b>\n```\n<b>", "```\n<b>\n```\n\\<b>"],
  ])("%j becomes %j", (before, after) => {
    expect(asKitText(before)).toBe(after);
  });
});
