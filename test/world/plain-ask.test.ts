import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { exit } from "../../src/errors.ts";
import type { Lang } from "../../src/language.ts";
import { lineReader } from "../../src/world/line-reader.ts";
import { plainAsk } from "../../src/world/plain-ask.ts";

/** Plain questions over streams: all lines are typed before the first question comes, as a pipe would. */
function session(typed: string, lang: Lang = "en") {
  const input = new PassThrough();
  const printed: string[] = [];
  const ask = plainAsk({ lang, line: lineReader(input).next, print: (text) => void printed.push(text) });
  input.end(typed);
  return { ask, printed: () => printed.join("") };
}

const choices = [
  { value: "a", name: "Hackathon", description: "a weekend" },
  { value: "b", name: "Meetup" },
  { value: "c", name: "Festival", disabled: "too large" },
];

describe("plain questions", () => {
  it("take one line each, also when all came early", async () => {
    const { ask } = session("Musterstadt\n2\n1, 2\nyes\n");
    expect(await ask.text({ message: "City?" })).toBe("Musterstadt");
    expect(await ask.select({ message: "Format?", choices })).toBe("b");
    expect(await ask.checkbox({ message: "Formats?", choices })).toEqual(["a", "b"]);
    expect(await ask.confirm({ message: "Go on?" })).toBe(true);
  });

  it("take a text of many lines, ended by a full stop alone, or what is there already", async () => {
    const { ask, printed } = session("First line\n\nsecond  \n.\n.\n");
    expect(await ask.edit({ message: "Your text?", default: "before" })).toBe("First line\n\nsecond");
    expect(await ask.edit({ message: "Again?", default: "before" })).toBe("before");
    expect(printed()).toContain("\nYour text?\nbefore\nType the text line by line");
  });

  it("ask a text again that is no good, and are cancelled at the end of input", async () => {
    const { ask, printed } = session("bad\n.\ngood\n.\n");
    const validate = (text: string) => (text === "bad" ? "Not that." : null);
    expect(await ask.edit({ message: "?", validate })).toBe("good");
    expect(printed()).toContain("Please try again: Not that.");
    await expect(ask.edit({ message: "?" })).rejects.toMatchObject({ code: exit.cancelled });
  });

  it("take lines that come late, in pieces, with Windows line ends", async () => {
    const input = new PassThrough();
    const ask = plainAsk({ lang: "en", line: lineReader(input).next, print: () => {} });
    const first = ask.text({ message: "City?" });
    setTimeout(() => input.write("Muster"), 5);
    setTimeout(() => input.write("stadt\r\nsecond\r\n"), 10);
    expect(await first).toBe("Musterstadt");
    expect(await ask.text({ message: "Again?" })).toBe("second");
  });

  it("print message, help, numbered choices and the default, one below the other", async () => {
    const { ask, printed } = session("\n");
    expect(await ask.select({ message: "Format?", help: "It may be changed later.", choices, default: "b" })).toBe("b");
    expect(printed()).toBe(
      "\nFormat?\nIt may be changed later.\n  1  Hackathon: a weekend\n  2  Meetup\n  3  Festival (too large)\nNumber [2] > ",
    );
  });

  it("take the default for an empty line", async () => {
    const { ask } = session("\n\n\n");
    expect(await ask.text({ message: "?", default: "x" })).toBe("x");
    expect(await ask.checkbox({ message: "?", choices, default: ["b"] })).toEqual(["b"]);
    expect(await ask.confirm({ message: "?", default: false })).toBe(false);
  });

  it("take an empty line without a default as not decided", async () => {
    const { ask } = session("\n\n");
    expect(await ask.text({ message: "?" })).toBe("");
    expect(await ask.checkbox({ message: "?", choices })).toEqual([]);
  });

  it("ask again until the answer is good, and say why", async () => {
    const { ask, printed } = session("vielleicht\nnein\nja\n", "de");
    const validate = (yes: boolean) => (yes ? null : "Ohne Beschluss geht es nicht.");
    expect(await ask.confirm({ message: "Beschlossen?", validate })).toBe(true);
    expect(printed()).toContain("Bitte noch einmal: Antworten Sie mit „ja“ oder „nein“.");
    expect(printed()).toContain("Bitte noch einmal: Ohne Beschluss geht es nicht.");
  });

  it.each(["0", "3", "4", "x", "1.5"])("do not take %s for a choice of three whose third is not available", async (typed) => {
    const { ask, printed } = session(`${typed}\n1\n`);
    expect(await ask.select({ message: "?", choices })).toBe("a");
    expect(printed()).toContain("Enter a number from 1 to 3 that is available.");
  });

  it("take a choice by its name, and 0 for none", async () => {
    const { ask } = session("meetup\n0\n");
    expect(await ask.select({ message: "?", choices })).toBe("b");
    expect(await ask.checkbox({ message: "?", choices, default: ["a"] })).toEqual([]);
  });

  it.each([
    ["ja", true],
    ["J", true],
    ["nein", false],
    ["y", true],
  ])("understand %s in German as %s", async (typed, answer) => {
    expect(await session(`${typed}\n`, "de").ask.confirm({ message: "?" })).toBe(answer);
  });

  it("drop control characters and compose letters", async () => {
    expect(await session(" Mu\u001B[31mA\u0308 \n").ask.text({ message: "?" })).toBe("Mu [31mÄ");
  });

  it.each(["de", "en"] as const)("are cancelled at the end of the input (%s)", async (lang) => {
    const { ask } = session("", lang);
    await expect(ask.text({ message: "?" })).rejects.toMatchObject({ code: exit.cancelled });
    await expect(ask.text({ message: "?" })).rejects.toMatchObject({ code: exit.cancelled });
  });

  it("take a last line without a line end", async () => {
    expect(await session("last").ask.text({ message: "?" })).toBe("last");
  });
});
