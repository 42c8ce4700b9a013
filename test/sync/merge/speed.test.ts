import { describe, expect, it } from "vitest";
import { mergeText } from "../../../src/sync/merge/merge-text.ts";

const lines = (count: number, line: (n: number) => string, end = "\n") => `${Array.from({ length: count }, (_, n) => line(n)).join(end)}\n`;

/** Every 20th line changed, one doubled, one gone, the rest as it is. */
const changed = (text: string, own: string, from: number) =>
  text
    .split("\n")
    .flatMap((line, n) => [[`${line} ${own}`], [line, `- ${own} ${n}`], []][((n + from) % 60) / 20] ?? [line])
    .join("\n");

/** Milliseconds of the processor, so that other work on the machine does not count. */
const milliseconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

/** Twice the aim, for slow processors and a cold start. */
const limit = 2_000;

describe("a merge takes bounded time", () => {
  it.each([
    ["4,000 equal lines", lines(4_000, () => "- gleich")],
    ["4,000 lines of seven kinds", lines(4_000, (n) => `- Zeile ${n % 7}`)],
    ["4,000 paragraphs of seven kinds", lines(4_000, (n) => `Absatz ${n % 7} mit Worten.`, "\n\n")],
    ["4,000 rows of nine kinds", lines(4_000, (n) => `| a${n % 9} | b | c |`)],
    ["4,000 headings, nested", lines(4_000, (n) => `${"#".repeat(1 + (n % 6))} Titel ${n % 5}`)],
  ])("%s, changed on both sides: under a second on a free machine", (_what, base) => {
    expect(milliseconds(() => mergeText({ base, ours: changed(base, "meins", 0), theirs: changed(base, "neu", 7) }))).toBeLessThan(limit);
  });

  it("a paragraph of 50,000 words", () => {
    const base = lines(50_000, (n) => `wort${(n * 7919) % 50}`, " ");
    const [ours, theirs] = [base.replaceAll("wort13", "meins"), base.replaceAll("wort31", "neu")];
    expect(milliseconds(() => mergeText({ base, ours, theirs }))).toBeLessThan(limit);
  });

  it("three texts of 4,000 paragraphs with nothing in common, and one turned round", () => {
    const text = (seed: number) => lines(4_000, (n) => `Absatz ${(n * seed) % 1_000_003} sagt etwas.`, "\n\n");
    const base = text(7919);
    const turned = base.split("\n\n").reverse().join("\n\n");
    expect(milliseconds(() => mergeText({ base, ours: text(104_729), theirs: text(15_485_863) }))).toBeLessThan(limit);
    expect(milliseconds(() => mergeText({ base, ours: turned, theirs: base.replaceAll("etwas", "mehr") }))).toBeLessThan(limit);
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
  ])("100,000 signs of %j", (sign) => {
    const base = sign.repeat(100_000 / sign.length);
    expect(milliseconds(() => mergeText({ base, ours: `${base}x`, theirs: `y${base}` }))).toBeLessThan(limit);
    expect(milliseconds(() => mergeText({ base: `a ${base} b`, ours: `a c ${base}x b`, theirs: `d ${base}y b` }))).toBeLessThan(limit);
  });
});
