import { resolve } from "node:path";
import { exit } from "../errors.ts";
import type { Lang } from "../language.ts";
import type { Ask } from "./ask.ts";
import { fingerprint } from "./fingerprint.ts";
import { inquirerAsk } from "./inquirer-ask.ts";
import { lineReader } from "./line-reader.ts";
import { nodeDisk } from "./node-disk.ts";
import { openFolder } from "./open-folder.ts";
import { plainAsk } from "./plain-ask.ts";
import { isColoured, isPlain, styleFor } from "./style.ts";
import type { World } from "./world.ts";
import { worldLang } from "./world-lang.ts";

/** The real world: this process with its streams, clock and disk. `argv` are the arguments after the program's name. */
export function nodeWorld(argv: readonly string[]): World {
  const { env, stdin, stdout, stderr } = process;
  const lang = worldLang(argv, env);
  const interactive = isInteractive(env, stdin.isTTY === true && stdout.isTTY === true);
  const plain = isPlain({ argv, env });
  const disk = nodeDisk();
  for (const stream of [stdout, stderr]) stream.on("error", ignoreClosedPipe);
  return {
    argv,
    env,
    lang,
    plain,
    width: stdout.columns ?? 80,
    today: () => localDate(new Date()),
    now: () => new Date().toISOString(),
    fingerprint,
    readStdin,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: styleFor(isColoured({ argv, env, terminal: stdout.isTTY === true && stderr.isTTY === true })),
    ask: interactive ? terminalAsk(plain, lang) : null,
    files: (dir) => openFolder({ disk, root: resolve(dir), lang }),
  };
}

type Env = Readonly<Record<string, string | undefined>>;

/** May a person be asked? Only at a terminal, and not where `CI` is set to anything but `false` or `0`. */
export const isInteractive = (env: Env, terminal: boolean): boolean => terminal && ["", "0", "false"].includes(env["CI"] ?? "");

/** The date of a clock where it stands, not in Greenwich. */
export function localDate(at: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function terminalAsk(plain: boolean, lang: Lang): Ask {
  const { stdin, stdout } = process;
  const lines = lineReader(stdin);
  const isInterrupted = interruptHeeder(lines.close);
  if (!plain) return inquirerAsk({ lang, input: stdin, output: stdout, isInterrupted });
  const line = async () => (isInterrupted() ? null : lines.next());
  const print = (text: string) => {
    isInterrupted();
    stdout.write(text);
  };
  return plainAsk({ lang, line, print });
}

/**
 * From the first call on Ctrl-C no longer ends the program at once: between two questions it is remembered until the next one, which then
 * ends the interview with its sentence; a second time it ends the program. Gives whether it was pressed.
 */
function interruptHeeder(close: () => void): () => boolean {
  let interrupted = false;
  let isHeeded = false;
  return () => {
    if (!isHeeded)
      process.on("SIGINT", () => {
        if (interrupted) process.exit(exit.cancelled);
        interrupted = true;
        close();
      });
    isHeeded = true;
    return interrupted;
  };
}

async function readStdin(): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(typeof part === "string" ? new TextEncoder().encode(part) : part);
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** `oic … | head`: the reader has seen enough, which is no error. */
function ignoreClosedPipe(error: Error & { readonly code?: string }): void {
  if (error.code !== "EPIPE") throw error;
}
