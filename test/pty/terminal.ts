import { existsSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

type Pty = typeof import("@lydell/node-pty");

/** The program as its package runs it. */
export const program = join(import.meta.dirname, "../../bin/oic.js");

const pty: Pty | null = await import("@lydell/node-pty").then(
  (found) => found,
  () => null,
);
const isBuilt = existsSync(join(import.meta.dirname, "../../dist/main.js"));

/** Can nothing be tried at a terminal here? */
export const isNoTerminal = pty === null || !isBuilt;
if (isNoTerminal)
  process.stderr.write(`What needs a pseudo-terminal is skipped: ${isBuilt ? "node-pty does not load here" : "oic is not built"}.\n`);

/** What the keys are called here. */
export const enter = "\r";
export const down = "\u001b[B";
export const ctrlC = "\u0003";

/** What is typed as soon as a text stands on the screen. */
export type Turn = readonly [text: string, keys: string];

/** An `oic` at a terminal in a folder: all it wrote, its keys, and its end. */
export const oicAt = (folder: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) => {
  if (pty === null) throw new Error("there is no pseudo-terminal");
  const { CI: _ci, NO_COLOR: _colour, ...env } = process.env as Record<string, string>;
  const child = pty.spawn(process.execPath, [program, ...args], {
    name: "xterm-256color",
    cols: 100,
    rows: 45,
    cwd: folder,
    env: { ...env, TERM: "xterm-256color", ...variables },
  });
  let written = "";
  let seen = 0;
  child.onData((data) => {
    written += data;
  });
  const exited = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
  /** Waits until a text stands in what came since the last wait. */
  const sees = async (text: string): Promise<void> => {
    for (let turns = 0; turns < 1500; turns++) {
      const at = plain(written).indexOf(text, seen);
      if (at >= 0) {
        seen = at + text.length;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.kill();
    throw new Error(`“${text}” did not appear; the terminal shows:\n${plain(written).slice(-1500)}`);
  };
  /** Waits for each question, then presses the keys. */
  const dialogue = async (turns: readonly Turn[]): Promise<void> => {
    for (const [text, keys] of turns) {
      await sees(text);
      child.write(keys);
    }
  };
  return { dialogue, exited, text: () => written };
};

/** Without the terminal's own codes. */
export const plain = (text: string): string => stripVTControlCharacters(text).replaceAll("\r", "");
