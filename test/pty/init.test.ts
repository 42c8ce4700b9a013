import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ctrlC, down, enter, isNoTerminal, oicAt, plain, type Turn } from "./terminal.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oic-pty-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (args: readonly string[]) => oicAt(folder, args);

const turns: readonly Turn[] = [
  ["In welcher Sprache sollen", enter],
  ["Wie heißt die Stadt?", `Musterstadt${enter}`],
  ["In welchem Staat", enter],
  ["In welchem Bundesland", enter],
  ["Wie viele Menschen", `128.400${enter}`],
  ["kreisfrei, oder", enter],
  ["Wofür brauchen Sie", enter],
  ["Worauf stützt sich", enter],
  ["Welches Amt", enter],
  ["An welchen Fragen", enter],
  ["Noch ein eigenes Thema?", enter],
  ["Wer ist dafür zuständig?", enter],
  ["noch entschieden werden?", enter],
  ["Wer entscheidet das?", enter],
  ["Unter welchem Namen", enter],
  ["Wer macht mit", enter],
  ["Wie viele Stellen", enter],
  ["Wie viel Geld", enter],
  ["Soll Fördergeld", enter],
  ["Soll die Politik", enter],
  ["Gelten in der Stadt", enter],
  ["Wer antwortet öffentlich", enter],
  ["Welches Gremium", enter],
  ["Wann ist sitzungsfreie Zeit?", enter],
  ["Wann soll das Programm", enter],
  ["Wie lange soll es laufen?", enter],
  ["Womit soll das Programm", enter],
  ["An welchem Tag", enter],
  ["Wie soll das Programm heißen?", enter],
  ["Welche Farbe", enter],
  ["Wie geht es weiter?", enter],
];

const done = (city: string) => existsSync(join(folder, city, "kit/de/charta.md")) && existsSync(join(folder, city, "out/de/charta.docx"));

describe.skipIf(isNoTerminal)("the interview at a terminal", { timeout: 60_000, concurrent: true }, () => {
  it("ends with a kit", async () => {
    const oic = start(["init", "my-city", "--lang", "de"]);
    await oic.dialogue(turns);
    expect(await oic.exited).toBe(0);
    expect(done("my-city"), plain(oic.text()).slice(-800)).toBe(true);
    expect(existsSync(join(folder, "my-city/.oic/draft.yaml"))).toBe(false);
  });

  it("in plain lines ends with a kit, without a single code of the terminal", async () => {
    const oic = start(["init", "plain-city", "--lang", "de", "--plain"]);
    await oic.dialogue(turns);
    expect(await oic.exited).toBe(0);
    expect(done("plain-city")).toBe(true);
    expect(oic.text()).not.toContain("\u001b");
  });

  it.each([
    ["with arrow keys", []],
    ["in plain lines", ["--plain"]],
  ])("%s ends at Ctrl-C with one sentence and 130, and goes on there at the next call", async (name, flags) => {
    const city = `stopped-${flags.length}`;
    const first = start(["init", city, "--lang", "de", ...flags]);
    await first.dialogue([...turns.slice(0, 2), ["In welchem Staat", ctrlC]]);
    expect(await first.exited, name).toBe(130);
    const end = plain(first.text()).trimEnd().split("\n").at(-1);
    expect(end).toContain(`Aufgehört; Ihre Antworten sind gesichert, und „oic init ${city}“ macht dort weiter.`);
    const second = start(["init", city, "--lang", "de", ...flags]);
    await second.dialogue([
      ["Willkommen zurück", ""],
      ["In welchem Staat", ctrlC],
    ]);
    expect(await second.exited, name).toBe(130);
  });

  it("moves in lists with the arrow keys", async () => {
    const oic = start(["init", "english-city", "--lang", "de"]);
    await oic.dialogue([
      ["In welcher Sprache sollen", `${down}${enter}`],
      ["Englisch", ""],
      ["Wie heißt die Stadt?", ctrlC],
    ]);
    expect(await oic.exited).toBe(130);
  });
});
