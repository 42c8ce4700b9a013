import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { exit } from "../../src/errors.ts";
import type { Lang } from "../../src/language.ts";
import { inquirerAsk } from "../../src/world/inquirer-ask.ts";

/** A terminal of streams; `type` waits until `seen` was printed since the last time, then presses the keys. */
function terminal(lang: Lang) {
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = "";
  output.on("data", (part: Buffer) => {
    printed += part.toString();
  });
  const type = async (seen: string, keys: string) => {
    while (!printed.includes(seen)) await new Promise((resolve) => setTimeout(resolve, 5));
    if (keys === "") return;
    printed = "";
    input.write(keys);
  };
  return { ask: inquirerAsk({ lang, input, output }), type, input };
}

const choices = [
  { value: { id: "a" }, name: "Hackathon" },
  { value: { id: "b" }, name: "Meetup" },
  { value: { id: "c" }, name: "Festival", disabled: "zu groß" },
];
const down = "\u001B[B";

describe("questions with arrow keys", () => {
  it("take text, with the help printed before it", async () => {
    const { ask, type } = terminal("de");
    const answer = ask.text({ message: "Stadt", help: "Der amtliche Name." });
    await type("Der amtliche Name.\n", "");
    await type("Stadt", " Musterstadt \r");
    expect(await answer).toBe("Musterstadt");
  });

  it("take a choice by its value, starting at the default", async () => {
    const { ask, type } = terminal("de");
    const answer = ask.select({ message: "Format", choices, default: choices[0]!.value });
    await type("Pfeiltasten: wechseln", `${down}\r`);
    expect(await answer).toBe(choices[1]!.value);
  });

  it("take several choices, and refuse what does not hold", async () => {
    const { ask, type } = terminal("en");
    const validate = (picked: readonly unknown[]) => (picked.length < 2 ? "At least two." : null);
    const answer = ask.checkbox({ message: "Formats", choices, default: [choices[0]!.value], validate });
    await type("space: tick", "\r");
    await type("At least two.", `${down} \r`);
    expect(await answer).toEqual([choices[0]!.value, choices[1]!.value]);
  });

  it("take a longer text from the person's editor, line breaks kept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "oic-editor-"));
    writeFileSync(join(folder, "editor.mjs"), 'import { appendFileSync } from "node:fs"; appendFileSync(process.argv[2], "\\nzwei\\n");');
    vi.stubEnv("VISUAL", "");
    vi.stubEnv("EDITOR", `${process.execPath} ${join(folder, "editor.mjs")}`);
    const { ask, type } = terminal("de");
    const answer = ask.edit({ message: "Ihr Text", default: "eins" });
    await type("öffnet Ihr Schreibprogramm", "\r");
    expect(await answer).toBe("eins\nzwei");
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("understand ja and nein", async () => {
    const { ask, type } = terminal("de");
    const answer = ask.confirm({ message: "Weiter", default: true });
    await type("Weiter", "nein\r");
    expect(await answer).toBe(false);
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("are cancelled by %s", async (_key, key) => {
    const { ask, type } = terminal("en");
    const answer = ask.text({ message: "City" });
    const told = expect(answer).rejects.toMatchObject({ code: exit.cancelled, message: "Cancelled." });
    await type("City", key);
    await told;
  });

  it("are cancelled when the terminal goes away", async () => {
    const { ask, type, input } = terminal("de");
    const answer = ask.text({ message: "Stadt" });
    const told = expect(answer).rejects.toMatchObject({ code: exit.cancelled, message: "Abgebrochen." });
    await type("Stadt", "");
    input.destroy();
    await told;
  });
});
