import { describe, expect, it } from "vitest";
import { mergeText } from "../../../src/sync/merge/merge-text.ts";

const lines = (count: number, line: (n: number) => string, end = "\n") => `${Array.from({ length: count }, (_, n) => line(n)).join(end)}\n`;

/** Every 20th line changed, one doubled, one gone, the rest as it is. */
const changed = (text: string, own: string, from: number) =>
  text
    .split("\n")
    .flatMap((line, n) => [[`${line} ${own}`], [line, `- ${own} ${n}`], []][((n + from) % 60) / 20] ?? [line])
    .join("\n");

/** Ends at all: what would take more than its share runs into the time limit of a test. */
const merged = (base: string, ours: string, theirs: string): string => mergeText({ base, ours, theirs }).text;

describe("a merge takes bounded time", () => {
  it.each([
    ["4,000 equal lines", lines(4_000, () => "- gleich")],
    ["4,000 paragraphs of seven kinds", lines(4_000, (n) => `Absatz ${n % 7} mit Worten.`, "\n\n")],
    ["4,000 headings, nested", lines(4_000, (n) => `${"#".repeat(1 + (n % 6))} Titel ${n % 5}`)],
  ])("%s, changed on both sides", (_what, base) => {
    expect(merged(base, changed(base, "meins", 0), changed(base, "neu", 7))).toContain("meins");
  });

  it("a paragraph of 50,000 words", () => {
    const base = lines(50_000, (n) => `wort${(n * 7919) % 50}`, " ");
    const [ours, theirs] = [base.replaceAll("wort13", "meins"), base.replaceAll("wort31", "neu")];
    expect(merged(base, ours, theirs)).toContain("meins");
  });

  it("three texts of 4,000 paragraphs with nothing in common, and one turned round", () => {
    const text = (seed: number) => lines(4_000, (n) => `Absatz ${(n * seed) % 1_000_003} sagt etwas.`, "\n\n");
    const base = text(7919);
    const turned = base.split("\n\n").reverse().join("\n\n");
    expect(merged(base, text(104_729), text(15_485_863))).toContain("Absatz 104729 sagt etwas.");
    expect(merged(base, turned, base.replaceAll("etwas", "mehr"))).toContain("mehr");
  });

  it.each([
    " ",
    "[",
    "(",
    "*",
    "_",
    "`",
    "|",
    "\\",
    "> ",
    "- ",
    "#",
    "\n",
    "[offen:",
    "·",
    ".",
    "1. ",
    " · ",
    "a.",
    "\r",
    "\t\n",
    "|-",
    "<!--",
    "**§ 1",
  ])("20,000 signs of %j", (sign) => {
    const base = sign.repeat(20_000 / sign.length);
    expect(merged(base, `${base}x`, `y${base}`)).toContain("x");
    expect(merged(`a ${base} b`, `a c ${base}x b`, `d ${base}y b`)).toContain("c");
  });
});
